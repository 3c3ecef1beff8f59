import { lastReviewHour } from '@/utils/nudging/alarms';
import { USUAL_NUDGES } from '@/utils/settings/nudge-settings';
import { type EpochMs, epochMs, HOUR, type LocalDay, MINUTE, shift } from '@/utils/time/brands';
import { dayOf } from '@/utils/time/calendar';

const DAY = 24 * HOUR;
/** A Monday at midnight; nobody's clock is shifted in these months. */
const FIRST_MIDNIGHT = epochMs(Date.UTC(2026, 0, 5));
const CALENDAR = { zone: 'UTC', dayStartsAt: 240, weekStartsOn: 1 } as const;

/** What the calendar says of one day, reckoned once for all learners. */
export interface SimulatedDay {
  readonly index: number;
  readonly midnight: EpochMs;
  readonly weekend: boolean;
  /** The person's day before and after 04:00, and the review's hour before and after it struck. */
  readonly names: readonly [LocalDay, LocalDay];
  readonly reviews: readonly [EpochMs, EpochMs];
}

function dayAt(index: number): SimulatedDay {
  const midnight = shift(FIRST_MIDNIGHT, index * DAY);
  const weekday = (index + 1) % 7;
  const review = shift(midnight, USUAL_NUDGES.reviewAt * MINUTE);
  return {
    index,
    midnight,
    weekend: weekday === 0 || weekday === 6,
    names: [dayOf(midnight, CALENDAR), dayOf(shift(midnight, 12 * HOUR), CALENDAR)],
    reviews: [lastReviewHour(midnight, 'UTC', USUAL_NUDGES), lastReviewHour(review, 'UTC', USUAL_NUDGES)],
  };
}

/** So many days from a Monday on. */
export function daysOf(count: number): readonly SimulatedDay[] {
  return Array.from({ length: count }, (_, index) => dayAt(index));
}

/** Minutes after midnight, of the clock and not of a day: a sitting may go over midnight. */
export const minuteOf = (at: EpochMs): number => Math.floor((at - FIRST_MIDNIGHT) / MINUTE) % 1440;
export const dayIndexOf = (at: EpochMs): number => Math.floor((at - FIRST_MIDNIGHT) / DAY);
