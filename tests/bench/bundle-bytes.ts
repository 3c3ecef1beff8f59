import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a part of the built extension weighs, in bytes. */
export interface Weight {
  readonly raw: number;
  readonly gzip: number;
}

/**
 * Most bytes of each part, in either build. The page's script: reliability.md §4; the others: a little above what they weigh. Of the
 * background some 100 KB are the catalogue, and some 65 KB the words and weights of the judge, 50 KB what the devices tell each other, in full and in short, and what a copy is held against. Dashboard and welcome load all that they
 * share with the popup, in one file.
 */
export const BUDGETS: Readonly<Record<string, Partial<Weight>>> = {
  'content-scripts/watch.js': { raw: 8192, gzip: 3900 },
  'work.js': { raw: 4096 },
  'read-page.js': { raw: 4096 },
  'nudge.js': { raw: 66_000, gzip: 23_000 },
  'background.js': { raw: 496_000, gzip: 174_000 },
  'popup.html': { gzip: 96_500 },
  'dashboard.html': { gzip: 117_000 },
  'welcome.html': { gzip: 94_000 },
};

/** The scripts that a page loads before it shows anything: its own and those that its head asks for early. */
function scriptsOf(html: string): string[] {
  return [...html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].flatMap(([, path]) => path ?? []);
}

/** Weighs a script, or all scripts of a page; each file is compressed for itself, as a server or a package would. */
export async function weigh(build: string, part: string): Promise<Weight> {
  const file = join(build, part);
  const paths = part.endsWith('.html')
    ? scriptsOf(await readFile(file, 'utf8')).map((path) => join(build, path))
    : [file];
  const texts = await Promise.all(paths.map((path) => readFile(path)));
  return {
    raw: texts.reduce((sum, text) => sum + text.length, 0),
    gzip: texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0),
  };
}

/** A sentence for each budget that a weight is over. */
export function overBudget(part: string, weight: Weight): string[] {
  const { raw, gzip } = BUDGETS[part] ?? {};
  return [
    ...(raw !== undefined && weight.raw > raw ? [`${part} has ${weight.raw} bytes, over ${raw}`] : []),
    ...(gzip !== undefined && weight.gzip > gzip ? [`${part} has ${weight.gzip} bytes gzipped, over ${gzip}`] : []),
  ];
}
