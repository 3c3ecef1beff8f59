import * as v from 'valibot';
import { durationMs } from '@/utils/time/brands';
import { dayOfDate, millisecondsSchema, readableOf } from './fields';
import { type Imported, nothingOf, type SiteTotal } from './imported';

const exportSchema = v.looseObject({ __meta__: v.object({ version: v.string() }) });
const statSchema = v.object({ __stat__: v.array(v.unknown()) });
const resultSchema = v.object({
  focus: v.optional(millisecondsSchema, 0),
  /** How long something played there; kept since 4.0, and nearer to watching than the time in front. */
  media: v.optional(millisecondsSchema),
});
const rowSchema = v.intersect([
  v.object({ host: v.pipe(v.string(), v.maxLength(300)), date: v.string() }),
  resultSchema,
]);

const OLD_KEY = /^(\d{8})([^_].*)$/;

/** `20261120`. */
const dayOf = (date: string) =>
  /^\d{8}$/.test(date) ? dayOfDate(Number(date.slice(0, 4)), Number(date.slice(4, 6)), Number(date.slice(6))) : null;

function totalOf(row: unknown): SiteTotal | null {
  const read = v.safeParse(rowSchema, row);
  if (!read.success) return null;
  const { host, date, focus, media } = read.output;
  const day = dayOf(date);
  return day && { day, host, length: durationMs(media ?? focus) };
}

/** Before 4.0 each row was a key of its own: the date, then the host. */
function rowsOf(value: Readonly<Record<string, unknown>>): readonly unknown[] {
  const now = v.safeParse(statSchema, value);
  if (now.success) return now.output.__stat__;
  return Object.entries(value).flatMap(([key, result]) => {
    const [, date, host] = OLD_KEY.exec(key) ?? [];
    return date && host && typeof result === 'object' ? [{ ...result, date, host }] : [];
  });
}

/** Whether something is a backup of Time Tracker (time-tracker-4-browser). */
export function isTimeTracker(value: unknown): boolean {
  return v.is(exportSchema, value);
}

/** Reads a backup of Time Tracker: milliseconds by site and day. Parts of a site, which have a path, are in its host's total. */
export function readTimeTracker(value: unknown): Imported | null {
  const read = v.safeParse(exportSchema, value);
  if (!read.success) return null;
  const rows = readableOf(rowsOf(read.output), totalOf);
  const whole = rows.rows.filter(({ host }) => !host.includes('/'));
  const some = whole.filter(({ length }) => length > 0);
  const empty = whole.length - some.length;
  return {
    ...nothingOf('time-tracker'),
    totals: some,
    leftOut: { ...(empty > 0 ? { empty } : {}), ...(rows.bad > 0 ? { unreadable: rows.bad } : {}) },
  };
}
