import type { DurationMs } from '@/utils/time/brands';

interface Props {
  readonly course: { readonly watching: DurationMs; readonly doing: DurationMs };
  /** Watched and made of the course with most of it. */
  readonly longest: number;
}

/** Watched and made as one bar, as long as the course is beside the longest. */
export function CourseBar({ course, longest }: Props) {
  const part = (length: number): string => `${(100 * length) / longest}%`;
  return (
    <div class="week-course-bar" aria-hidden="true">
      {course.watching > 0 && <span class="week-course-watched" style={{ inlineSize: part(course.watching) }} />}
      {course.doing > 0 && <span class="week-course-made" style={{ inlineSize: part(course.doing) }} />}
    </div>
  );
}
