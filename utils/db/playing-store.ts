import type { Collection } from 'dexie';
import { type DurationMs, durationMs, type EpochMs, type LocalDay, MINUTE } from '@/utils/time/brands';
import type { PlayingSession } from '@/utils/watching/interval';
import type { LoopbreakDatabase } from './database';
import { inLedger, refoldDays } from './ledger';
import type { PlayingRow } from './schema';
import { writeSession } from './session-rows';
import { readSettings } from './settings-store';

/** How many forgotten sessions are remembered by name; a late beat comes within seconds of its tab's end. */
const MOST_GONE = 200;

/** Which sessions are meant: all, those of a tab or of one frame of it, or those of the pages of an earlier run of the background. */
export type Sessions = 'all' | { readonly tabId: number; readonly frameId?: number } | EarlierRun;

/** What was told before this run of the background began. */
export interface EarlierRun {
  readonly runSince: EpochMs;
}

/**
 * Pages may tell of what plays before the background hears that it was started. What was told by a clock that has been set back since is
 * of an earlier run as well.
 */
const isEarlier = ({ beatAt }: PlayingRow, { runSince }: EarlierRun, at: EpochMs): boolean =>
  beatAt < runSince || beatAt > at + MINUTE;

/** What a tab reported last, open or not, in order of beginning. */
export async function playingIn(db: LoopbreakDatabase, tabId: number): Promise<PlayingSession[]> {
  return db.playing.where('tabId').equals(tabId).sortBy('from');
}

/** The sessions that go on and count. One whose `beatAt` is older than BEAT_STALE_MS has broken off without saying so. */
export async function playingNow(db: LoopbreakDatabase): Promise<PlayingSession[]> {
  return openAmong(db.playing.toCollection());
}

const openAmong = (rows: Collection<PlayingRow, string>, isMeant = (_: PlayingRow): boolean => true) =>
  rows.filter((row) => row.open && isMeant(row)).toArray();

/** The open sessions among those meant. */
async function openSessions(db: LoopbreakDatabase, which: Sessions, at: EpochMs): Promise<PlayingRow[]> {
  const all = db.playing.toCollection();
  if (which === 'all') return openAmong(all);
  if ('runSince' in which) return openAmong(all, (row) => isEarlier(row, which, at));
  const { tabId, frameId } = which;
  return openAmong(db.playing.where('tabId').equals(tabId), (row) => frameId === undefined || row.frameId === frameId);
}

/** A session that played on until `at`, as far as can be known: its last beat is no older than `staleAfter`. */
function extended(row: PlayingRow, at: EpochMs, staleAfter: DurationMs): PlayingRow {
  const age = at - row.beatAt;
  // The clock at the beat and the stretch's own length may differ by a little; it never ends later than now.
  const more = Math.min(age, at - row.from - row.wall);
  if (age > staleAfter || more <= 0) return row;
  return { ...row, wall: durationMs(row.wall + more), media: durationMs(Math.round(row.media + more * row.rate)) };
}

/**
 * Ends open sessions, so that later beats of them change nothing; gives those it ended. With `extend`, one that was playing at its
 * last beat, no longer than `staleAfter` ago, is taken to have played until `at` (a tab that was closed can't say so itself).
 */
export function closeSessions(
  db: LoopbreakDatabase,
  which: Sessions,
  at: EpochMs,
  extend: boolean,
  staleAfter: DurationMs,
): Promise<PlayingSession[]> {
  return inLedger(db, async () => {
    const settings = await readSettings(db);
    const ended = (await openSessions(db, which, at)).map((row) => ({
      ...(extend ? extended(row, at, staleAfter) : row),
      open: false,
    }));
    await db.playing.bulkPut(ended);
    const days: LocalDay[] = [];
    for (const row of extend ? ended : []) days.push(...(await writeSession(db, row, settings)));
    await refoldDays(db, days);
    return ended;
  });
}

/** Ends a session inside another change, with nothing added to it. */
export async function endSession(db: LoopbreakDatabase, session: string): Promise<void> {
  await db.playing.where('session').equals(session).modify({ open: false });
}

/** Forgets sessions but for their names, so that a beat that comes late isn't taken for a new session's. */
export async function forgetSessions(db: LoopbreakDatabase, rows: readonly PlayingRow[]): Promise<void> {
  if (rows.length === 0) return;
  const names = rows.map((row) => row.session);
  await db.meta.put({ id: 'gone', sessions: [...(await goneSessions(db)), ...names].slice(-MOST_GONE) });
  await db.playing.bulkDelete(names);
}

/** The names of the sessions forgotten last. */
export async function goneSessions(db: LoopbreakDatabase): Promise<readonly string[]> {
  const row = await db.meta.get('gone');
  return row?.id === 'gone' ? row.sessions : [];
}

/** Forgets what a tab reported. Its ledger stays as it is. */
export function forgetTab(db: LoopbreakDatabase, tabId: number): Promise<void> {
  return inLedger(db, async () => forgetSessions(db, await db.playing.where('tabId').equals(tabId).toArray()));
}

/** Forgets what tabs reported to an earlier run, when the browser starts: every session ended with its last beat. */
export function forgetEarlierPlaying(db: LoopbreakDatabase, run: EarlierRun, at: EpochMs): Promise<void> {
  return inLedger(db, async () =>
    forgetSessions(db, await db.playing.filter((row) => isEarlier(row, run, at)).toArray()),
  );
}
