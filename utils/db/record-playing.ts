import type { Settings } from '@/utils/settings/settings';
import { durationMs, epochMs, type LocalDay } from '@/utils/time/brands';
import type { PlayingSession } from '@/utils/watching/interval';
import { raiseEra } from './clock';
import type { LoopbreakDatabase } from './database';
import { type Deciding, decideHere } from './deciding';
import { inLedger, refoldDays } from './ledger';
import type { Moment } from './moment';
import { forgetSessions, goneSessions } from './playing-store';
import type { PlayingRow } from './schema';
import { endOldest, takeTurn } from './session-room';
import { writeSession } from './session-rows';
import { readSettings } from './settings-store';

/** Ended sessions of one tab that are kept, for the popup to say why the last ones weren't counted and to refuse late beats. */
const MOST_ENDED = 20;

/**
 * What became of a beat: it counted, it said nothing new, or its session is closed here and has to begin anew, as one more than its tab
 * may begin at once has to.
 */
export type BeatOutcome = 'taken' | 'late' | 'closed';

/** By session; of several beats of one session the last outcome. */
export type BeatOutcomes = ReadonlyMap<string, BeatOutcome>;

export interface Recorded<Result> {
  readonly outcomes: BeatOutcomes;
  readonly result: Result;
}

/** The row that a beat makes of a session. Begin, zone and era are those of its first beat; its length never shrinks. */
function rowOf(update: PlayingSession, known: PlayingRow | undefined, zone: string, era: number): PlayingRow {
  const wall = durationMs(Math.max(known?.wall ?? 0, Math.round(update.wall)));
  return {
    ...update,
    from: known?.from ?? epochMs(Math.round(update.from)),
    wall,
    media: durationMs(Math.round(update.media)),
    zone: known?.zone ?? zone,
    era: known?.era ?? era,
    open: update.open && update.refused === null,
    // Weighed before this transaction: what was said to count since then counts.
    held: known && known.held === null && known.refused === null ? null : update.held,
  };
}

/** Makes room for a tab's new session. */
async function makeRoom(db: LoopbreakDatabase, { tabId, session, open }: PlayingRow): Promise<void> {
  if (open) await endOldest(db, tabId, session);
  const rows = await db.playing.where('tabId').equals(tabId).sortBy('beatAt');
  await forgetSessions(db, rows.filter((row) => !row.open).slice(0, -MOST_ENDED));
}

async function take(
  db: LoopbreakDatabase,
  update: PlayingSession,
  at: { readonly settings: Settings; readonly moment: Moment; readonly era: number },
  days: Set<LocalDay>,
): Promise<BeatOutcome> {
  const known = await db.playing.get(update.session);
  if (known && update.seq <= known.seq) return 'late';
  if (known ? !known.open : (await goneSessions(db)).includes(update.session)) return 'closed';
  if (!known && !(await takeTurn(db, update.tabId, at.moment.at))) return 'closed';
  const row = rowOf(update, known, at.moment.zone, at.era);
  await db.playing.put(row);
  if (!known) await makeRoom(db, row);
  for (const day of await writeSession(db, row, at.settings)) days.add(day);
  return 'taken';
}

/**
 * Records checked beats, each as the session it makes: the newest of a session by its sequence number counts, and a session that
 * ended, was closed or was deleted by the person stays as it is. The ledger, the rollups of its days and what is decided on them
 * (`decidingOn`) are kept together or not at all. Only here is it known which beats tell anything new: one that was held up says nothing
 * of now.
 */
export function recordPlaying<State, Result, Further>(
  db: LoopbreakDatabase,
  updates: readonly PlayingSession[],
  moment: Moment,
  decidingOn: (outcomes: BeatOutcomes) => Deciding<State, Result, Further>,
): Promise<Recorded<Result>> {
  return inLedger(db, async () => {
    const settings = await readSettings(db);
    const era = await raiseEra(db, moment.at);
    const outcomes = new Map<string, BeatOutcome>();
    const days = new Set<LocalDay>();
    for (const update of updates) {
      outcomes.set(update.session, await take(db, update, { settings, moment, era }, days));
    }
    await refoldDays(db, days);
    return { outcomes, result: await decideHere(db, settings, moment, decidingOn(outcomes)) };
  });
}
