import { durationMs, type LocalDay, MINUTE } from '@/utils/time/brands';
import { addDays } from '@/utils/time/calendar';
import type { DayRollup } from './rollup';

/** A day with less doing than this is none of a streak: the smallest task is a minute. */
const LEAST = durationMs(MINUTE);

/** Days in a row with something made, up to today; today counts as soon as it has something, and breaks nothing before. */
export function doingStreak(rollups: readonly DayRollup[], today: LocalDay): number {
  const made = new Set(rollups.filter(({ doing }) => doing >= LEAST).map(({ day }) => day));
  let day = made.has(today) ? today : addDays(today, -1);
  let streak = 0;
  for (; made.has(day); day = addDays(day, -1)) streak += 1;
  return streak;
}
