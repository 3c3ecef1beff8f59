import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { env, platform } from 'node:process';

/** The project's folder. */
export const ROOT = join(import.meta.dirname, '..');

/** Runs a program in the project's folder, its output shown; resolves with its exit code. */
export function run(
  program: string,
  args: readonly string[],
  extra: Readonly<Record<string, string>> = {},
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: ROOT, stdio: 'inherit', env: { ...env, ...extra } });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** Runs the command of an installed package, as npx does; on the project's own Node. */
export function runPackage(
  name: string,
  args: readonly string[],
  extra: Readonly<Record<string, string>> = {},
): Promise<number> {
  const bin = join(ROOT, 'node_modules/.bin');
  const path = `${bin}${platform === 'win32' ? ';' : ':'}${env.PATH ?? ''}`;
  return platform === 'win32'
    ? run('cmd', ['/c', join(bin, `${name}.cmd`), ...args], { ...extra, PATH: path })
    : run(join(bin, name), args, { ...extra, PATH: path });
}
