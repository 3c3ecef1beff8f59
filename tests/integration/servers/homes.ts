import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where servers are put that the machine itself doesn't have. */
export const SERVERS_FOLDER = join(import.meta.dirname, '../../../.cache/dav-servers');

/** Debian's packages of the servers that aren't npm's. */
export const PACKAGES: ReadonlyMap<string, readonly string[]> = new Map([
  ['rclone', ['rclone']],
  ['lighttpd', ['lighttpd', 'lighttpd-mod-webdav']],
  ['apache', ['apache2-bin']],
]);

/** The program of each, and what else it needs, below the root of a system. */
const FILES: ReadonlyMap<string, readonly [program: string, ...modules: string[]]> = new Map([
  ['rclone', ['usr/bin/rclone']],
  ['lighttpd', ['usr/sbin/lighttpd', 'usr/lib/lighttpd/mod_webdav.so']],
  ['apache', ['usr/sbin/apache2', 'usr/lib/apache2/modules/mod_dav_fs.so']],
]);

/** Where a server lies: its program, the root that it lies below, and what it has to be told for its libraries to be found. */
export interface ServerHome {
  readonly root: string;
  readonly program: string;
  readonly env: NodeJS.ProcessEnv;
}

function libraries(root: string): NodeJS.ProcessEnv {
  const lib = join(root, 'usr/lib');
  const folders = readdirSync(lib).filter((name) => name.endsWith('-linux-gnu'));
  return { ...process.env, LD_LIBRARY_PATH: folders.map((name) => join(lib, name)).join(':') };
}

/** Finds a server, on the machine or in the project's folder; null where it is in neither. */
export function serverHome(name: string): ServerHome | null {
  const [program, ...modules] = FILES.get(name) ?? [];
  if (program === undefined) return null;
  const root = ['/', SERVERS_FOLDER].find((folder) =>
    [program, ...modules].every((file) => existsSync(join(folder, file))),
  );
  if (root === undefined) return null;
  return { root, program: join(root, program), env: root === '/' ? process.env : libraries(root) };
}
