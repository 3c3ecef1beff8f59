import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v2 as dav } from 'webdav-server';
import { type ServerHome, serverHome } from './homes';

/** A WebDAV server on this machine, with one user and an empty folder. */
export interface DavServer {
  readonly address: string;
  readonly user: string;
  readonly password: string;
  stop(): Promise<void>;
}

const USER = 'ada';
const PASSWORD = 'a secret: with ümlaut';
/** The server of npm takes a password to end at its first colon, and knows ASCII alone. */
const PLAIN_PASSWORD = 'a-secret';

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (typeof address !== 'object' || !address) throw new Error('no port');
  return address.port;
}

async function untilAnswers(address: string): Promise<void> {
  const until = Date.now() + 10_000;
  while (Date.now() < until) {
    const answered = await fetch(address, { method: 'OPTIONS' }).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`nobody answers at ${address}`);
}

/** The server that is installed with the project. */
async function ofNpm(): Promise<DavServer> {
  const folder = await mkdtemp(join(tmpdir(), 'loopbreak-dav-'));
  const users = new dav.SimpleUserManager();
  const ada = users.addUser(USER, PLAIN_PASSWORD, false);
  const rights = new dav.SimplePathPrivilegeManager();
  rights.setRights(ada, '/', ['all']);
  const port = await freePort();
  const server = new dav.WebDAVServer({
    ...{ port, hostname: '127.0.0.1', requireAuthentification: true, privilegeManager: rights },
    httpAuthentication: new dav.HTTPBasicAuthentication(users, 'loopbreak'),
  });
  await new Promise((done) => server.setFileSystem('/', new dav.PhysicalFileSystem(folder), done));
  await server.startAsync(port);
  return {
    ...{ address: `http://127.0.0.1:${port}/`, user: USER, password: PLAIN_PASSWORD },
    stop: async () => {
      await server.stopAsync();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function running(child: ChildProcess, address: string, folder: string): Promise<DavServer> {
  let said = '';
  child.stderr?.on('data', (words) => {
    said += words;
  });
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  await Promise.race([
    untilAnswers(address),
    gone.then(() => {
      throw new Error(`the server ended: ${said}`);
    }),
  ]);
  return {
    ...{ address, user: USER, password: PASSWORD },
    stop: async () => {
      child.kill('SIGTERM');
      await gone;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function ofRclone({ program, env }: ServerHome): Promise<DavServer> {
  const folder = await mkdtemp(join(tmpdir(), 'loopbreak-rclone-'));
  const port = await freePort();
  const flags = ['--addr', `127.0.0.1:${port}`, '--user', USER, '--pass', PASSWORD];
  const child = spawn(program, ['serve', 'webdav', folder, ...flags], { env });
  return running(child, `http://127.0.0.1:${port}/`, folder);
}

async function ofLighttpd({ program, root: system, env }: ServerHome): Promise<DavServer> {
  const folder = await mkdtemp(join(tmpdir(), 'loopbreak-lighttpd-'));
  const port = await freePort();
  const root = join(folder, 'files');
  await mkdir(root);
  await writeFile(join(folder, 'users'), `${USER}:${PASSWORD}\n`);
  const conf = `server.modules = ("mod_auth", "mod_authn_file", "mod_webdav")
server.document-root = "${root}"
server.bind = "127.0.0.1"
server.port = ${port}
auth.backend = "plain"
auth.backend.plain.userfile = "${join(folder, 'users')}"
auth.require = ("/" => ("method" => "basic", "realm" => "loopbreak", "require" => "valid-user"))
webdav.activate = "enable"
webdav.is-readonly = "disable"
`;
  await writeFile(join(folder, 'lighttpd.conf'), conf);
  const flags = ['-D', '-m', join(system, 'usr/lib/lighttpd'), '-f', join(folder, 'lighttpd.conf')];
  const child = spawn(program, flags, { env });
  return running(child, `http://127.0.0.1:${port}/`, folder);
}

async function ofApache({ program, root: system, env }: ServerHome): Promise<DavServer> {
  const folder = await mkdtemp(join(tmpdir(), 'loopbreak-apache-'));
  const port = await freePort();
  const root = join(folder, 'files');
  await mkdir(root);
  const isRoot = process.getuid?.() === 0;
  const modules = ['mpm_event', 'authn_core', 'authn_file', 'authz_core', 'authz_user', 'auth_basic', 'dav', 'dav_fs'];
  const { stdout } = spawnSync('openssl', ['passwd', '-apr1', PASSWORD], { encoding: 'utf8' });
  await writeFile(join(folder, 'users'), `${USER}:${stdout.trim()}\n`);
  const lib = join(system, 'usr/lib/apache2/modules');
  const conf = `${modules.map((name) => `LoadModule ${name}_module "${join(lib, `mod_${name}.so`)}"`).join('\n')}
ServerName localhost
ServerRoot "${folder}"
Listen 127.0.0.1:${port}
PidFile "${join(folder, 'pid')}"
ErrorLog "${join(folder, 'errors')}"
DocumentRoot "${root}"
DavLockDB "${join(folder, 'locks')}"
${isRoot ? 'User www-data\nGroup www-data' : ''}
<Directory "${root}">
  Dav On
  AuthType Basic
  AuthName loopbreak
  AuthUserFile "${join(folder, 'users')}"
  Require valid-user
</Directory>
`;
  await writeFile(join(folder, 'apache.conf'), conf);
  // Apache serves nothing as root.
  if (isRoot) spawnSync('chown', ['-R', 'www-data', folder]);
  const child = spawn(program, ['-DFOREGROUND', '-f', join(folder, 'apache.conf')], { env });
  return running(child, `http://127.0.0.1:${port}/`, folder);
}

const STARTS: readonly (readonly [name: string, start: (home: ServerHome) => Promise<DavServer>])[] = [
  ['rclone', ofRclone],
  ['lighttpd', ofLighttpd],
  ['apache', ofApache],
];

/** A server by its name; what starts it is null where this machine doesn't have it. */
export type NamedServer = readonly [name: string, start: (() => Promise<DavServer>) | null];

/** The server of the project, which is always there, and the others. */
export const DAV_SERVERS: readonly [readonly [name: string, start: () => Promise<DavServer>], ...NamedServer[]] = [
  ['webdav-server', ofNpm],
  ...STARTS.map(([name, start]): NamedServer => {
    const home = serverHome(name);
    return [name, home && (() => start(home))];
  }),
];
