import type { EpochMs, LocalDay } from '@/utils/time/brands';

/** Whether the change of last week held. */
export const HELD = ['yes', 'partly', 'no'] as const;
export type Held = (typeof HELD)[number];

/** One weekly review: three questions, and one change for the next week. */
export interface Review {
  /** The first day of the week that was looked at. */
  readonly week: LocalDay;
  readonly at: EpochMs;
  /** What came out of the week. */
  readonly made: string;
  /** What got in the way. */
  readonly hindered: string;
  /** The one change for the next week. */
  readonly change: string;
  /** Whether the change of the review before held; null where there was none. */
  readonly held: Held | null;
}

/** The review before that of a week; null where there is none. */
export function reviewBefore(reviews: readonly Review[], week: LocalDay): Review | null {
  const earlier = reviews.filter((review) => review.week < week);
  return earlier.toSorted((a, b) => (a.week < b.week ? 1 : -1))[0] ?? null;
}
