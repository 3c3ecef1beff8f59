import { type DurationMs, type EpochMs, elapsed, HOUR, MINUTE } from '@/utils/time/brands';

/** The five pitfalls of the method (product.md, row 16). */
const PITFALLS = ['waiting', 'scope', 'dip', 'quick-wins', 'careless'] as const;
export type Pitfall = (typeof PITFALLS)[number];

/** What the detectors look at: the person's own records. */
export interface PitfallFacts {
  readonly now: EpochMs;
  /** Watched and made in the last two weeks. */
  readonly watched: DurationMs;
  readonly made: DurationMs;
  /** Made this week and last week, up to the same weekday. */
  readonly madeThisWeek: DurationMs;
  readonly madeLastWeek: DurationMs;
  /** Minutes of the tasks of the last seven days. */
  readonly taskMinutes: readonly number[];
  /** The micro-experiences that run: when they began, and whether anything was kept of them. */
  readonly running: readonly { readonly startedAt: EpochMs; readonly hasPicture: boolean }[];
  /** Micro-skills that are practised, and those let go within three weeks. */
  readonly practising: number;
  readonly dropped: number;
}

const WAITING_AFTER = 3 * HOUR;
const STALLED_AFTER = 48 * HOUR;
const A_FAIR_WEEK = 30 * MINUTE;
const DIP = 0.5;
const MANY_QUICK = 6;
const QUICK_MINUTES = 5;
const MANY_DROPPED = 2;

const DETECTORS: Readonly<Record<Pitfall, (facts: PitfallFacts) => boolean>> = {
  /** Waiting to be ready: hours of watching, and nothing made in two weeks. */
  waiting: ({ watched, made }) => made === 0 && watched >= WAITING_AFTER,
  /** Scope creep: several at once, or two of three days gone with nothing to show. */
  scope: ({ now, running }) =>
    running.length > 1 || running.some((one) => !one.hasPicture && elapsed(one.startedAt, now) >= STALLED_AFTER),
  /** A dip of motivation: less than half of what was made last week by now. */
  dip: ({ madeThisWeek, madeLastWeek }) => madeLastWeek >= A_FAIR_WEEK && madeThisWeek < madeLastWeek * DIP,
  /** Superficial quick wins: many small tasks and no skill that they add up to. */
  'quick-wins': ({ taskMinutes, practising, running }) =>
    practising === 0 &&
    running.length === 0 &&
    taskMinutes.length >= MANY_QUICK &&
    taskMinutes.every((minutes) => minutes <= QUICK_MINUTES),
  /** Careless choice of skill: one after another is let go. */
  careless: ({ dropped }) => dropped >= MANY_DROPPED,
};

/** The pitfalls that the records speak of, the weightiest first; each has one answer. */
export function pitfallsOf(facts: PitfallFacts): Pitfall[] {
  return PITFALLS.filter((pitfall) => DETECTORS[pitfall](facts));
}
