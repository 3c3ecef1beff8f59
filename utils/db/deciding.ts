import type { DoingTimer } from '@/utils/doing/timer';
import { calendarOf } from '@/utils/settings/calendar-of';
import type { Settings } from '@/utils/settings/settings';
import { type DayRollup, emptyRollup } from '@/utils/statistics/rollup';
import type { DurationMs, EpochMs, LocalDay } from '@/utils/time/brands';
import { dayOf } from '@/utils/time/calendar';
import type { LoopbreakDatabase } from './database';
import { inLedger } from './ledger';
import type { Moment } from './moment';
import type { NudgeRow } from './schema';
import { readSettings } from './settings-store';
import { sinceDoing } from './since-store';

/** What the records say at the moment of a decision. */
export interface DecidingRecords {
  readonly today: LocalDay;
  readonly rollup: DayRollup;
  readonly watchedSinceDoing: DurationMs;
  readonly settings: Settings;
  readonly timer: DoingTimer | null;
  readonly installedAt: EpochMs | null;
}

/** The same, with what is remembered of the decisions before. */
export interface DecidingFacts<State> extends DecidingRecords {
  readonly state: State;
}

/** What a decision leaves behind: the state to remember, a nudge to write down, and what the caller is to be told. */
interface Decided<State, Result> {
  readonly state?: State;
  readonly record?: NudgeRow;
  readonly result: Result;
}

/** How something is decided on the records, in one transaction with them: synchronous, and told all that it needs. */
export interface Deciding<State, Result, Further = null> {
  /** Reads the remembered state; undefined at the first time. Must take anything. */
  readonly parse: (stored: unknown) => State;
  /** Reads what else has to be known; only the store may be awaited. */
  readonly further: (db: LoopbreakDatabase, records: DecidingRecords) => Promise<Further>;
  readonly decide: (facts: DecidingFacts<State>, further: Further) => Decided<State, Result>;
}

/** Decides inside the caller's transaction. */
export async function decideHere<State, Result, Further>(
  db: LoopbreakDatabase,
  settings: Settings,
  moment: Moment,
  deciding: Deciding<State, Result, Further>,
): Promise<Result> {
  const today = dayOf(moment.at, calendarOf(settings, moment.zone));
  const rollup = (await db.rollups.get(today)) ?? emptyRollup(today);
  const watchedSinceDoing = await sinceDoing(db, settings, moment);
  const timer = (await db.timers.get('doing')) ?? null;
  const install = await db.meta.get('install');
  const stored = await db.meta.get('nudging');
  const installedAt = install?.id === 'install' ? install.installedAt : null;
  const state = deciding.parse(stored?.id === 'nudging' ? stored.state : undefined);
  const records = { today, rollup, watchedSinceDoing, settings, timer, installedAt };
  const decided = deciding.decide({ ...records, state }, await deciding.further(db, records));
  if (decided.state !== undefined) await db.meta.put({ id: 'nudging', state: decided.state });
  if (decided.record) await db.nudges.put(decided.record);
  return decided.result;
}

/** Decides on the records as they are (an answer, an alarm, a change made on a screen) and keeps what was decided. */
export function decideNow<State, Result, Further>(
  db: LoopbreakDatabase,
  moment: Moment,
  deciding: Deciding<State, Result, Further>,
): Promise<Result> {
  return inLedger(db, async () => decideHere(db, await readSettings(db), moment, deciding));
}
