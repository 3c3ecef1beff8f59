import type { Texts } from '@/components/Texts';
import { toolName } from '@/utils/catalogue/tools';
import type { WorkInterval } from '@/utils/doing/work';
import { siteName } from './site-name';

/** Says why work counts as doing: measured on a page for practice, told by another tool, or estimated from its totals. */
export function whyWorked({ site, estimatedBy }: WorkInterval, { text }: Texts): string[] {
  if (estimatedBy !== undefined) return [siteName(site), text('week_why_estimate', siteName(estimatedBy))];
  const tool = toolName(site);
  return tool === null ? [siteName(site), text('week_why_worked')] : [text('week_why_tool', tool)];
}
