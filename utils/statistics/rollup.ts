import type { DoingInterval, Task } from '@/utils/doing/task';
import { type DurationMs, durationMs, type LocalDay, MINUTE } from '@/utils/time/brands';
import { covered, type Span, subtract } from '@/utils/time/spans';
import type { WatchInterval } from '@/utils/watching/interval';

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
}

/** One day as the fold of its ledger. Never incremented: made anew from the day's rows in the transaction that changes one of them. */
export interface DayRollup {
  readonly day: LocalDay;
  /** Union of the day's watching. */
  readonly watching: Watched;
  /** The part of it with no measured doing at the same time; the balance is taken over this. */
  readonly alone: Watched;
  readonly media: DurationMs;
  /** Union of the day's measured doing, and the minutes of the tasks that have no measured stretch. */
  readonly doing: DurationMs;
  readonly tasks: number;
  readonly courses: readonly CourseShare[];
}

type Row = Span & { readonly era: number };

/** Sums a measure over the eras of the clock, since time of different eras is never the same time. */
function overEras(rows: readonly Row[], holes: readonly Row[]): DurationMs {
  const eras = new Set(rows.map((row) => row.era));
  let sum = 0;
  for (const era of eras) {
    const ofEra = (row: Row): boolean => row.era === era;
    sum += covered(subtract(rows.filter(ofEra), holes.filter(ofEra)));
  }
  return durationMs(sum);
}

function watchedOf(rows: readonly WatchInterval[], holes: readonly Row[]): Watched {
  return {
    all: overEras(rows, holes),
    seen: overEras(
      rows.filter((row) => row.mode !== 'heard'),
      holes,
    ),
  };
}

function doingOf(measured: readonly DoingInterval[], tasks: readonly Task[]): DurationMs {
  const told = tasks.filter((task) => task.timed === null).reduce((sum, task) => sum + task.minutes * MINUTE, 0);
  return durationMs(overEras(measured, []) + told);
}

function courseShares(
  watch: readonly WatchInterval[],
  measured: readonly DoingInterval[],
  tasks: readonly Task[],
): CourseShare[] {
  const keys = new Set([...watch, ...tasks].flatMap((row) => (row.course === null ? [] : [row.course])));
  return [...keys].sort().map((course) => {
    const rows = watch.filter((row) => row.course === course);
    const ofCourse = tasks.filter((task) => task.course === course);
    const ids = new Set(ofCourse.map((task) => task.id));
    const named = rows.findLast((row) => row.courseTitle !== null);
    return {
      course,
      title: named?.courseTitle ?? rows.at(-1)?.title ?? course.slice(course.indexOf('/') + 1),
      site: course.slice(0, course.indexOf('/')),
      watching: watchedOf(rows, []),
      doing: doingOf(
        measured.filter((row) => ids.has(row.task)),
        ofCourse,
      ),
      tasks: ofCourse.length,
    };
  });
}

/**
 * Folds the ledger of one day. Two lessons at once count once; doing and watching at once are both kept, and `alone` leaves out the
 * watching that overlaps with measured doing (product.md, 'Counting, exactly').
 */
export function rollupOf(
  day: LocalDay,
  watch: readonly WatchInterval[],
  measured: readonly DoingInterval[],
  tasks: readonly Task[],
): DayRollup {
  const byTime = [...watch].sort((a, b) => a.from - b.from || (a.id < b.id ? -1 : 1));
  return {
    day,
    watching: watchedOf(byTime, []),
    alone: watchedOf(byTime, measured),
    media: durationMs(byTime.reduce((sum, row) => sum + row.media, 0)),
    doing: doingOf(measured, tasks),
    tasks: tasks.length,
    courses: courseShares(byTime, measured, tasks),
  };
}

/** The rollup of a day with nothing in it. */
export function emptyRollup(day: LocalDay): DayRollup {
  return rollupOf(day, [], [], []);
}
