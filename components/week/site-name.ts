import { SITES } from '@/utils/catalogue/index';

/** The name of a site of the catalogue; the id itself where the catalogue doesn't know it any more. */
export function siteName(id: string): string {
  return SITES.find((site) => site.id === id)?.name ?? id;
}
