import type { NudgeContent } from '@/utils/settings/nudge-kinds';
import type { EpochMs, LocalDay } from '@/utils/time/brands';
import type { ShownContent } from './content';
import type { Learned } from './tally';
import type { NudgeTrigger, NudgeView } from './view';

/** The nudge that was shown last, for as long as what follows may come of it. */
export interface Latest {
  readonly nudge: string;
  readonly trigger: NudgeTrigger;
  readonly content: ShownContent;
  readonly at: EpochMs;
  /** Whether doing that began after it was counted. */
  readonly begun: boolean;
}

/** How often a course's if-then plan was asked for, and on which day last. */
export interface Asked {
  readonly course: string;
  readonly day: LocalDay;
  readonly times: number;
}

/** What is remembered across nudges, whatever phase the engine is in. */
export interface NudgeBook {
  /** The day that the counts of showings belong to. */
  readonly day: LocalDay | null;
  readonly shownToday: Readonly<Record<NudgeTrigger, number>>;
  readonly lastShownAt: EpochMs | null;
  /** "Not now" answers since the last one that wasn't. */
  readonly notNowInRow: number;
  /** Showings that went without a word since the last one that didn't. */
  readonly ignoredInRow: number;
  /** How often the rate was halved. */
  readonly halvings: number;
  /** Halved for showings that went without a word, and not yet said. */
  readonly halvedUnsaid: boolean;
  /** When the person last answered a nudge or acted on one; null: never. */
  readonly lastWordAt: EpochMs | null;
  /** Whether one was shown since. */
  readonly shownSinceWord: boolean;
  /** Showings a day that "less of this" left for a trigger; null where the settings alone hold. */
  readonly perDay: Readonly<Record<NudgeTrigger, number | null>>;
  /** Forms, triggers and contents that were shown before: any other is announced as new. */
  readonly formsShown: readonly NudgeView['form'][];
  readonly triggersShown: readonly NudgeTrigger[];
  readonly contentsShown: readonly ShownContent[];
  /** Contents that "less of this" took out of the pool: they aren't tried again unless the person puts them back. */
  readonly refused: readonly NudgeContent[];
  /** The last contents that the pool's turns gave, oldest first: for the floor under each, and for how seldom a new one comes. */
  readonly turns: readonly ShownContent[];
  /** Turns since one from outside the pool was tried. */
  readonly turnsSinceTrial: number;
  readonly learned: Learned;
  readonly latest: Latest | null;
  /** Courses whose plan was asked for, the last asked last. */
  readonly asked: readonly Asked[];
  /** The micro-experience whose clock was spoken of, and at how many hours before its end. */
  readonly clock: { readonly experience: string; readonly hours: number } | null;
  /** When the weekly review was last proposed. */
  readonly reviewSaidAt: EpochMs | null;
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
  /** The tab it is shown in; `NOWHERE` for a notification. */
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

/** One value for each trigger. */
export function forEachTrigger<T>(value: (trigger: NudgeTrigger) => T): Record<NudgeTrigger, T> {
  return {
    'lesson-ended': value('lesson-ended'),
    binge: value('binge'),
    autoplay: value('autoplay'),
    enrol: value('enrol'),
    certificate: value('certificate'),
    'first-play': value('first-play'),
    clock: value('clock'),
    review: value('review'),
  };
}

const EMPTY_BOOK: NudgeBook = {
  day: null,
  shownToday: forEachTrigger(() => 0),
  lastShownAt: null,
  notNowInRow: 0,
  ignoredInRow: 0,
  halvings: 0,
  halvedUnsaid: false,
  lastWordAt: null,
  shownSinceWord: false,
  perDay: forEachTrigger(() => null),
  formsShown: [],
  triggersShown: [],
  contentsShown: [],
  refused: [],
  turns: [],
  turnsSinceTrial: 0,
  learned: {},
  latest: null,
  asked: [],
  clock: null,
  reviewSaidAt: null,
  waiting: null,
  answered: null,
};

/** The state of a new installation. */
export const FIRST_NUDGE_STATE: NudgeState = { phase: 'quiet', book: EMPTY_BOOK };

/** The same state with nothing learned of what works: what the dashboard's reset leaves. What the person said ("less") stays. */
export function withoutLearned(state: NudgeState): NudgeState {
  return { ...state, book: { ...state.book, learned: {}, turns: [], turnsSinceTrial: 0, latest: null } };
}
