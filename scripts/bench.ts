// `npm run bench -- [part …]`: builds, measures each part or the named ones, and prints the figures as tables. LOOPBREAK_BUILT=1 measures
// the build that is there. It fails where bytes or counts are over their budget; times are printed beside a floor measured in the same run.
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { argv, env } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Part } from '../tests/bench/part.ts';
import { ROOT, runPackage } from './run.ts';

/** In the order in which they run. */
const PARTS = ['bytes', 'page', 'playing', 'screens', 'worker', 'store'] as const;

// The project's sources name each other as its bundler wants it: by `@/`, and without an ending.
registerHooks({
  resolve(specifier, context, next) {
    const base = specifier.startsWith('@/') ? pathToFileURL(`${ROOT}/`).href : context.parentURL;
    const path = specifier.replace(/^@\//, './');
    const source = /^\.{1,2}\//.test(path) && base !== undefined ? new URL(`${path}.ts`, base) : null;
    return source !== null && existsSync(fileURLToPath(source)) ? next(source.href, context) : next(specifier, context);
  },
});

const load = (): string => `load ${loadavg()[0]?.toFixed(1)} on ${cpus().length} cores`;

async function measure(name: (typeof PARTS)[number]): Promise<readonly string[]> {
  const part: Part = await import(pathToFileURL(join(ROOT, `tests/bench/${name}.ts`)).href);
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

const named = PARTS.filter((part) => argv.includes(part));
const builds = env.LOOPBREAK_BUILT
  ? []
  : [await runPackage('wxt', ['build']), await runPackage('wxt', ['build', '-b', 'firefox', '--mv3'])];
const failures = builds.some((code) => code !== 0) ? ['the build'] : [];
for (const name of failures.length > 0 ? [] : named.length > 0 ? named : PARTS) {
  failures.push(...(await measure(name)));
}
for (const failure of failures) console.error(`✗ ${failure}`);
process.exitCode = failures.length > 0 ? 1 : 0;
