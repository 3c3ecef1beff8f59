// `npm run bench:detection -- DIRECTORY [--misses]`: how well lessons, practice and the rest are told apart, on any directory laid out
// like the corpora (learning_urls.jsonl, practice_urls.jsonl, negative_urls.jsonl, event_urls.jsonl, youtube_*.jsonl: a row of JSON a
// line). It needs no browser and no network. It fails where a target isn't met.
import { existsSync } from 'node:fs';
import { argv } from 'node:process';
import type { Measure, Report, Target } from '../tests/bench/detection/report.ts';
import { resolveSources } from './resolve-sources.ts';

/** Each is loaded after the sources can be found. A part is a file that exports `measure`. */
const PARTS = ['addresses', 'youtube'] as const;

async function open(part: string): Promise<Measure | null> {
  const file = new URL(`../tests/bench/detection/${part}.ts`, import.meta.url);
  if (!existsSync(file)) return null;
  const { measure }: { measure: Measure } = await import(file.href);
  return measure;
}

function bound({ atLeast, atMost }: Target): string {
  if (atLeast !== undefined) return `≥ ${100 * atLeast} %`;
  return atMost === undefined ? '' : `≤ ${100 * atMost} %`;
}

function print(rows: readonly (readonly string[])[]): void {
  for (const [index, row] of rows.entries()) {
    console.log(`| ${row.join(' | ')} |`);
    if (index === 0) console.log(`|${row.map(() => ' --- |').join('')}`);
  }
}

async function show(report: Report, misses: boolean): Promise<readonly string[]> {
  const { isMet, shareOf } = await import('../tests/bench/detection/report.ts');
  console.log(`\n## ${report.title}\n\n${report.notes.join('\n')}\n`);
  const lines = report.targets.map((target) => [
    target.name,
    `${target.part} of ${target.of}`,
    shareOf(target.part, target.of),
    bound(target),
    isMet(target) ? '' : 'missed',
    target.definition,
  ]);
  print([['figure', 'rows', 'share', 'target', '', 'how it is counted'], ...lines]);
  for (const table of report.tables) {
    console.log(`\n### ${table.title}\n`);
    print(table.rows);
  }
  if (misses) console.log(`\n### Misses\n\n${report.misses.join('\n')}`);
  return report.targets.filter((target) => !isMet(target)).map((target) => `${report.title}: ${target.name}`);
}

const directory = argv.slice(2).find((word) => !word.startsWith('--'));
if (directory === undefined || !existsSync(directory)) {
  console.error('Which directory? npm run bench:detection -- DIRECTORY [--misses]');
  process.exitCode = 2;
} else {
  resolveSources();
  const failures: string[] = [];
  for (const part of PARTS) {
    const measure = await open(part);
    if (measure) failures.push(...(await show(await measure(directory), argv.includes('--misses'))));
  }
  for (const failure of failures) console.error(`✗ ${failure}`);
  if (failures.length > 0) process.exitCode = 1;
}
