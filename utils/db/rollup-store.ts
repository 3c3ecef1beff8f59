import { type DayRollup, emptyRollup } from '@/utils/statistics/rollup';
import type { LocalDay } from '@/utils/time/brands';
import type { LoopbreakDatabase } from './database';
import { foldDays } from './fold-days';
import { ofOthers } from './own-device';

/** The rollups of days, one for each asked, in the order asked; an empty one where nothing was recorded. */
export async function rollupsOf(db: LoopbreakDatabase, days: readonly LocalDay[]): Promise<DayRollup[]> {
  const stored = await db.rollups.bulkGet([...days]);
  return days.map((day, index) => stored[index] ?? emptyRollup(day));
}

/** So many days are read in one go. */
const A_YEAR = 366;

/** The rollups of all days, in order, a year after the other: outside of a transaction nothing waits for all of them. */
export async function allRollups(db: LoopbreakDatabase): Promise<DayRollup[]> {
  const all: DayRollup[] = [];
  for (let read = A_YEAR; read === A_YEAR; ) {
    const last = all.at(-1)?.day;
    const next = last === undefined ? db.rollups.orderBy('day') : db.rollups.where('day').above(last);
    const year = await next.limit(A_YEAR).toArray();
    all.push(...year);
    read = year.length;
  }
  return all;
}

/** The days whose stored rollup differs from the fold of their ledger: none, at any moment, or the store is broken. */
export async function checkRollups(db: LoopbreakDatabase): Promise<LocalDay[]> {
  const tables = [db.intervals, db.measured, db.worked, db.tasks, db.elsewhere, db.rollups, db.meta];
  return db.transaction('r', tables, async () => {
    const ledger = {
      watch: await db.intervals.toArray(),
      measured: await db.measured.toArray(),
      worked: await db.worked.toArray(),
      tasks: await db.tasks.toArray(),
    };
    const folds = foldDays(ledger, await ofOthers(db, await db.elsewhere.toArray()));
    const stored = new Map((await db.rollups.toArray()).map((rollup) => [rollup.day, rollup]));
    const days = new Set([...folds.keys(), ...stored.keys()]);
    return [...days].sort().filter((day) => JSON.stringify(stored.get(day)) !== JSON.stringify(folds.get(day)));
  });
}
