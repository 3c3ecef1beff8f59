import type { Course } from './courses';

/** The course that the one next step is for, and why. */
export interface NextStep {
  readonly course: Course;
  readonly why: 'nothing-made' | 'least-made';
}

/**
 * Of the courses that are open the one to make something from: the most watched from which nothing was made, else the one with the
 * least doing for its watching. Null where no course is open.
 */
export function nextStep(courses: readonly Course[]): NextStep | null {
  const open = courses.filter(({ state, watched }) => (state === 'in-progress' || state === 'resting') && watched > 0);
  const share = ({ done, watched }: Course): number => done / watched;
  const untouched = open
    .filter(({ done, tasks }) => done === 0 && tasks === 0)
    .toSorted((a, b) => b.watched - a.watched)[0];
  if (untouched) return { course: untouched, why: 'nothing-made' };
  const least = open.toSorted((a, b) => share(a) - share(b) || b.watched - a.watched)[0];
  return least ? { course: least, why: 'least-made' } : null;
}
