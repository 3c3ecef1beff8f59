import { SITES } from '@/utils/catalogue/index';
import { toolName } from '@/utils/catalogue/tools';

/** The name of a site of the catalogue, or of the tool that a file came from; the id itself where the catalogue doesn't know it any more. */
export function siteName(id: string): string {
  return SITES.find((site) => site.id === id)?.name ?? toolName(id) ?? id;
}
