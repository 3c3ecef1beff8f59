import type { NudgeSettings } from '@/utils/settings/settings';
import type { DurationMs, EpochMs, LocalDay } from '@/utils/time/brands';

/** What the engine has to know of the world at the moment of an event; all read in the transaction that saves its state. */
export interface NudgeFacts {
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
  /** Chance, 0 to 1: which idea is proposed first. */
  readonly roll: number;
  /** A fresh random id for the nudge that may come of it. */
  readonly id: string;
}
