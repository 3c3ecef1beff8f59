/**
 * The first step of `npm start` and `npm test`. It is plain JavaScript for Node 20 without packages, since on a fresh machine there is
 * nothing else yet: installs what is missing or outdated, then runs the given TypeScript with the Node that the project brings along.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const windows = process.platform === 'win32';
const installed = join(root, 'node_modules', '.package-lock.json');
const node = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');

/** Runs a command in the foreground and ends this process with its code when it fails. */
function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (error) console.error(`${command} could not be run: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

const lock = join(root, 'package-lock.json');
const upToDate = existsSync(node) && existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs;
if (!upToDate) {
  console.log('Installing what Loopbreak is built with …');
  run('npm', ['ci'], { shell: windows });
}

const [script, ...args] = process.argv.slice(2);
run(node, [join(root, 'scripts', `${script}.ts`), ...args]);
