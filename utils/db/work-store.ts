import type { WorkInterval } from '@/utils/doing/work';
import { calendarOf } from '@/utils/settings/calendar-of';
import type { LocalDay } from '@/utils/time/brands';
import { dayCutter } from '@/utils/time/day-cutter';
import { subtract } from '@/utils/time/spans';
import { workRows } from './cut-rows';
import type { LoopbreakDatabase } from './database';
import { inLedger, refoldDays } from './ledger';
import { endSession } from './playing-store';
import { readSettings } from './settings-store';

/** The work on pages for practice of a day, in order of time. */
export async function workedOf(db: LoopbreakDatabase, day: LocalDay): Promise<WorkInterval[]> {
  return db.worked.where('day').equals(day).sortBy('from');
}

/** Deletes a stretch of work and gives it, for `restoreWork`; null when it was gone already. Its session ends with that. */
export function deleteWork(db: LoopbreakDatabase, id: string): Promise<WorkInterval | null> {
  return inLedger(db, async () => {
    const row = await db.worked.get(id);
    if (!row) return null;
    await db.worked.delete(id);
    await endSession(db, row.session);
    await refoldDays(db, [row.day]);
    return row;
  });
}

/** Puts a deleted stretch of work back, on the days it belongs to by the settings of now; a second time changes nothing. */
export function restoreWork(db: LoopbreakDatabase, work: WorkInterval): Promise<void> {
  return inLedger(db, async () => {
    const there = await db.worked.where('session').equals(work.session).toArray();
    const cut = dayCutter(calendarOf(await readSettings(db), work.zone));
    const taken = new Set(there.map((row) => row.id));
    const rows = subtract([work], there)
      .flatMap((span) => workRows({ ...work, ...span }, cut))
      .map((row) => (taken.has(row.id) ? { ...row, id: `${row.id}#${row.from}` } : row));
    await db.worked.bulkAdd(rows);
    await refoldDays(
      db,
      rows.map((row) => row.day),
    );
  });
}
