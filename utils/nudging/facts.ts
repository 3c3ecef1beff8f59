import { type Scenario, USUAL_SCENARIO } from '@/utils/resets/scenario';
import type { NudgeSettings } from '@/utils/settings/nudge-settings';
import type { TaskIdea } from '@/utils/suggesting/suggest-tasks';
import { type DurationMs, durationMs, type EpochMs, type LocalDay } from '@/utils/time/brands';

/** The running micro-experience. */
export interface ExperienceFacts {
  readonly id: string;
  readonly title: string;
  /** The end of its 72 hours. */
  readonly endsAt: EpochMs;
  readonly beforeTaken: boolean;
}

/** The loop check: what was begun and certified, and what was made from it. */
export interface LoopFacts {
  /** Courses watched that aren't finished. */
  readonly courses: number;
  readonly certificates: number;
  /** Tasks and finished pieces made from those courses. */
  readonly made: number;
  /** Watching of those courses in all. */
  readonly watched: DurationMs;
  /** The one next step: a course, and a small thing to make from it; null where there is none. */
  readonly step: { readonly course: string; readonly idea: TaskIdea } | null;
}

/** What the triggers and contents beyond the two of the beginning need; `NOTHING_FURTHER` where nobody feeds them. */
export interface FurtherFacts {
  /** The course that plays, or that a visited page belongs to; null where none is known. */
  readonly course: string | null;
  /** Small things to make of the lesson that plays, best first; never empty. */
  readonly ideas: readonly TaskIdea[];
  /** Whether what plays is a live class. */
  readonly live: boolean;
  /** Tasks made from that course so far. */
  readonly madeFromCourse: number;
  /** The person's if-then plan for that course, or the one for all courses; null where none was written. */
  readonly plan: string | null;
  readonly loop: LoopFacts;
  readonly experience: ExperienceFacts | null;
  /** Which reset is the person's, and what fills its sentence. */
  readonly reset: { readonly scenario: Scenario; readonly role: string };
  /** The person's week so far. */
  readonly week: { readonly watched: DurationMs; readonly made: DurationMs };
  /** When the hour of the weekly review struck last (`lastReviewHour`); null where the shell can't tell. */
  readonly reviewHour: EpochMs | null;
  /** When the person last looked at the review or wrote in it, asked or not. */
  readonly lastReviewAt: EpochMs | null;
  /** A tab in view whose page can show a nudge, for those that time alone brings; null: a system notification takes its place. */
  readonly tabInView: number | null;
}

/** What the engine has to know of the world at the moment of an event; all read in the transaction that saves its state. */
export interface NudgeFacts extends FurtherFacts {
  readonly now: EpochMs;
  /** The person's day. */
  readonly day: LocalDay;
  /** Minutes after midnight on the person's clock, for quiet hours. */
  readonly minute: number;
  readonly installedAt: EpochMs;
  readonly settings: NudgeSettings;
  /** The balance the person aims for, 0 to 1. */
  readonly goal: number;
  /** Today's doing and today's balance (null: neither watched nor made). */
  readonly doingToday: DurationMs;
  readonly share: number | null;
  readonly watchedSinceDoing: DurationMs;
  readonly timerRunning: boolean;
  /** Title of the course that plays, or of the lesson where there is no course; empty when nothing plays. */
  readonly title: string;
  /** Chance, 0 to 1: which content comes. */
  readonly roll: number;
  /** A fresh random id for the nudge that may come of it. */
  readonly id: string;
}

const NO_TIME = durationMs(0);

/** A world without courses, plans, micro-experiences and reviews: none of the further triggers fires. */
export const NOTHING_FURTHER: FurtherFacts = {
  course: null,
  ideas: [{ text: 'suggest_other_last', topic: '' }],
  live: false,
  madeFromCourse: 0,
  plan: null,
  loop: { courses: 0, certificates: 0, made: 0, watched: NO_TIME, step: null },
  experience: null,
  reset: { scenario: USUAL_SCENARIO, role: '' },
  week: { watched: NO_TIME, made: NO_TIME },
  reviewHour: null,
  lastReviewAt: null,
  tabInView: null,
};
