import { readdirSync, readFileSync } from 'node:fs';
import type { Session } from './launch.ts';

/** The processes below one, and itself, as Linux lists them. */
function treeOf(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
    try {
      const [, parent] = /^\d+ \(.*\) \w (\d+)/s.exec(readFileSync(`/proc/${name}/stat`, 'utf8')) ?? [];
      parents.set(Number(name), Number(parent));
    } catch {
      // It ended meanwhile.
    }
  }
  const below = (pid: number): number[] => [
    pid,
    ...[...parents].filter(([, of]) => of === pid).flatMap(([child]) => below(child)),
  ];
  return below(root);
}

/** Stops all processes of the browser for a while, as a machine's sleep does. */
export async function sleep({ browser }: Session, ms: number): Promise<void> {
  const pid = browser.process()?.pid;
  if (pid === undefined) throw new Error('the browser has no process');
  const tree = treeOf(pid);
  for (const each of tree) process.kill(each, 'SIGSTOP');
  await new Promise((resolve) => setTimeout(resolve, ms));
  for (const each of tree.toReversed()) process.kill(each, 'SIGCONT');
}
