import { type DurationMs, durationMs, HOUR, MINUTE, SECOND } from '@/utils/time/brands';
import type { NUDGE_TRIGGERS, NudgeContent, NudgeStrength, SWITCHES } from './nudge-kinds';

type Trigger = (typeof NUDGE_TRIGGERS)[number];

/** Each trigger can be turned off alone. */
export type NudgeSwitches = { readonly [Name in (typeof SWITCHES)[Trigger]]: boolean };

/** What a person can set about nudges. Numbers from product.md, 'When it speaks up'. */
export interface NudgeSettings extends NudgeSwitches {
  readonly on: boolean;
  /** The most showings a day of each trigger; the day's cap holds over all of them. */
  readonly perDay: Readonly<Record<Trigger, number>>;
  readonly strength: NudgeStrength;
  /** What the nudges take turns with; never empty, each once. */
  readonly pool: readonly NudgeContent[];
  /** Whether a nudge may come while a live class plays. */
  readonly liveClasses: boolean;
  /** Watching with no doing since, after which the binge nudge is due. */
  readonly bingeAfter: DurationMs;
  /** How long a due binge nudge waits for a natural break. */
  readonly breakWait: DurationMs;
  readonly firstWeekCap: number;
  readonly dailyCap: number;
  readonly spacing: DurationMs;
  /** No nudge so long after installing. */
  readonly quietStart: DurationMs;
  /** Minutes after midnight; from = to means no quiet hours. */
  readonly quietFrom: number;
  readonly quietTo: number;
  /** The weekday (0 Sunday) and the minute after midnight of the weekly review. */
  readonly reviewOn: number;
  readonly reviewAt: number;
}

/**
 * The defaults. A question, a page of one's own making and a weekly look come at most once a day; the pool holds three, since one form
 * fades within days and full variety doubles uninstalls (evidence.md §4, 2 and 3).
 */
export const USUAL_NUDGES: NudgeSettings = {
  on: true,
  lessonEnded: true,
  binge: true,
  autoplay: true,
  enrol: true,
  certificate: true,
  firstPlay: true,
  clock: true,
  review: true,
  perDay: {
    'lesson-ended': 4,
    binge: 4,
    autoplay: 2,
    enrol: 1,
    certificate: 1,
    'first-play': 1,
    clock: 2,
    review: 1,
  },
  strength: 'card',
  pool: ['task', 'plan', 'week'],
  liveClasses: false,
  bingeAfter: durationMs(25 * MINUTE),
  breakWait: durationMs(5 * MINUTE),
  firstWeekCap: 2,
  dailyCap: 4,
  spacing: durationMs(90 * MINUTE),
  quietStart: HOUR,
  quietFrom: 22 * 60,
  quietTo: 7 * 60,
  reviewOn: 0,
  reviewAt: 18 * 60,
};

/** In the sample build a newcomer meets within two minutes what otherwise takes an evening. */
export const SAMPLE_NUDGES: NudgeSettings = {
  ...USUAL_NUDGES,
  // The question for a plan would come before anything was seen of what it is for.
  firstPlay: false,
  perDay: { ...USUAL_NUDGES.perDay, 'lesson-ended': 20, binge: 20, autoplay: 20 },
  bingeAfter: durationMs(20 * SECOND),
  breakWait: durationMs(8 * SECOND),
  firstWeekCap: 20,
  dailyCap: 20,
  spacing: durationMs(30 * SECOND),
  quietStart: durationMs(0),
  quietTo: 22 * 60,
};
