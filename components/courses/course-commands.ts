import type { Course, CourseState } from '@/utils/statistics/courses';

/** What a person can say of a course; each with its Undo. */
export interface CourseCommands {
  /** An empty name gives the course back the one that was read. */
  readonly rename: (course: Course, title: string) => void;
  /** Null leaves it to the records. */
  readonly setState: (course: Course, state: CourseState | null) => void;
  /** Counts it as another address of a second course. */
  readonly merge: (course: Course, into: Course) => void;
  /** Lets an address that was merged stand for itself again. */
  readonly separate: (key: string) => void;
}
