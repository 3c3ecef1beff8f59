// `npm run e2e -- [chromium|firefox] [filter …]`: builds, then runs the browser tests or those whose path has the filter in it.
import { argv } from 'node:process';
import { installBrowsers } from './install-browsers.ts';
import { runPackage } from './run.ts';

const ENGINES = ['chromium', 'firefox'] as const;
const words = argv.slice(2);
const named = ENGINES.filter((engine) => words.includes(engine));
const engines = named.length > 0 ? named : ENGINES;
const filters = words.filter((word) => !ENGINES.some((engine) => engine === word));

const missing = await installBrowsers(engines);
const builds = [await runPackage('wxt', ['build']), await runPackage('wxt', ['build', '-b', 'firefox', '--mv3'])];
process.exitCode =
  missing.length > 0 || builds.some((code) => code !== 0)
    ? 1
    : await runPackage('vitest', ['run', '--config', 'tests/e2e/vitest.config.ts', ...filters], {
        LOOPBREAK_ENGINES: engines.join(','),
      });
