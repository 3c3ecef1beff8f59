import { withElsewhere } from '@/utils/devices/lay-down';
import { type DayLedger, rollupOf } from '@/utils/statistics/rollup';
import type { LocalDay } from '@/utils/time/brands';
import type { LoopbreakDatabase } from './database';
import { foldDays } from './fold-days';
import { ofOthers } from './own-device';

/**
 * Runs one change of the records as a whole: all of it is kept or nothing. Every change takes the same tables, so that two at once
 * (popup and background) follow one another. Inside, only the store may be awaited (Dexie's PrematureCommitError).
 */
export function inLedger<T>(db: LoopbreakDatabase, work: () => Promise<T>): Promise<T> {
  return transact(db, 'rw', work);
}

/** Reads the records as they stand at one moment. In a live query nothing else is allowed. */
export function ofLedger<T>(db: LoopbreakDatabase, work: () => Promise<T>): Promise<T> {
  return transact(db, 'r', work);
}

function transact<T>(db: LoopbreakDatabase, mode: 'r' | 'rw', work: () => Promise<T>): Promise<T> {
  const tables = [
    ...[db.intervals, db.measured, db.tasks, db.rollups, db.timers],
    ...[db.playing, db.nudges, db.corrections, db.settings, db.meta],
    ...[db.worked, db.events, db.courses, db.judged, db.channels, db.plans, db.resets, db.experiences],
    ...[db.pictures, db.skills, db.practices, db.reviews, db.campaigns, db.sites, db.stamps, db.elsewhere],
  ];
  // Dexie keeps a transaction open over native promises only where its callback is itself an async function.
  return Promise.resolve(db.transaction(mode, tables, async () => work()));
}

/** The rows that a day's rollup is the fold of. */
export async function ledgerOf(db: LoopbreakDatabase, day: LocalDay): Promise<DayLedger> {
  const [watch, measured, worked, tasks, elsewhere] = await Promise.all([
    db.intervals.where('day').equals(day).toArray(),
    db.measured.where('day').equals(day).toArray(),
    db.worked.where('day').equals(day).toArray(),
    db.tasks.where('day').equals(day).toArray(),
    db.elsewhere.where('day').equals(day).toArray(),
  ]);
  return withElsewhere({ watch, measured, worked, tasks }, await ofOthers(db, elsewhere));
}

const isEmpty = (ledger: DayLedger): boolean => Object.values(ledger).every((rows) => rows.length === 0);

/** Folds days anew from their rows; a day with no rows has no rollup. To be called in the transaction that changed the rows. */
export async function refoldDays(db: LoopbreakDatabase, days: Iterable<LocalDay>): Promise<void> {
  for (const day of new Set(days)) {
    const ledger = await ledgerOf(db, day);
    if (isEmpty(ledger)) await db.rollups.delete(day);
    else await db.rollups.put(rollupOf(day, ledger));
  }
}

/** Folds all days anew. To be called in the transaction that changed the rows. */
export async function refoldAll(db: LoopbreakDatabase): Promise<void> {
  const [watch, measured, worked, tasks, elsewhere] = await Promise.all([
    ...([db.intervals.toArray(), db.measured.toArray(), db.worked.toArray(), db.tasks.toArray()] as const),
    db.elsewhere.toArray(),
  ]);
  await db.rollups.clear();
  const told = await ofOthers(db, elsewhere);
  await db.rollups.bulkPut([...foldDays({ watch, measured, worked, tasks }, told).values()]);
}
