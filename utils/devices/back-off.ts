import { type DurationMs, durationMs, HOUR, MINUTE } from '@/utils/time/brands';

/** How often devices exchange while all goes well. */
export const EXCHANGE_EVERY = durationMs(30 * MINUTE);
const LONGEST = durationMs(24 * HOUR);

/** How long a folder that didn't answer or refused is left alone: the usual time at first, then twice as long each time, a day at most. */
export function pauseAfter(fails: number): DurationMs {
  return durationMs(Math.min(LONGEST, EXCHANGE_EVERY * 2 ** Math.max(0, fails - 1)));
}
