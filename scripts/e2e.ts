import { spawnSync } from 'node:child_process';
import { installBrowsers } from './install-browsers.ts';

/** `npm run e2e -- [chromium|firefox] [part of a file's name …]`: the tests in real browsers, on a fresh build. */
const [first, ...rest] = process.argv.slice(2);
const engines = installBrowsers();
const chosen = engines.filter((engine) => engine === first);
const filters = chosen.length > 0 || first === undefined ? rest : [first, ...rest];

function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): boolean {
  const shell = process.platform === 'win32';
  return spawnSync('npx', args, { stdio: 'inherit', shell, env: { ...process.env, ...env } }).status === 0;
}

const good = (chosen.length > 0 ? chosen : engines).map((engine) => {
  const build = engine === 'chromium' ? ['wxt', 'build'] : ['wxt', 'build', '-b', 'firefox', '--mv3'];
  const suite = ['vitest', 'run', '--config', 'tests/e2e/vitest.config.ts', ...filters];
  return run(build) && run(suite, { LOOPBREAK_BROWSER: engine });
});
process.exitCode = good.every(Boolean) ? 0 : 1;
