import { spawnSync } from 'node:child_process';
import { type Engine, findBrowser, howToGet } from './browsers.ts';

const PACKAGES: Readonly<Record<Engine, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };

function apt(...args: string[]): boolean {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const [command = 'apt-get', ...rest] = [...asRoot, 'apt-get', ...args];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
}

/**
 * Makes sure that both browsers are there for the tests, with Debian's packages where they are missing and may be installed.
 * @throws Error, saying how to get one, when a browser is missing and can't be installed.
 */
export function installBrowsers(): Engine[] {
  const engines: Engine[] = ['chromium', 'firefox'];
  const missing = engines.filter((engine) => findBrowser(engine) === null);
  if (missing.length > 0) {
    console.log(`Installing ${missing.map((engine) => PACKAGES[engine]).join(' and ')} …`);
    const packages = missing.map((engine) => PACKAGES[engine]);
    const done = apt('update') && apt('install', '-y', '--no-install-recommends', ...packages);
    const still = engines.filter((engine) => findBrowser(engine) === null);
    if (!done || still.length > 0) {
      throw new Error(`No ${still.join(' and no ')} to test with. ${still.map(howToGet).join(' ')}`);
    }
  }
  return engines;
}
