import { rollupOf } from '@/utils/statistics/rollup';
import type { LocalDay } from '@/utils/time/brands';
import type { LoopbreakDatabase } from './database';

/**
 * Runs one change of the records as a whole: all of it is kept or nothing. Every change takes the same tables, so that two at once
 * (popup and background) follow one another. Inside, only the store may be awaited (Dexie's PrematureCommitError).
 */
export function inLedger<T>(db: LoopbreakDatabase, work: () => Promise<T>): Promise<T> {
  const tables = [
    ...[db.intervals, db.measured, db.tasks, db.rollups, db.timers],
    ...[db.playing, db.nudges, db.corrections, db.settings, db.meta],
  ];
  // Dexie keeps a transaction open over native promises only where its callback is itself an async function.
  return Promise.resolve(db.transaction('rw', tables, async () => work()));
}

/** Folds days anew from their rows; a day with no rows has no rollup. To be called in the transaction that changed the rows. */
export async function refoldDays(db: LoopbreakDatabase, days: Iterable<LocalDay>): Promise<void> {
  for (const day of new Set(days)) {
    const watch = await db.intervals.where('day').equals(day).toArray();
    const measured = await db.measured.where('day').equals(day).toArray();
    const tasks = await db.tasks.where('day').equals(day).toArray();
    if (watch.length + measured.length + tasks.length === 0) await db.rollups.delete(day);
    else await db.rollups.put(rollupOf(day, watch, measured, tasks));
  }
}
