import type { NudgeAnswer } from '@/utils/nudging/view';
import type { EpochMs } from '@/utils/time/brands';
import type { WatchInterval } from '@/utils/watching/interval';
import type { LoopbreakDatabase } from './database';
import { inLedger } from './ledger';
import type { NudgeRow } from './schema';

/** The remembered state of the nudge engine as it was stored, for a parser to read; undefined at the first time. */
export async function nudgeState(db: LoopbreakDatabase): Promise<unknown> {
  const row = await db.meta.get('nudging');
  return row?.id === 'nudging' ? row.state : undefined;
}

/** Keeps the state of the nudge engine. Beside records, `decideNow` keeps both in one transaction. */
export async function saveNudgeState(db: LoopbreakDatabase, state: unknown): Promise<void> {
  await db.meta.put({ id: 'nudging', state });
}

/** One nudge, or null where none has this id. */
export async function nudgeOf(db: LoopbreakDatabase, id: string): Promise<NudgeRow | null> {
  return (await db.nudges.get(id)) ?? null;
}

/** The nudges offered last, newest first. */
export async function recentNudges(db: LoopbreakDatabase, limit: number): Promise<NudgeRow[]> {
  return db.nudges.orderBy('at').reverse().limit(limit).toArray();
}

/** Writes a nudge down, or over. */
export async function saveNudge(db: LoopbreakDatabase, nudge: NudgeRow): Promise<void> {
  await db.nudges.put(nudge);
}

/** Notes that a nudge was seen; the first time holds. */
export async function noteShown(db: LoopbreakDatabase, id: string, at: EpochMs): Promise<NudgeRow | null> {
  return inLedger(db, async () => {
    await db.nudges
      .where('id')
      .equals(id)
      .modify((row, ref) => {
        if (row.shownAt === null) ref.value = { ...row, shownAt: at };
      });
    return nudgeOf(db, id);
  });
}

/** Notes the answer to a nudge; the first one holds. Gives whether this was it. */
export async function noteAnswer(
  db: LoopbreakDatabase,
  id: string,
  answer: NudgeAnswer,
  at: EpochMs,
): Promise<boolean> {
  return inLedger(db, async () => {
    const row = await nudgeOf(db, id);
    if (!row || row.answer !== null) return false;
    await db.nudges.put({ ...row, answer, answeredAt: at });
    return true;
  });
}

/** Keeps with a nudge what its answer took out of the ledger. */
export async function keepTakenOut(db: LoopbreakDatabase, id: string, rows: readonly WatchInterval[]): Promise<void> {
  await db.nudges.update(id, { takenOut: rows });
}

/** Gives what a nudge's answer took out of the ledger, and forgets it; null where there is nothing to put back. */
export async function claimTakenOut(db: LoopbreakDatabase, id: string): Promise<readonly WatchInterval[] | null> {
  return inLedger(db, async () => {
    const row = await nudgeOf(db, id);
    if (!row?.takenOut) return null;
    const { takenOut, ...rest } = row;
    await db.nudges.put(rest);
    return takenOut;
  });
}

/** As `claimTakenOut`, of every nudge that a lesson was denied in. */
export async function claimTakenOutOf(db: LoopbreakDatabase, lesson: string): Promise<readonly WatchInterval[]> {
  const denied = await db.nudges.filter((row) => row.lesson === lesson && row.takenOut !== undefined).toArray();
  const rows: WatchInterval[] = [];
  for (const { id } of denied) rows.push(...((await claimTakenOut(db, id)) ?? []));
  return rows;
}
