import { expect } from 'vitest';
import type { WorkInterval } from '@/utils/doing/work';
import { expectCounted } from './compare.ts';
import type { Session } from './launch.ts';
import { unionOf } from './truth.ts';

/** How long the ledger may take to tell what was done. */
const SETTLE_MS = 15_000;
/** How long what was done once may take to be heard of; then it is done again. */
const HEARD_WITHIN_MS = 1_500;

/** Between which two moments something was done. */
interface Begun {
  readonly earliest: number;
  readonly latest: number;
}

/** Does something until it is known that work began: the script comes once the page has loaded, as late as the machine is busy. */
export async function beginWork(session: Session, act: () => Promise<unknown>): Promise<Begun> {
  const isHeard = async (): Promise<boolean> =>
    (await session.desk.rows('playing')).some(({ open, mode }) => open && (mode === 'worked' || mode === 'read'));
  const earliest = Date.now();
  while (Date.now() < earliest + 30_000) {
    await act();
    const latest = Date.now();
    while (Date.now() < latest + HEARD_WITHIN_MS) {
      if (await isHeard()) return { earliest, latest };
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error('nobody heard of any work');
}

/** Rows of work once none of its sessions is open any more. */
async function settledWork(session: Session): Promise<WorkInterval[]> {
  const until = Date.now() + SETTLE_MS;
  for (;;) {
    const open = (await session.desk.rows('playing')).some((row) => row.open && row.mode === 'worked');
    if (!open || Date.now() > until) return session.desk.rows('worked');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/**
 * What was done is to be what a hand with a stopwatch measured, and the day's doing the same. `most`: where the hand knows only between
 * which two moments it ended.
 */
export async function expectDone(
  session: Session,
  what: string,
  trueMs: number,
  most = trueMs,
): Promise<WorkInterval[]> {
  const rows = await settledWork(session);
  await expectCounted(session, what, unionOf(rows), trueMs, most);
  const doing = (await session.desk.rows('rollups')).reduce((sum, rollup) => sum + rollup.doing, 0);
  expect(doing, 'the doing of the rollups').toBeCloseTo(unionOf(rows), 0);
  return rows;
}
