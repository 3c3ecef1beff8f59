/**
 * The three quantities of time that Loopbreak counts with. They are plain numbers and strings at run time and different types to
 * the compiler, so that a moment is never added to a moment and a person's day never confused with a calendar date.
 */
declare const brand: unique symbol;
type Branded<T, Name extends string> = T & { readonly [brand]: Name };

/** A moment: milliseconds since 1970-01-01T00:00Z by the machine's clock. */
export type EpochMs = Branded<number, 'EpochMs'>;
/** A length of time in milliseconds. */
export type DurationMs = Branded<number, 'DurationMs'>;
/** One day of the person (from their day's start to the next), named by its calendar date, as `2026-11-20`. */
export type LocalDay = Branded<string, 'LocalDay'>;

const DAY_PATTERN = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
/** The range of `Date` (ECMA-262, 21.4.1.1). */
const MAX_EPOCH = 8.64e15;

/** Tells whether a value from outside is a moment. */
export function isEpochMs(value: unknown): value is EpochMs {
  return typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= MAX_EPOCH;
}

/** The years that are recorded: their days have names of four digits, and so have the days around them. */
const FIRST_RECORDED = 0;
const LAST_RECORDED = Date.UTC(9999, 0, 1) - 1;

/** Tells whether a moment can be recorded: from 1970 to the end of 9998. */
export const isRecordable = (at: number): boolean => at >= FIRST_RECORDED && at <= LAST_RECORDED;

/** Tells whether a value from outside is a length of time that isn't negative. */
export function isDurationMs(value: unknown): value is DurationMs {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

/** Tells whether a value from outside names a day. */
export function isLocalDay(value: unknown): value is LocalDay {
  return typeof value === 'string' && DAY_PATTERN.test(value);
}

/** @throws RangeError when `value` is no moment. */
export function epochMs(value: number): EpochMs {
  if (!isEpochMs(value)) throw new RangeError(`not a moment: ${value}`);
  return value;
}

/** @throws RangeError when `value` is negative or not finite. */
export function durationMs(value: number): DurationMs {
  if (!isDurationMs(value)) throw new RangeError(`not a length of time: ${value}`);
  return value;
}

/** @throws RangeError when `value` isn't `YYYY-MM-DD`. */
export function localDay(value: string): LocalDay {
  if (!isLocalDay(value)) throw new RangeError(`not a day: ${value}`);
  return value;
}

/** Milliseconds from one moment to a later one; 0 when the second is earlier. */
export function elapsed(from: EpochMs, to: EpochMs): DurationMs {
  return durationMs(Math.max(0, to - from));
}

/** The moment `by` milliseconds after (or, negative, before) another. */
export function shift(at: EpochMs, by: number): EpochMs {
  return epochMs(at + by);
}

export const SECOND = durationMs(1000);
export const MINUTE = durationMs(60_000);
export const HOUR = durationMs(3_600_000);
