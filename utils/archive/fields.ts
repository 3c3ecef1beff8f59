import * as v from 'valibot';
import { durationMs, epochMs, HOUR, localDay } from '@/utils/time/brands';
import type { Span } from '@/utils/time/spans';
import { LAST_STAMP } from './tables';

/** Days are named with four digits, and a day's name is followed by the next one's. */
const LAST_MOMENT = LAST_STAMP;
/** No stretch and no sum of a day is longer; of a stretch the media may be, at a higher speed. */
const LONGEST = 366 * 24 * HOUR;
/** A clock isn't set back more often. */
const MOST_ERAS = 1_000_000;
/** Far longer than any name that is recorded, also of those that were recorded before names were bounded. */
const LONGEST_KEY = 20_000;
const LONGEST_TEXT = 20_000;
/** A person has not more of anything in one row. */
const MOST = 1000;

// A record has few zones and many rows, and to ask of one takes longer than to read its row.
const zones = new Map<string, boolean>();

function isZone(name: string): boolean {
  const known = zones.get(name);
  if (known !== undefined) return known;
  const is = isKnownToIntl(name);
  if (zones.size < MOST) zones.set(name, is);
  return is;
}

function isKnownToIntl(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).format(0) !== '';
  } catch {
    return false;
  }
}

/** A moment, in milliseconds since 1970, of a year that is recorded. */
export const moment = v.pipe(
  v.number(),
  v.minValue(0),
  v.maxValue(LAST_MOMENT),
  v.transform((at) => epochMs(at)),
);
/** A length of time in milliseconds. */
export const length = v.pipe(
  v.number(),
  v.minValue(0),
  v.maxValue(LONGEST),
  v.transform((ms) => durationMs(ms)),
);
export const day = v.pipe(
  v.string(),
  v.regex(/^(?!0|9999)\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/),
  v.transform((name) => localDay(name)),
);
/** What a row is found by, or what it points to. */
export const key = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_KEY));
/** Words of a person or of a page; shown as text and never as anything else. */
export const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
/** An address of the web, or nothing; what a browser would run is none. */
export const address = v.pipe(v.string(), v.maxLength(LONGEST_TEXT), v.regex(/^(https?:\/\/|$)/i));
/** An IANA name of a zone, as the machine gave it. */
export const zone = v.pipe(v.string(), v.minLength(1), v.maxLength(100), v.check(isZone, 'no zone'));
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** The last moment of any clock (ECMA-262, 21.4.1.1). */
const LAST_OF_CLOCKS = 8.64e15;
/** When a row was changed last, as another copy says it; what is later than any stamp counts as the latest, on every device alike. */
export const stampedAt = v.pipe(
  count,
  v.maxValue(LAST_OF_CLOCKS),
  v.transform((at) => Math.min(at, LAST_STAMP)),
);
/** How often the clock had been set back by then. */
export const era = v.pipe(count, v.maxValue(MOST_ERAS));
export const amount = v.pipe(v.number(), v.finite());

/** What of a day was spent on one thing; no day has more than 25 hours, whatever another device said. */
export const ofDay = v.pipe(
  v.number(),
  v.minValue(0),
  v.transform((ms) => durationMs(Math.min(ms, 25 * HOUR))),
);

/** A list of no more than a person has. */
export const listOf = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.maxLength(MOST));

/** The longest stretch that any ledger holds: what says more is no stretch. */
const LONGEST_STRETCH = 48 * HOUR;
/** Ends after it begins, and within two days. */
export const isStretch = ({ from, to }: Span): boolean => to > from && to - from <= LONGEST_STRETCH;
/** A task that is ended at once has taken no time. */
export const isMeasured = (span: Span): boolean => span.from === span.to || isStretch(span);
