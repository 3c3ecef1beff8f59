// `npm run train:judge -- DIRECTORY`: learns what titles and channels of lessons look like from a directory's rows (youtube_*.jsonl, as
// `npm run bench:detection` reads them) and writes utils/judging/weights.ts. The same rows give the same file.
//
// How it is tested: the rows are split into five folds by channel, and where none is known, by title, so that no channel is on both sides;
// each fold is scored by weights of the other four. The figures printed are of those scores, and the bounds of the verdicts are set
// on them. What is written is learned of all rows. Names of channels are never learned, only the kinds of words in them.
import { existsSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import type { Weights } from '../utils/judging/model.ts';
import { resolveSources } from './resolve-sources.ts';
import { ROOT } from './run.ts';
import type { Scored } from './train/folds.ts';

/** Of others at most so many may be taken for lessons (the target is 1.5 %), and of lessons so many for others. */
const OTHERS_TAKEN = 0.004;
const LESSONS_LOST = 0.012;
const LINE = 120;

function bounds(
  scored: readonly Scored[],
  isClear: (row: Scored['row']) => boolean,
): Pick<Weights, 'lesson' | 'other'> {
  const others = scored.filter(({ row }) => !row.lesson && isClear(row)).map(({ score }) => score);
  const lessons = scored.filter(({ row }) => row.lesson).map(({ score }) => score);
  others.sort((a, b) => b - a);
  lessons.sort((a, b) => a - b);
  const lesson = others[Math.floor(others.length * OTHERS_TAKEN)] ?? 0.5;
  const other = lessons[Math.floor(lessons.length * LESSONS_LOST)] ?? 0.5;
  const rounded = (value: number): number => Math.ceil(value * 1000) / 1000;
  return { lesson: rounded(lesson), other: rounded(Math.min(other, lesson / 2)) };
}

function printed(weights: Weights): string {
  const named = Object.entries(weights.named).map(([sign, weight]) => `    '${sign}': ${weight},`);
  const lines = weights.hashed.match(new RegExp(`.{1,${LINE}}`, 'g')) ?? [];
  return `import type { Weights } from './model';

/** Written by \`npm run train:judge\`; not to be edited. */
export const WEIGHTS: Weights = {
  bias: ${weights.bias},
  lesson: ${weights.lesson},
  other: ${weights.other},
  step: ${weights.step},
  named: {
${named.join('\n')}
  },
  hashed: [
${lines.map((line) => `    '${line}',`).join('\n')}
  ].join(''),
};
`;
}

const directory = argv.slice(2).find((word) => !word.startsWith('--'));
if (directory === undefined || !existsSync(directory)) {
  console.error('Which directory? npm run train:judge -- DIRECTORY');
  process.exitCode = 2;
} else {
  resolveSources();
  const { ownRows, readRows } = await import('./train/rows.ts');
  const { crossValidated, isClear } = await import('./train/folds.ts');
  const { learn } = await import('./train/learn.ts');
  const { figuresOf } = await import('./train/figures.ts');
  const rows = readRows(directory);
  const scored = crossValidated(rows, ownRows());
  const limits = bounds(scored, isClear);
  for (const line of figuresOf(scored, limits)) console.log(line);
  const weights = { ...learn([...rows.filter(isClear), ...ownRows()]), ...limits };
  writeFileSync(`${ROOT}/utils/judging/weights.ts`, printed(weights));
}
