import type { Course } from './courses';

/** The course that the one next step is for, and why. */
export interface NextStep {
  readonly course: Course;
  readonly why: 'nothing-made' | 'least-made';
}

/**
 * The course to make something from: the most watched from which nothing was made, finished and certified or not, else of the open ones
 * that with the least doing for its watching. Null where there is none.
 */
export function nextStep(courses: readonly Course[]): NextStep | null {
  const watched = courses.filter((course) => course.watched > 0);
  const untouched = watched.filter(({ done, tasks }) => done === 0 && tasks === 0);
  const [most] = untouched.toSorted((a, b) => b.watched - a.watched);
  if (most) return { course: most, why: 'nothing-made' };
  const open = watched.filter(({ state }) => state === 'in-progress' || state === 'resting');
  const share = (course: Course): number => course.done / course.watched;
  const [least] = open.toSorted((a, b) => share(a) - share(b) || b.watched - a.watched);
  return least ? { course: least, why: 'least-made' } : null;
}
