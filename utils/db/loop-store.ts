import type { Course } from '@/utils/statistics/courses';
import { type DurationMs, durationMs } from '@/utils/time/brands';
import type { LoopbreakDatabase } from './database';

/** The loop check: what was begun and certified, and what was made from it. */
export interface Loop {
  /** Courses watched that aren't finished. */
  readonly courses: number;
  readonly certificates: number;
  /** Tasks made from courses, finished or not. */
  readonly made: number;
  /** Watching of all courses. */
  readonly watched: DurationMs;
}

const isOpen = ({ state }: Course): boolean => state === 'in-progress' || state === 'resting';

/** The loop check of all courses, as `coursesOf` gave them. */
export async function loopOf(db: LoopbreakDatabase, courses: readonly Course[]): Promise<Loop> {
  const certificates = await db.events.filter(({ kind }) => kind === 'certificate').count();
  const sum = (of: (course: Course) => number): number => courses.reduce((all, course) => all + of(course), 0);
  return {
    courses: courses.filter(isOpen).length,
    certificates,
    made: sum(({ tasks }) => tasks),
    watched: durationMs(sum(({ watched }) => watched)),
  };
}
