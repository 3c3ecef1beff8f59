import { buildOf } from '../e2e/support/launch.ts';
import { BUDGETS, overBudget, weigh } from './bundle-bytes.ts';
import type { Print } from './part.ts';

/** Weighs the scripts of both builds against their budgets. */
export async function measure(print: Print): Promise<{ failures: string[] }> {
  const failures: string[] = [];
  const rows = [['bundle', 'Chromium bytes', 'gzip', 'Firefox bytes', 'gzip', 'budget bytes', 'gzip']];
  for (const [part, { raw = '–', gzip = '–' }] of Object.entries(BUDGETS)) {
    const chromium = await weigh(buildOf('chromium'), part);
    const firefox = await weigh(buildOf('firefox'), part);
    failures.push(...overBudget(part, chromium), ...overBudget(part, firefox));
    const name = part.endsWith('.html') ? `scripts of ${part}` : part;
    rows.push([name, ...[chromium.raw, chromium.gzip, firefox.raw, firefox.gzip, raw, gzip].map(String)]);
  }
  print('Bytes', rows);
  return { failures };
}
