import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PACKAGES, SERVERS_FOLDER, serverHome } from '../tests/integration/servers/homes.ts';
import { run } from './run.ts';

const DOWNLOADED = join(SERVERS_FOLDER, 'packages');

/** Downloads what apt-get would install, and installs nothing: a web server that starts by itself is nobody's wish. */
async function download(packages: readonly string[]): Promise<void> {
  await mkdir(join(DOWNLOADED, 'partial'), { recursive: true });
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  if (process.getuid?.() === 0) await run('apt-get', ['update', '-qq'], quiet);
  const into = ['-o', `Dir::Cache::archives=${DOWNLOADED}`, '-o', 'Debug::NoLocking=1'];
  const asked = ['install', '-qq', '-y', '--no-install-recommends', '--download-only'];
  await run('apt-get', [...into, ...asked, ...packages], quiet);
  const files = await readdir(DOWNLOADED);
  for (const file of files.filter((name) => name.endsWith('.deb'))) {
    spawnSync('dpkg-deb', ['-x', join(DOWNLOADED, file), SERVERS_FOLDER]);
  }
}

/**
 * Sees to it that the WebDAV servers which devices are tested against are there: where the machine has none, on Debian and its kin, in a
 * folder of the project. Returns the names of those that are still missing.
 */
export async function fetchServers(): Promise<string[]> {
  const names = [...PACKAGES.keys()];
  const missing = names.filter((name) => serverHome(name) === null);
  if (missing.length > 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`Fetching ${missing.join(', ')} by apt-get …`);
    await download(missing.flatMap((name) => PACKAGES.get(name) ?? []));
  }
  const absent = names.filter((name) => serverHome(name) === null);
  for (const name of absent) console.log(`There is no ${name} on this machine: its tests are skipped.`);
  return absent;
}
