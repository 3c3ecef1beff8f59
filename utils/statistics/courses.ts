import { type DurationMs, durationMs, type EpochMs, epochMs, HOUR } from '@/utils/time/brands';
import type { CourseShare, DayRollup } from './rollup';

/** How far a person is with a course: using it, not used for two weeks, done with it by their own word, or its certificate was seen. */
export type CourseState = 'in-progress' | 'resting' | 'finished' | 'certificate';

/** A course over all its days and addresses. */
export interface Course {
  readonly course: string;
  readonly title: string;
  readonly site: string;
  readonly watched: DurationMs;
  readonly done: DurationMs;
  readonly tasks: number;
  /** Lessons and pages for practice that were used. */
  readonly lessons: number;
  readonly firstSeen: EpochMs;
  readonly lastSeen: EpochMs;
  readonly state: CourseState;
  /** Whether the person said that state. */
  readonly stateSaid: boolean;
  /** Whether the person gave that title. */
  readonly renamed: boolean;
  /** Other addresses of it, by their keys. */
  readonly merged: readonly string[];
}

/** What a person said of a course. */
export interface CourseWord {
  readonly id: string;
  readonly title: string | null;
  readonly mergedInto: string | null;
  readonly state: CourseState | null;
}

/** All that the list of courses is made of. */
export interface CourseFacts {
  /** Folded with all addresses of one course under one key (`courseOf`). */
  readonly days: readonly DayRollup[];
  readonly words: readonly CourseWord[];
  /** What courses were called last by their own pages, not by those of other addresses of them. */
  readonly titles: ReadonlyMap<string, string>;
  /** Courses of which a certificate was seen. */
  readonly certified: readonly string[];
  readonly listening: boolean;
  readonly now: EpochMs;
}

/** A course that wasn't used for so long rests. */
const RESTS_AFTER = 14 * 24 * HOUR;
/** Longer chains of one course merged into the next there are none; a circle ends here. */
const LONGEST_CHAIN = 20;

/** The course that an address of it counts for, by what the person merged. A circle leaves it where it is. */
export function courseOf(id: string, words: ReadonlyMap<string, CourseWord>): string {
  let course = id;
  for (let steps = 0; steps < LONGEST_CHAIN; steps += 1) {
    const next = words.get(course)?.mergedInto ?? null;
    if (next === null) return course;
    course = next;
  }
  return id;
}

type Sum = Omit<Course, 'state' | 'stateSaid' | 'renamed' | 'merged' | 'lessons'> & {
  readonly lessonKeys: Set<string>;
};

function added(sum: Sum | undefined, share: CourseShare, listening: boolean): Sum {
  const watched = listening ? share.watching.all : share.watching.seen;
  const lessonKeys = sum?.lessonKeys ?? new Set();
  for (const lesson of share.lessons) lessonKeys.add(lesson);
  return {
    ...{ course: share.course, site: share.site, title: share.title, lessonKeys },
    watched: durationMs((sum?.watched ?? 0) + watched),
    done: durationMs((sum?.done ?? 0) + share.doing),
    tasks: (sum?.tasks ?? 0) + share.tasks,
    firstSeen: epochMs(Math.min(sum?.firstSeen ?? share.first, share.first)),
    lastSeen: epochMs(Math.max(sum?.lastSeen ?? share.last, share.last)),
  };
}

function stateOf(sum: Sum, { certified, now }: CourseFacts, words: ReadonlyMap<string, CourseWord>): CourseState {
  const said = words.get(sum.course)?.state ?? null;
  if (said !== null) return said;
  if (certified.some((id) => courseOf(id, words) === sum.course)) return 'certificate';
  return now - sum.lastSeen > RESTS_AFTER ? 'resting' : 'in-progress';
}

/** What the days' courses were called last, by their keys. */
export function titlesIn(days: readonly DayRollup[]): Map<string, string> {
  const titles = new Map<string, string>();
  for (const { course, title, lessons } of days
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
    .flatMap((day) => day.courses)) {
    // A day on which the course was neither watched nor practised knows no title of it.
    if (lessons.length > 0 || !titles.has(course)) titles.set(course, title);
  }
  return titles;
}

/** Every course that was watched, practised or made something for, the one used last first. */
export function coursesFrom(facts: CourseFacts): Course[] {
  const words = new Map(facts.words.map((word) => [word.id, word]));
  const sums = new Map<string, Sum>();
  for (const share of facts.days.toSorted((a, b) => (a.day < b.day ? -1 : 1)).flatMap(({ courses }) => courses)) {
    sums.set(share.course, added(sums.get(share.course), share, facts.listening));
  }
  const courses = [...sums.values()].map((sum): Course => {
    const { lessonKeys, ...rest } = sum;
    const said = words.get(sum.course);
    const merged = facts.words.filter(({ id }) => id !== sum.course && courseOf(id, words) === sum.course);
    return {
      ...rest,
      title: said?.title ?? facts.titles.get(sum.course) ?? sum.title,
      lessons: lessonKeys.size,
      state: stateOf(sum, facts, words),
      stateSaid: (said?.state ?? null) !== null,
      renamed: (said?.title ?? null) !== null,
      merged: merged.map(({ id }) => id).sort(),
    };
  });
  return courses.sort((a, b) => b.lastSeen - a.lastSeen || (a.course < b.course ? -1 : 1));
}
