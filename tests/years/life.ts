import { foldDays } from '@/utils/db/fold-days';
import { HOUR, type LocalDay, MINUTE, shift } from '@/utils/time/brands';
import { addDays, startOfDay } from '@/utils/time/calendar';
import { dayCutter } from '@/utils/time/day-cutter';
import { chanceFrom } from './chance.ts';
import { newCourse } from './courses.ts';
import { type Day, type Diary, nothing, type Rows } from './diary.ts';
import { type Going, learnAllDay } from './learning.ts';
import { doSome, makeAllDay } from './making.ts';

/** Whose years, and how many. */
export interface Life {
  readonly seed: number;
  /** The last day. */
  readonly until: LocalDay;
  readonly years: number;
  /** Where the person lives. */
  readonly zone: string;
  /** What this copy is called among the person's. */
  readonly device: string;
  /** Parts of the days and of a day's stretches: both whole is heavy use, some 12,000 stretches a year. */
  readonly days?: number;
  readonly stretches?: number;
}

const DAYS_A_YEAR = 365;
/** Courses that are gone through side by side. */
const AT_ONCE = 4;
/** How often something is learned on a day of the week, from Sunday on. */
const LEARNS = [0.55, 0.95, 0.95, 0.95, 0.95, 0.95, 0.8] as const;
/** By days of the year: two weeks of August without anything, and three weeks of spring elsewhere. */
const HOLIDAY = { from: 215, to: 228 } as const;
const JOURNEY = { from: 60, to: 80 } as const;
/** One changes to summer time while the person is there, one is half an hour off and never does. */
const FAR = ['America/New_York', 'Asia/Kolkata'] as const;
/** The machine's clock is set back so seldom. */
const ERA_DAYS = 7 * DAYS_A_YEAR;

const dayOfYear = (day: LocalDay): number =>
  Math.round((Date.parse(day) - Date.parse(`${day.slice(0, 4)}-01-01`)) / (24 * HOUR));
const weekdayOf = (day: LocalDay): number => new Date(day).getUTCDay();
const isIn = (day: LocalDay, { from, to }: { readonly from: number; readonly to: number }): boolean =>
  dayOfYear(day) >= from && dayOfYear(day) <= to;

function dayAt(index: number, first: LocalDay, home: string): Day {
  const day = addDays(first, index);
  const zone = isIn(day, JOURNEY) ? FAR[Number(day.slice(0, 4)) % 2 === 0 ? 0 : 1] : home;
  const calendar = { zone, dayStartsAt: 240, weekStartsOn: 1 };
  const start = startOfDay(day, calendar);
  const at = (minutes: number) => shift(start, minutes * MINUTE);
  return { day, index, calendar, cut: dayCutter(calendar), era: Math.floor(index / ERA_DAYS), at };
}

/** A day of 23 or 25 hours. None of them is a day off, since they are what records go wrong on. */
const isOdd = ({ day, calendar, at }: Day): boolean => startOfDay(addDays(day, 1), calendar) !== at(24 * 60);

/**
 * Years as somebody might have lived them who uses Loopbreak a lot, one after the other with all the rows that the store would keep of
 * them: on some days nothing, most of it in the evening, on several sites and in several courses at once, with what was made, said,
 * answered and reviewed, some weeks in another zone, and the changes of summer time. The same for the same seed.
 */
export function* yearsOf({ until, zone, ...life }: Life): Generator<Rows> {
  const chance = chanceFrom(life.seed);
  const { device, stretches = 1 } = life;
  const days = Math.round(life.years * DAYS_A_YEAR);
  const first = addDays(until, 1 - days);
  const going: Going[] = Array.from({ length: AT_ONCE }, () => ({ course: newCourse(chance), next: 0 }));
  for (let from = 0; from < days; from += DAYS_A_YEAR) {
    const diary: Diary = { rows: nothing(), chance, device };
    const end = Math.min(days, from + DAYS_A_YEAR);
    for (let index = from; index < end; index += 1) {
      const day = dayAt(index, first, zone);
      const often = (LEARNS[weekdayOf(day.day)] ?? 1) * (life.days ?? 1);
      doSome(diary, day);
      const off = !chance.happens(often) || isIn(day.day, HOLIDAY);
      // The last day is the one that is on, and beats are measured on it.
      if (off && index < days - 1 && !isOdd(day)) continue;
      // That day is the same however many years lie before it.
      const today = index === days - 1 ? { ...diary, chance: chanceFrom(life.seed) } : diary;
      learnAllDay(today, day, going, { part: stretches, isLast: index === end - 1 });
      makeAllDay(today, day, going);
    }
    const { intervals: watch, worked, measured, tasks } = diary.rows;
    diary.rows.rollups.push(...foldDays({ watch, worked, measured, tasks }).values());
    yield diary.rows;
  }
}
