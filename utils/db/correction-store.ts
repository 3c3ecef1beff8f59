import type { WatchInterval } from '@/utils/watching/interval';
import type { LoopbreakDatabase } from './database';
import { inLedger } from './ledger';
import type { Moment } from './moment';
import { claimTakenOutOf } from './nudge-store';
import type { Verdict } from './schema';
import { applyStanding } from './standing-store';
import { putBack } from './watch-store';

/** What the person said that a lesson is; null where they said nothing. */
export async function correctionOf(db: LoopbreakDatabase, lesson: string): Promise<Verdict | null> {
  return (await db.corrections.get(lesson))?.verdict ?? null;
}

/**
 * Keeps what the person says of a lesson, by its key. "Not a lesson" also ends what plays of it and takes today's watching of it out
 * of the ledger; those rows are given, for `undoCorrection`. "A lesson" counts what plays of it, or did in a tab that is still open,
 * from its beginning, and puts back what a click in a nudge took out: nothing that is said in a page takes anything for good.
 */
export function correctLesson(
  db: LoopbreakDatabase,
  lesson: string,
  verdict: Verdict,
  moment: Moment,
): Promise<WatchInterval[]> {
  return inLedger(db, async () => {
    await db.corrections.put({ key: lesson, verdict, at: moment.at });
    if (verdict === 'lesson') await putBack(db, await claimTakenOutOf(db, lesson));
    return applyStanding(db, lesson, moment);
  });
}

/** Takes back what was said of a lesson, and puts back the rows that went with it. */
export function undoCorrection(db: LoopbreakDatabase, lesson: string, rows: readonly WatchInterval[]): Promise<void> {
  return inLedger(db, async () => {
    await db.corrections.delete(lesson);
    // They ended with the correction and stay so, but nothing speaks against them any more.
    await db.playing.filter((row) => row.lesson === lesson && row.refused === 'not-a-lesson').modify({ refused: null });
    await putBack(db, rows);
  });
}

/** Takes back that something is a lesson: what the judge or its channel's rule says holds again, also for what was counted today. */
export function forgetCorrection(db: LoopbreakDatabase, lesson: string, moment: Moment): Promise<WatchInterval[]> {
  return inLedger(db, async () => {
    await db.corrections.delete(lesson);
    return applyStanding(db, lesson, moment);
  });
}
