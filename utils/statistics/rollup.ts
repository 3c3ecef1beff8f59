import type { DoingInterval, Task } from '@/utils/doing/task';
import type { WorkInterval } from '@/utils/doing/work';
import { type DurationMs, durationMs, type EpochMs, epochMs, type LocalDay, MINUTE } from '@/utils/time/brands';
import { covered, type Span, subtract } from '@/utils/time/spans';
import type { WatchInterval } from '@/utils/watching/interval';
import { readableCourse } from './readable-course';

/** The greatest playback rate of any browser: several rows that tell of the same time together cover no more media than it allows. */
const MOST_RATE = 16;

/** Watching measured twice: with lessons that were only heard, and without, so that the setting needs no new fold. */
export interface Watched {
  readonly all: DurationMs;
  readonly seen: DurationMs;
}

/** What one course adds to a day. Parts may exceed the day's total: each is a union of its own. */
export interface CourseShare {
  readonly course: string;
  readonly title: string;
  readonly site: string;
  readonly watching: Watched;
  readonly doing: DurationMs;
  readonly tasks: number;
  /** The lessons and pages for practice that were used, each once, in order of their keys. */
  readonly lessons: readonly string[];
  /** The first and the last moment of anything in it. */
  readonly first: EpochMs;
  readonly last: EpochMs;
}

/** One day as the fold of its ledger. Never incremented: made anew from the day's rows in the transaction that changes one of them. */
export interface DayRollup {
  readonly day: LocalDay;
  /** Union of the day's watching. */
  readonly watching: Watched;
  /** The part of it with no measured doing at the same time; the balance is taken over this. */
  readonly alone: Watched;
  readonly media: DurationMs;
  /** Union of the day's measured doing (timers, work on pages for practice), and the minutes of the tasks that weren't measured. */
  readonly doing: DurationMs;
  readonly tasks: number;
  readonly courses: readonly CourseShare[];
}

/** A span in an era of the clock. */
export type Timed = Span & { readonly era: number };

/** All that a day's rollup is the fold of. */
export interface DayLedger {
  readonly watch: readonly WatchInterval[];
  readonly measured: readonly DoingInterval[];
  readonly worked: readonly WorkInterval[];
  readonly tasks: readonly Task[];
}

export const EMPTY_LEDGER: DayLedger = { watch: [], measured: [], worked: [], tasks: [] };

/** What rows cover outside of holes, summed over the eras of the clock, since time of different eras is never the same time. */
export function overEras(rows: readonly Timed[], holes: readonly Timed[]): DurationMs {
  const eras = new Set(rows.map((row) => row.era));
  let sum = 0;
  for (const era of eras) {
    const ofEra = (row: Timed): boolean => row.era === era;
    sum += covered(subtract(rows.filter(ofEra), holes.filter(ofEra)));
  }
  return durationMs(sum);
}

function watchedOf(rows: readonly WatchInterval[], holes: readonly Timed[]): Watched {
  return {
    all: overEras(rows, holes),
    seen: overEras(
      rows.filter((row) => row.mode !== 'heard'),
      holes,
    ),
  };
}

/** A timer that runs while the person works on a page for practice is the same doing: the union of both. */
function doingOf(measured: readonly Timed[], tasks: readonly Task[]): DurationMs {
  const isTold = ({ timed, alreadyCounted }: Task): boolean => timed === null && !alreadyCounted;
  const told = tasks.filter(isTold).reduce((sum, task) => sum + task.minutes * MINUTE, 0);
  return durationMs(overEras(measured, []) + told);
}

const spanOfTask = ({ timed, at }: Task): Span => timed ?? { from: at, to: at };

function courseShare(course: string, { watch, measured, worked, tasks }: DayLedger): CourseShare {
  const ids = new Set(tasks.map((task) => task.id));
  const practised = [...watch, ...worked];
  const spans = [...practised, ...tasks.map(spanOfTask)];
  const named = practised.findLast((row) => row.courseTitle !== null);
  return {
    course,
    title: named?.courseTitle ?? watch.at(-1)?.title ?? readableCourse(course),
    site: course.slice(0, course.indexOf('/')),
    watching: watchedOf(watch, []),
    doing: doingOf([...measured.filter((row) => ids.has(row.task)), ...worked], tasks),
    tasks: tasks.length,
    lessons: [...new Set(practised.map((row) => row.lesson))].sort(),
    first: epochMs(Math.min(...spans.map(({ from }) => from))),
    last: epochMs(Math.max(...spans.map(({ to }) => to))),
  };
}

function courseShares({ watch, measured, worked, tasks }: DayLedger): CourseShare[] {
  const keys = new Set([...watch, ...worked, ...tasks].flatMap((row) => (row.course === null ? [] : [row.course])));
  return [...keys].sort().map((course) => {
    const ofCourse = (row: { readonly course: string | null }): boolean => row.course === course;
    const rows = { watch: watch.filter(ofCourse), worked: worked.filter(ofCourse), tasks: tasks.filter(ofCourse) };
    return courseShare(course, { ...rows, measured });
  });
}

const inOrder = <T extends Span & { readonly id: string }>(rows: readonly T[]): T[] =>
  [...rows].sort((a, b) => a.from - b.from || (a.id < b.id ? -1 : 1));

/**
 * Folds the ledger of one day. Two lessons at once count once; doing and watching at once are both kept, and `alone` leaves out the
 * watching that overlaps with measured doing (product.md, 'Counting, exactly').
 */
export function rollupOf(day: LocalDay, ledger: DayLedger): DayRollup {
  const rows = { ...ledger, watch: inOrder(ledger.watch), worked: inOrder(ledger.worked) };
  const { watch, measured, worked, tasks } = rows;
  const watching = watchedOf(watch, []);
  const media = watch.reduce((sum, row) => sum + row.media, 0);
  return {
    day,
    watching,
    alone: watchedOf(watch, [...measured, ...worked]),
    media: durationMs(Math.min(media, watching.all * MOST_RATE)),
    doing: doingOf([...measured, ...worked], tasks),
    tasks: tasks.length,
    courses: courseShares(rows),
  };
}

/** The rollup of a day with nothing in it. */
export function emptyRollup(day: LocalDay): DayRollup {
  return rollupOf(day, EMPTY_LEDGER);
}
