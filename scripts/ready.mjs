// The first step of `npm start` and `npm test`, on whatever Node a fresh machine has (20 or newer), with nothing installed:
// installs what the lock file names if that hasn't been done, then runs scripts/<name>.ts on the Node that the project brings along.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { arch, argv, env, execPath, exit, platform, versions } from 'node:process';

const root = join(import.meta.dirname, '..');
const installed = join(root, 'node_modules/.package-lock.json');
const [script, ...rest] = argv.slice(2);

function run(program, args) {
  const { status, error } = spawnSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    shell: platform === 'win32' && program === 'npm',
  });
  if (error) console.error(error.message);
  return status ?? 1;
}

function isInstalled() {
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
}

if (!isInstalled()) {
  console.log('Installing what package-lock.json names …');
  const npm = env.npm_execpath;
  const install = ['ci', '--ignore-scripts'];
  const status = npm?.endsWith('.js') ? run(execPath, [npm, ...install]) : run('npm', install);
  if (status !== 0) exit(status);
}
const node = [`node-${platform === 'win32' ? 'win' : platform}-${arch}`, `node-bin-${platform}-${arch}`]
  .map((name) => join(root, 'node_modules', name, 'bin', platform === 'win32' ? 'node.exe' : 'node'))
  .find((path) => existsSync(path));
// The scripts are TypeScript, which Node runs by itself since this version.
if (!node && Number(versions.node.split('.')[0]) < 24) {
  console.error(
    `No Node comes along for ${platform} on ${arch}: please use Node 24 or newer. This is ${versions.node}.`,
  );
  exit(1);
}
exit(run(node ?? execPath, [join(root, `scripts/${script}.ts`), ...rest]));
