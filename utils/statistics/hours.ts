import type { Task } from '@/utils/doing/task';
import type { WorkInterval } from '@/utils/doing/work';
import { type DurationMs, durationMs, type EpochMs, MINUTE, shift } from '@/utils/time/brands';
import { minuteOfDay } from '@/utils/time/calendar';
import { type Span, union } from '@/utils/time/spans';
import type { WatchInterval } from '@/utils/watching/interval';

/** Watching and doing within one hour of the clock, over all days of a range. */
export interface HourSum {
  readonly hour: number;
  readonly watching: DurationMs;
  readonly doing: DurationMs;
}

/** What hours are summed from. */
export interface HourLedger {
  readonly watch: readonly WatchInterval[];
  readonly worked: readonly WorkInterval[];
  readonly measured: readonly Span[];
  readonly tasks: readonly Task[];
}

const HOURS = 24;
const HOUR_MINUTES = 60;

/** Adds a span to the hours of the clock that it goes through. */
function addSpan(sums: number[], { from, to }: Span, zone: string): void {
  let at: EpochMs = from;
  while (at < to) {
    const minute = minuteOfDay(at, zone);
    const rest = HOUR_MINUTES * MINUTE - ((minute % HOUR_MINUTES) * MINUTE + (at % MINUTE));
    const until = Math.min(to, at + rest);
    const hour = Math.floor(minute / HOUR_MINUTES);
    sums[hour] = (sums[hour] ?? 0) + until - at;
    at = shift(at, until - at);
  }
}

/** A told task is laid before the moment at which it was finished. */
function spansOfTasks(tasks: readonly Task[]): Span[] {
  const told = tasks.filter(
    ({ timed, alreadyCounted, source }) => timed === null && !alreadyCounted && source !== 'import',
  );
  return told.map(({ at, minutes }) => ({ from: shift(at, -minutes * MINUTE), to: at }));
}

/**
 * Sums by the hour of the clock, in a zone. Time at once counts once; what was taken from totals without a time of day is left out.
 */
export function sumHours({ watch, worked, measured, tasks }: HourLedger, listening: boolean, zone: string): HourSum[] {
  const watched = watch.filter((row) => row.estimatedBy === undefined && (listening || row.mode !== 'heard'));
  const done = [...worked.filter((row) => row.estimatedBy === undefined), ...measured, ...spansOfTasks(tasks)];
  const watching = Array.from({ length: HOURS }, () => 0);
  const doing = Array.from({ length: HOURS }, () => 0);
  for (const span of union(watched)) addSpan(watching, span, zone);
  for (const span of union(done)) addSpan(doing, span, zone);
  return watching.map((sum, hour) => ({ hour, watching: durationMs(sum), doing: durationMs(doing[hour] ?? 0) }));
}
