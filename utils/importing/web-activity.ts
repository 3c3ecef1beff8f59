import * as v from 'valibot';
import { durationMs } from '@/utils/time/brands';
import { dayOfDate, readableOf, secondsSchema } from './fields';
import { type Imported, nothingOf, type SiteTotal } from './imported';

const siteSchema = v.object({ url: v.pipe(v.string(), v.maxLength(300)), days: v.array(v.unknown()) });
const daySchema = v.object({ date: v.pipe(v.string(), v.maxLength(20)), summary: v.optional(secondsSchema, 0) });

/** Whether something is a backup of Web Activity Time Tracker: sites with their days. */
export function isWebActivity(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    v.is(
      siteSchema,
      value.find((row) => row !== null),
    )
  );
}

/** `11/20/2026`: month, day, year, as it writes them whatever the language (its utils/date.ts). */
function totalOf(host: string, row: unknown): SiteTotal | null {
  const read = v.safeParse(daySchema, row);
  if (!read.success) return null;
  const [month = 0, date = 0, year = 0] = read.output.date.split('/').map(Number);
  const day = dayOfDate(year, month, date);
  return day && { day, host, length: durationMs(read.output.summary) };
}

/** Reads a backup of Web Activity Time Tracker: seconds by site and day. Null for something else. */
export function readWebActivity(value: unknown): Imported | null {
  if (!Array.isArray(value)) return null;
  let bad = 0;
  const totals = value.flatMap((row) => {
    const site = v.safeParse(siteSchema, row);
    if (!site.success) {
      bad += 1;
      return [];
    }
    const days = readableOf(site.output.days, (day) => totalOf(site.output.url, day));
    bad += days.bad;
    return days.rows;
  });
  const some = totals.filter(({ length }) => length > 0);
  const empty = totals.length - some.length;
  return {
    ...nothingOf('web-activity'),
    totals: some,
    leftOut: { ...(empty > 0 ? { empty } : {}), ...(bad > 0 ? { unreadable: bad } : {}) },
  };
}
