import { readdir, readFile } from 'node:fs/promises';
import type { Browser } from 'puppeteer-core';

/** Ticks a second in /proc, the same on every Linux of today. */
const TICKS = 100;

interface ProcessTime {
  readonly pid: number;
  readonly parent: number;
  readonly seconds: number;
}

async function readProcess(pid: string): Promise<ProcessTime | null> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  // The second field is the program's name in brackets and may hold blanks.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (fields === undefined) return null;
  return { pid: Number(pid), parent: Number(fields[1]), seconds: (Number(fields[11]) + Number(fields[12])) / TICKS };
}

/** Seconds of processor time that a browser and all its processes have used; NaN where there is no /proc. */
export async function processorSeconds(browser: Browser): Promise<number> {
  const names = await readdir('/proc').catch(() => []);
  const all = (await Promise.all(names.filter((name) => /^\d+$/.test(name)).map(readProcess))).flatMap(
    (one) => one ?? [],
  );
  const family = new Set([browser.process()?.pid]);
  const grow = (): boolean => {
    const before = family.size;
    for (const { pid, parent } of all) if (family.has(parent)) family.add(pid);
    return family.size > before;
  };
  while (grow());
  return all.length === 0
    ? Number.NaN
    : all.filter(({ pid }) => family.has(pid)).reduce((sum, { seconds }) => sum + seconds, 0);
}
