// `npm run bench -- [part …]`: builds, measures each part or the named ones, and prints the figures as tables. LOOPBREAK_BUILT=1 measures
// the build that is there. It fails where bytes or counts are over their budget; times are printed beside a floor measured in the same run.
import { cpus, loadavg } from 'node:os';
import { argv, env } from 'node:process';
import type { Part } from '../tests/bench/part.ts';
import { resolveSources } from './resolve-sources.ts';
import { runPackage } from './run.ts';

/** In the order in which they run. Each is loaded when its turn comes: not before the sources can be found. */
const PARTS: Readonly<Record<string, () => Promise<Part>>> = {
  bytes: () => import('../tests/bench/bytes.ts'),
  page: () => import('../tests/bench/page.ts'),
  playing: () => import('../tests/bench/playing.ts'),
  hour: () => import('../tests/bench/hour.ts'),
  hidden: () => import('../tests/bench/hidden.ts'),
  screens: () => import('../tests/bench/screens.ts'),
  logging: () => import('../tests/bench/logging.ts'),
  worker: () => import('../tests/bench/worker.ts'),
  store: () => import('../tests/bench/store.ts'),
  scale: () => import('../tests/bench/scale.ts'),
  exchange: () => import('../tests/bench/exchange.ts'),
  simulator: () => import('../tests/bench/simulator/part.ts'),
};
/** Parts that measure the sources and need no build. */
const OF_SOURCES = ['simulator'];

resolveSources();

const load = (): string => `load ${loadavg()[0]?.toFixed(1)} on ${cpus().length} cores`;

async function measure(name: string, open: () => Promise<Part>): Promise<readonly string[]> {
  const part = await open();
  const before = load();
  const { failures } = await part.measure((title, rows) => {
    console.log(`\n### ${title}\n`);
    for (const [index, row] of rows.entries()) {
      console.log(`| ${row.join(' | ')} |`);
      if (index === 0) console.log(`|${row.map(() => ' --- |').join('')}`);
    }
  });
  console.log(`\n(${name}: ${before} before, ${load()} after)`);
  return failures;
}

const unknown = argv.slice(2).filter((word) => !(word in PARTS));
const chosen = Object.entries(PARTS).filter(([name]) => argv.length === 2 || argv.includes(name));
const builds =
  env.LOOPBREAK_BUILT || chosen.every(([name]) => OF_SOURCES.includes(name))
    ? []
    : [await runPackage('wxt', ['build']), await runPackage('wxt', ['build', '-b', 'firefox', '--mv3'])];
const failures = [
  ...unknown.map((word) => `There is no part called ${word}: ${Object.keys(PARTS).join(', ')}.`),
  ...(builds.some((code) => code !== 0) ? ['It could not be built.'] : []),
];
for (const [name, open] of failures.length > 0 ? [] : chosen) {
  failures.push(...(await measure(name, open)));
}
for (const failure of failures) console.error(`✗ ${failure}`);
process.exitCode = failures.length > 0 ? 1 : 0;
