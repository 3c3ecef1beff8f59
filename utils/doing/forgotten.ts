import { type DurationMs, durationMs, HOUR, MINUTE } from '@/utils/time/brands';
import { USUAL_MINUTES } from './ten-minutes';

/** Hardly anybody makes one thing for longer without a look at the timer: a guess, on the side of asking. */
const LONG = durationMs(3 * HOUR);
/** Somebody who gave the timer hours may well need them, and is asked later. */
const TIMES_TARGET = 3;

/** Whether a timer was more likely forgotten than used all along: then the person is asked how long it really was. */
export function isForgotten(passed: DurationMs, target: DurationMs | null): boolean {
  return passed >= Math.max(LONG, (target ?? 0) * TIMES_TARGET);
}

/** The minutes that are proposed then: what the timer was started for. */
export function likelyMinutes(target: DurationMs | null): number {
  return target === null ? USUAL_MINUTES : Math.round(target / MINUTE);
}
