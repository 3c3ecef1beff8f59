import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { platform } from 'node:process';
import { type Engine, findBrowser, howToGet } from './browsers.ts';
import { run } from './run.ts';

const PACKAGES: Readonly<Record<Engine, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** What goes before apt-get for it to be allowed, or null where it isn't. */
function asRoot(): readonly string[] | null {
  if (process.getuid?.() === 0) {
    return [];
  }
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : null;
}

/**
 * Sees to it that the engines are there: on Debian and its kin, where this user may, by apt-get. Returns those that are still missing,
 * having said how to get them.
 */
export async function installBrowsers(engines: readonly Engine[]): Promise<Engine[]> {
  const missing = engines.filter((engine) => findBrowser(engine) === null);
  const rights = platform === 'linux' && existsSync('/usr/bin/apt-get') ? asRoot() : null;
  if (missing.length > 0 && rights !== null) {
    const [program = 'apt-get', ...before] = [...rights, 'apt-get'];
    console.log(`Installing ${missing.join(' and ')} by apt-get …`);
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
    await run(program, [...before, 'update', '-qq'], quiet);
    for (const engine of missing) {
      await run(program, [...before, 'install', '-y', '-qq', '--no-install-recommends', PACKAGES[engine]], quiet);
    }
  }
  const absent = engines.filter((engine) => findBrowser(engine) === null);
  for (const engine of absent) {
    console.error(`There is no ${engine} on this machine. ${howToGet(engine)}`);
  }
  return absent;
}
