import { calendarOf } from '@/utils/settings/calendar-of';
import { dayOf } from '@/utils/time/calendar';
import type { WatchInterval } from '@/utils/watching/interval';
import type { LoopbreakDatabase } from './database';
import { inLedger, refoldDays } from './ledger';
import type { Moment } from './moment';
import type { Verdict } from './schema';
import { readSettings } from './settings-store';
import { putBack, takeOut } from './watch-store';

/** What the person said that a lesson is; null where they said nothing. */
export async function correctionOf(db: LoopbreakDatabase, lesson: string): Promise<Verdict | null> {
  return (await db.corrections.get(lesson))?.verdict ?? null;
}

/**
 * Keeps what the person says of a lesson, by its key. "Not a lesson" also ends what plays of it and takes today's watching of it out
 * of the ledger; those rows are given, for `undoCorrection`.
 */
export function correctLesson(
  db: LoopbreakDatabase,
  lesson: string,
  verdict: Verdict,
  moment: Moment,
): Promise<WatchInterval[]> {
  return inLedger(db, async () => {
    await db.corrections.put({ key: lesson, verdict, at: moment.at });
    if (verdict === 'lesson') return [];
    const today = dayOf(moment.at, calendarOf(await readSettings(db), moment.zone));
    const rows = await db.intervals
      .where('day')
      .equals(today)
      .filter((row) => row.lesson === lesson)
      .toArray();
    await db.playing
      .filter((row) => row.lesson === lesson && row.open)
      .modify({ open: false, refused: 'not-a-lesson' });
    await takeOut(db, rows);
    await refoldDays(db, [today]);
    return rows;
  });
}

/** Takes back what was said of a lesson, and puts back the rows that went with it. */
export function undoCorrection(db: LoopbreakDatabase, lesson: string, rows: readonly WatchInterval[]): Promise<void> {
  return inLedger(db, async () => {
    await db.corrections.delete(lesson);
    await putBack(db, rows);
  });
}
