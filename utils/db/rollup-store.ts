import { type DayRollup, emptyRollup, rollupOf } from '@/utils/statistics/rollup';
import type { LocalDay } from '@/utils/time/brands';
import type { LoopbreakDatabase } from './database';

/** The rollups of days, one for each asked, in the order asked; an empty one where nothing was recorded. */
export async function rollupsOf(db: LoopbreakDatabase, days: readonly LocalDay[]): Promise<DayRollup[]> {
  const stored = await db.rollups.bulkGet([...days]);
  return days.map((day, index) => stored[index] ?? emptyRollup(day));
}

/** The days whose stored rollup differs from the fold of their ledger: none, at any moment, or the store is broken. */
export async function checkRollups(db: LoopbreakDatabase): Promise<LocalDay[]> {
  return db.transaction('r', [db.intervals, db.measured, db.tasks, db.rollups], async () => {
    const watch = Map.groupBy(await db.intervals.toArray(), (row) => row.day);
    const measured = Map.groupBy(await db.measured.toArray(), (row) => row.day);
    const tasks = Map.groupBy(await db.tasks.toArray(), (row) => row.day);
    const stored = new Map((await db.rollups.toArray()).map((rollup) => [rollup.day, rollup]));
    const days = new Set([...watch.keys(), ...measured.keys(), ...tasks.keys(), ...stored.keys()]);
    return [...days].sort().filter((day) => {
      const rows = [watch.get(day) ?? [], measured.get(day) ?? [], tasks.get(day) ?? []] as const;
      const fold = rows.every((list) => list.length === 0) ? undefined : rollupOf(day, ...rows);
      return JSON.stringify(stored.get(day)) !== JSON.stringify(fold);
    });
  });
}
