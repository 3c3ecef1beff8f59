import { type DurationMs, durationMs, type LocalDay, localDay } from '@/utils/time/brands';
import { addDays, daysBetween } from '@/utils/time/calendar';
import { type Balance, balanceOf } from './balance';
import type { DayRollup } from './rollup';

/** Longer ranges are told by month: more than half a year of weeks can't be read beside each other. */
const MOST_WEEKS = 27;
/** Nobody has watched for longer; a range beyond it is a slip of the keyboard. */
export const LONGEST_RANGE_DAYS = 366 * 50;

/** Days from the first to the last, both of them in it. */
export interface DayRange {
  readonly from: LocalDay;
  readonly to: LocalDay;
}

/** One part of a range with its figures: a week, or a month. */
export interface RangePart extends Balance {
  readonly from: LocalDay;
  readonly to: LocalDay;
}

/** A range in parts that follow each other. */
export interface RangeParts {
  readonly by: 'week' | 'month';
  readonly parts: readonly RangePart[];
}

const weekdayOf = (day: LocalDay): number => new Date(`${day}T00:00:00Z`).getUTCDay();

const firstOfYear = (day: LocalDay): LocalDay => localDay(`${day.slice(0, 4)}-01-01`);
const firstOfMonth = (day: LocalDay): LocalDay => addDays(day, 1 - Number(day.slice(8)));

function weeksOf({ from, to }: DayRange, weekStartsOn: number): DayRange[] {
  const first = addDays(from, -((weekdayOf(from) - weekStartsOn + 7) % 7));
  const count = Math.floor(daysBetween(first, to) / 7) + 1;
  return Array.from({ length: count }, (_, week) => {
    const start = addDays(first, week * 7);
    return { from: start, to: addDays(start, 6) };
  });
}

function monthsOf({ from, to }: DayRange): DayRange[] {
  const months: DayRange[] = [];
  for (let first = firstOfMonth(from); first <= to; ) {
    // Thirty-one days after its first is in the next month, whatever the month.
    const next = firstOfMonth(addDays(first, 31));
    months.push({ from: first, to: addDays(next, -1) });
    first = next;
  }
  return months;
}

/** A range by weeks, or by months where there are too many weeks; whole ones, so that parts can be compared. */
export function partsOfRange(range: DayRange, weekStartsOn: number): { by: 'week' | 'month'; parts: DayRange[] } {
  const weeks = weeksOf(range, weekStartsOn);
  return weeks.length <= MOST_WEEKS ? { by: 'week', parts: weeks } : { by: 'month', parts: monthsOf(range) };
}

/** The figures of each part, from the rollups of its days. */
export function sumParts(parts: readonly DayRange[], rollups: readonly DayRollup[], listening: boolean): RangePart[] {
  const byDay = new Map(rollups.map((rollup) => [rollup.day, rollup]));
  return parts.map(({ from, to }) => {
    const days = Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => byDay.get(addDays(from, index)) ?? []);
    return { from, to, ...balanceOf(days.flat(), listening) };
  });
}

/** The months of a year up to a day, with their figures. */
export function monthsOfYear(rollups: readonly DayRollup[], until: LocalDay, listening: boolean): RangePart[] {
  return sumParts(monthsOf({ from: firstOfYear(until), to: until }), rollups, listening);
}

/** A course over a range. */
export interface CourseSum {
  readonly course: string;
  readonly title: string;
  readonly site: string;
  readonly watching: DurationMs;
  readonly doing: DurationMs;
}

/** Courses by their time in a range, the longest first. */
export function sumCourses(rollups: readonly DayRollup[], listening: boolean): CourseSum[] {
  const courses = new Map<string, CourseSum>();
  for (const { course, title, site, watching, doing } of rollups.flatMap((rollup) => rollup.courses)) {
    const known = courses.get(course);
    courses.set(course, {
      ...{ course, site, title: known && watching.all === 0 ? known.title : title },
      watching: durationMs((known?.watching ?? 0) + (listening ? watching.all : watching.seen)),
      doing: durationMs((known?.doing ?? 0) + doing),
    });
  }
  return [...courses.values()].toSorted((a, b) => b.watching + b.doing - a.watching - a.doing);
}

/** How much was made on a day, in steps that a calendar can show: nothing, a little, ten minutes, half an hour, an hour. */
export function stepOf(doing: DurationMs): 0 | 1 | 2 | 3 | 4 {
  const minutes = doing / 60_000;
  if (minutes < 1) return 0;
  if (minutes < 10) return 1;
  if (minutes < 30) return 2;
  return minutes < 60 ? 3 : 4;
}
