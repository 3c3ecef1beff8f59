import * as v from 'valibot';
import {
  type DurationMs,
  durationMs,
  type EpochMs,
  epochMs,
  isLocalDay,
  isRecordable,
  type LocalDay,
} from '@/utils/time/brands';

/** No span of a file is longer: what says so is wrong. */
const LONGEST = 7 * 24 * 3_600_000;
/** A name is cut to so many letters. */
export const LONGEST_NAME = 200;

/** A moment written as ISO 8601 with its offset. */
export const momentSchema = v.pipe(
  v.string(),
  v.maxLength(64),
  v.transform((text) => Date.parse(text)),
  v.check((at) => isRecordable(at)),
  v.transform((at): EpochMs => epochMs(at)),
);

/** Seconds, as a length of time in milliseconds. */
export const secondsSchema = v.pipe(
  v.number(),
  v.minValue(0),
  v.transform((seconds) => seconds * 1000),
  v.maxValue(LONGEST),
  v.transform((length): DurationMs => durationMs(Math.round(length))),
);

/** Milliseconds as a length of time. */
export const millisecondsSchema = v.pipe(
  v.number(),
  v.minValue(0),
  v.maxValue(LONGEST),
  v.transform((length): DurationMs => durationMs(Math.round(length))),
);

/** A name from elsewhere: white space joined, cut to a sensible length. */
export const nameSchema = v.pipe(
  v.string(),
  v.transform((text) => text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME)),
);

/** A calendar date that there is, as a day. Null for the thirtieth of February, and for years that aren't recorded. */
export function dayOfDate(year: number, month: number, date: number): LocalDay | null {
  const at = new Date(Date.UTC(year, month - 1, date));
  const day = Number.isNaN(at.getTime()) ? '' : at.toISOString().slice(0, 10);
  const isReal = isRecordable(at.getTime()) && at.getUTCMonth() === month - 1 && at.getUTCDate() === date;
  return isReal && isLocalDay(day) ? day : null;
}

/** The rows of a list that can be read, and how many can't: one bad row doesn't take the good ones with it. */
export function readableOf<T>(rows: readonly unknown[], read: (row: unknown) => T | null): { rows: T[]; bad: number } {
  const good = rows.map(read).filter((row) => row !== null);
  return { rows: good, bad: rows.length - good.length };
}
