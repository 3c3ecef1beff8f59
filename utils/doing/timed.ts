import { MINUTE, shift } from '@/utils/time/brands';
import type { Span } from '@/utils/time/spans';
import { MOST_MINUTES } from './draft';

/** A measured span as the minutes of a task: rounded, at least 1, at most a day. */
export function minutesOf(span: Span): number {
  return Math.min(MOST_MINUTES, Math.max(1, Math.round((span.to - span.from) / MINUTE)));
}

/**
 * What stays measured when the person says how many minutes it was. The same minutes keep the stretch; fewer cut it at its end; more
 * than ran can't have been measured, so the task's minutes are taken at their word (null).
 */
export function retimed(timed: Span, minutes: number): Span | null {
  const measured = minutesOf(timed);
  if (minutes > measured) return null;
  if (minutes === measured && timed.to - timed.from <= MOST_MINUTES * MINUTE) return timed;
  return { from: timed.from, to: shift(timed.from, minutes * MINUTE) };
}
