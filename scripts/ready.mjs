// The first step of `npm start` and `npm test`, on whatever Node a fresh machine has (20 or newer), with nothing installed:
// installs what the lock file names if that hasn't been done, then runs scripts/<name>.ts on the Node that the project brings along.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { argv, env, execPath, exit, platform } from 'node:process';

const root = join(import.meta.dirname, '..');
const installed = join(root, 'node_modules/.package-lock.json');
const [name, ...rest] = argv.slice(2);

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
  const status = npm?.endsWith('.js') ? run(execPath, [npm, 'ci']) : run('npm', ['ci']);
  if (status !== 0) exit(status);
}
const node = join(root, 'node_modules/node/bin', platform === 'win32' ? 'node.exe' : 'node');
exit(run(existsSync(node) ? node : execPath, [join(root, `scripts/${name}.ts`), ...rest]));
