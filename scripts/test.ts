// `npm test`: everything that is checked, each part run even if one before it failed. The last line is the sum.
import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fetchServers } from './fetch-servers.ts';
import { installBrowsers } from './install-browsers.ts';
import { ROOT, runPackage } from './run.ts';
import { checkOf, type Tally, tallyOf } from './tally.ts';

const REPORTS = join(ROOT, '.output/reports');
const sums: [name: string, tally: Tally, seconds: number][] = [];

async function part(name: string, work: () => Promise<Tally>): Promise<void> {
  console.log(`\n── ${name}`);
  const began = Date.now();
  sums.push([name, await work(), (Date.now() - began) / 1000]);
}

async function tests(name: string, args: readonly string[]): Promise<Tally> {
  const report = join(REPORTS, `${name}.json`);
  const code = await runPackage('vitest', [
    'run',
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  return tallyOf(report, code);
}

await rm(REPORTS, { recursive: true, force: true });
await rm(join(ROOT, '.output/e2e-figures.jsonl'), { force: true });
await mkdir(REPORTS, { recursive: true });
if (!existsSync(join(ROOT, '.wxt/tsconfig.json'))) {
  await runPackage('wxt', ['prepare']);
}

await part('types', async () => checkOf(await runPackage('tsc', ['--noEmit'])));
await part('lint', async () => checkOf(await runPackage('biome', ['check', '--error-on-warnings', '.'])));
await part('unused code', async () => checkOf(await runPackage('knip', [])));
await fetchServers();
await part('unit', () => tests('unit', []));
await part('build for Chromium', async () => checkOf(await runPackage('wxt', ['build'])));
await part('build of the sample', async () => checkOf(await runPackage('wxt', ['build', '--mode', 'sample'])));
await part('build for Firefox', async () => checkOf(await runPackage('wxt', ['build', '-b', 'firefox', '--mv3'])));
await part('web-ext lint', async () =>
  checkOf(await runPackage('web-ext', ['lint', '--warnings-as-errors', '-s', '.output/firefox-mv3'])),
);
await part('browsers', async () => {
  const missing = await installBrowsers(['chromium', 'firefox']);
  return { passed: 2 - missing.length, failed: missing.length };
});
await part('both browsers', () => tests('e2e', ['--config', 'tests/e2e/vitest.config.ts']));

console.log('');
const written = ({ passed, failed, skipped = 0 }: Tally): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

for (const [name, tally, seconds] of sums) {
  console.log(`${tally.failed === 0 ? '✓' : '✗'} ${name.padEnd(20)} ${written(tally)}  (${seconds.toFixed(1)} s)`);
}
const sumOf = (of: (tally: Tally) => number): number => sums.reduce((sum, [, tally]) => sum + of(tally), 0);
const failed = sumOf((tally) => tally.failed);
console.log(written({ passed: sumOf((tally) => tally.passed), failed, skipped: sumOf((tally) => tally.skipped ?? 0) }));
process.exitCode = failed === 0 ? 0 : 1;
