import type { TimeData } from '@/components/time/TimeScreen';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { ledgerWithin, rollupsWithin } from '@/utils/db/range-store';
import { readSettings } from '@/utils/db/settings-store';
import { calendarOf } from '@/utils/settings/calendar-of';
import { balanceOf } from '@/utils/statistics/balance';
import { sumHours } from '@/utils/statistics/hours';
import { type DayRange, monthsOfYear, partsOfRange, sumCourses, sumParts } from '@/utils/statistics/over-time';
import { durationMs, type EpochMs, localDay } from '@/utils/time/brands';
import { addDays, dayOf, daysBetween, weekOf } from '@/utils/time/calendar';
import { routeHash } from './route';

const USUAL_WEEKS = 12;

/** The range where none was chosen: twelve weeks up to this one. */
export function usualRange(today: DayRange['to'], week: readonly DayRange['to'][]): DayRange {
  return { from: addDays(week[0] ?? today, -7 * (USUAL_WEEKS - 1)), to: today };
}

/** Reads all figures of a range, and the year in which it ends. */
export async function readTime(
  db: LoopbreakDatabase,
  chosen: DayRange | null,
  at: EpochMs,
  zone: string,
): Promise<TimeData> {
  const settings = await readSettings(db);
  const { listening, weekStartsOn } = settings;
  const calendar = calendarOf(settings, zone);
  const today = dayOf(at, calendar);
  const range = chosen ?? usualRange(today, weekOf(today, calendar));
  const { by, parts } = partsOfRange(range, weekStartsOn);
  const first = parts.at(0)?.from ?? range.from;
  const last = parts.at(-1)?.to ?? range.to;
  const rollups = await rollupsWithin(db, { from: first, to: last });
  const inside = rollups.filter(({ day }) => range.from <= day && day <= range.to);
  const year = range.to.slice(0, 4);
  const yearRange = { from: localDay(`${year}-01-01`), to: localDay(`${year}-12-31`) };
  const yearRollups = await rollupsWithin(db, yearRange);
  const ofYear = new Map(yearRollups.map((rollup) => [rollup.day, rollup]));
  const end = today < yearRange.to ? today : yearRange.to;
  return {
    ...{ range, today, weekStartsOn, sum: balanceOf(inside, listening) },
    parts: { by, parts: sumParts(parts, rollups, listening) },
    hours: sumHours(await ledgerWithin(db, range), listening, zone),
    courses: sumCourses(inside, listening),
    year: {
      name: year,
      months: monthsOfYear(yearRollups, end, listening),
      days: Array.from({ length: Math.max(0, daysBetween(yearRange.from, end) + 1) }, (_, index) => {
        const day = addDays(yearRange.from, index);
        const rollup = ofYear.get(day);
        const { watching, doing } = rollup
          ? balanceOf([rollup], listening)
          : { watching: durationMs(0), doing: durationMs(0) };
        return { day, watching, doing, href: routeHash({ place: 'week', week: day, day }) };
      }),
    },
  };
}
