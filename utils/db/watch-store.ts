import { calendarOf } from '@/utils/settings/calendar-of';
import { durationMs, type EpochMs, HOUR, type LocalDay } from '@/utils/time/brands';
import { dayCutter } from '@/utils/time/day-cutter';
import { type Span, subtract } from '@/utils/time/spans';
import type { WatchInterval } from '@/utils/watching/interval';
import { type Stretch, watchRows } from './cut-rows';
import type { LoopbreakDatabase } from './database';
import { inLedger, refoldDays } from './ledger';
import type { Moment } from './moment';
import { endSession } from './playing-store';
import { readSettings } from './settings-store';

const LONGEST_MS = 24 * HOUR;

/** Why times that a person typed can't be kept. */
type EditRefusal = 'gone' | 'empty' | 'future' | 'too-long';

/** What a correction did: the row as it was and the rows in its place, several where it crosses the edge of a day. */
export interface EditDone {
  readonly kind: 'edited';
  readonly before: WatchInterval;
  readonly after: readonly WatchInterval[];
}
export type EditOutcome = EditDone | { readonly kind: 'refused'; readonly reason: EditRefusal };

/** The watching of a day, in order of time. */
export async function intervalsOf(db: LoopbreakDatabase, day: LocalDay): Promise<WatchInterval[]> {
  return db.intervals.where('day').equals(day).sortBy('from');
}

function refusalOf(span: Span, now: EpochMs): EditRefusal | null {
  if (!(span.to > span.from)) return 'empty';
  if (span.to > now) return 'future';
  return span.to - span.from > LONGEST_MS ? 'too-long' : null;
}

/** Puts a stretch into the ledger as rows of the days it lies in; an id that another row of the session has is left to it. */
async function lay(db: LoopbreakDatabase, whole: Stretch): Promise<WatchInterval[]> {
  const rows: WatchInterval[] = [];
  for (const row of watchRows(whole, dayCutter(calendarOf(await readSettings(db), whole.zone)))) {
    let id = row.id;
    for (let count = 2; await db.intervals.get(id); count += 1) id = `${row.id}#${count}`;
    const own = { ...row, id };
    await db.intervals.add(own);
    rows.push(own);
  }
  return rows;
}

/**
 * Sets the times of a row by hand, in the zone it was recorded in. The session it came from ends with that, so that no later beat
 * undoes it. What was covered of the media grows and shrinks with the time.
 */
export function editInterval(db: LoopbreakDatabase, id: string, span: Span, moment: Moment): Promise<EditOutcome> {
  return inLedger(db, async (): Promise<EditOutcome> => {
    const before = await db.intervals.get(id);
    const reason = before ? refusalOf(span, moment.at) : 'gone';
    if (!before || reason) return { kind: 'refused', reason: reason ?? 'gone' };
    const media = durationMs(Math.round((before.media * (span.to - span.from)) / (before.to - before.from)));
    await endSession(db, before.session);
    await db.intervals.delete(id);
    const after = await lay(db, { ...before, from: span.from, to: span.to, media, correctedAt: moment.at });
    await refoldDays(
      db,
      [before, ...after].map((row) => row.day),
    );
    return { kind: 'edited', before, after };
  });
}

/** Takes a correction back. */
export function undoEdit(db: LoopbreakDatabase, { before, after }: EditDone): Promise<void> {
  return inLedger(db, async () => {
    await db.intervals.bulkDelete(after.map((row) => row.id));
    const again = await lay(db, before);
    await refoldDays(
      db,
      [...after, ...again].map((row) => row.day),
    );
  });
}

/** Takes rows out of the ledger, and ends their sessions so that no beat brings them back. For a caller that refolds their days. */
export async function takeOut(db: LoopbreakDatabase, rows: readonly WatchInterval[]): Promise<void> {
  await db.intervals.bulkDelete(rows.map((row) => row.id));
  for (const session of new Set(rows.map((row) => row.session))) await endSession(db, session);
}

/** Deletes a row and gives it, for `restoreInterval`; null when it was gone already. */
export function deleteInterval(db: LoopbreakDatabase, id: string): Promise<WatchInterval | null> {
  return inLedger(db, async () => {
    const row = await db.intervals.get(id);
    if (!row) return null;
    await takeOut(db, [row]);
    await refoldDays(db, [row.day]);
    return row;
  });
}

/** Puts deleted rows back, on the days they belong to by the settings of now. For a caller that holds a transaction. */
export async function putBack(db: LoopbreakDatabase, rows: readonly WatchInterval[]): Promise<void> {
  const days: LocalDay[] = [];
  for (const row of rows) {
    const there = await db.intervals.where('session').equals(row.session).toArray();
    if (subtract([row], there).length === 0) continue;
    days.push(...(await lay(db, row)).map((piece) => piece.day));
  }
  await refoldDays(db, days);
}

/** Puts a deleted row back; a second time changes nothing. */
export function restoreInterval(db: LoopbreakDatabase, interval: WatchInterval): Promise<void> {
  return inLedger(db, () => putBack(db, [interval]));
}
