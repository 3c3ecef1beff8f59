import type { EpochMs, LocalDay } from '@/utils/time/brands';
import type { NudgeTrigger, NudgeView } from './view';

/** What is remembered across nudges, whatever phase the engine is in. */
export interface NudgeBook {
  /** The day that the counts of showings belong to. */
  readonly day: LocalDay | null;
  readonly shownToday: Readonly<Record<NudgeTrigger, number>>;
  readonly lastShownAt: EpochMs | null;
  /** "Not now" answers since the last one that wasn't. */
  readonly notNowInRow: number;
  /** How often the rate was halved. */
  readonly halvings: number;
  /** Showings a day that "less of this" left for a trigger; null where the day's cap alone holds. */
  readonly perDay: Readonly<Record<NudgeTrigger, number | null>>;
  /** Forms that were shown before: any other is announced as new. */
  readonly formsShown: readonly NudgeView['form'][];
  /** A toast that went by itself; the badge keeps it until something is made or the next nudge comes. */
  readonly waiting: NudgeTrigger | null;
  /** The nudge that was answered last, so that an answer sent twice counts once. */
  readonly answered: string | null;
}

/** Nothing is due. */
export interface Quiet {
  readonly phase: 'quiet';
  readonly book: NudgeBook;
}

/** The binge limit was passed; it waits for a natural break, but not past `until`. */
export interface Due {
  readonly phase: 'due';
  readonly book: NudgeBook;
  readonly trigger: 'binge';
  readonly since: EpochMs;
  readonly until: EpochMs;
}

/** One nudge is (about to be) on screen. */
export interface Offered {
  readonly phase: 'offered';
  readonly book: NudgeBook;
  readonly view: NudgeView;
  /** The tab it is shown in. */
  readonly where: number;
  readonly since: EpochMs;
  /** Whether the page said that it is seen; only then does it count. */
  readonly shown: boolean;
}

/** One was shown or couldn't be: nothing is due before `until`. */
interface Resting {
  readonly phase: 'resting';
  readonly book: NudgeBook;
  readonly until: EpochMs;
}

/** All that the nudge engine remembers between two events; plain data, kept as one row of the store. */
export type NudgeState = Quiet | Due | Offered | Resting;

const EMPTY_BOOK: NudgeBook = {
  day: null,
  shownToday: { 'lesson-ended': 0, binge: 0 },
  lastShownAt: null,
  notNowInRow: 0,
  halvings: 0,
  perDay: { 'lesson-ended': null, binge: null },
  formsShown: [],
  waiting: null,
  answered: null,
};

/** The state of a new installation. */
export const FIRST_NUDGE_STATE: NudgeState = { phase: 'quiet', book: EMPTY_BOOK };
