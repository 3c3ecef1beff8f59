import { Pencil } from 'lucide-preact';
import { useTexts } from '@/components/Texts';
import { IconButton } from '@/components/ui/IconButton';
import { siteName } from '@/components/week/site-name';
import type { Course } from '@/utils/statistics/courses';
import { CourseForm } from './CourseForm';
import type { CourseCommands } from './course-commands';

interface Props {
  readonly course: Course;
  readonly others: readonly Course[];
  /** The longest course's watching and doing together, in milliseconds: bars are drawn beside it. */
  readonly longest: number;
  readonly editing: boolean;
  readonly onEdit: (on: boolean) => void;
  readonly commands: CourseCommands;
}

const DATE = { day: 'numeric', month: 'short', year: 'numeric' } as const;

/** When it was used: one day, or from the first to the last. */
function useSpan({ firstSeen, lastSeen }: Course): string {
  const { locale } = useTexts();
  return new Intl.DateTimeFormat(locale, DATE).formatRange(firstSeen, lastSeen);
}

/** One course: how much was watched, how much was made, when, and what the person can say of it. */
export function CourseItem({ course, others, longest, editing, onEdit, commands }: Props) {
  const { text, count, duration } = useTexts();
  const { title, site, watched, done, lessons, tasks } = course;
  const span = useSpan(course);
  const part = (length: number): string => `${(100 * length) / longest}%`;
  return (
    <li class="course">
      <div class="course-head">
        <h3 dir="auto">{title}</h3>
        <span class="course-site">{siteName(site)}</span>
        <IconButton
          class="course-edit"
          label={text('courses_edit', title)}
          aria-expanded={editing}
          onClick={() => onEdit(!editing)}
        >
          <Pencil size={15} aria-hidden="true" />
        </IconButton>
      </div>
      <div class="week-course-bar" aria-hidden="true">
        {watched > 0 && <span class="week-course-watched" style={{ inlineSize: part(watched) }} />}
        {done > 0 && <span class="week-course-made" style={{ inlineSize: part(done) }} />}
      </div>
      <p class="course-figures">
        <span>{text('week_course_watched', duration(watched))}</span>
        <span>{done > 0 ? text('week_course_made', duration(done)) : text('week_course_nothing_made')}</span>
        <span>{count('courses_lessons', lessons)}</span>
        {tasks > 0 && <span>{count('courses_tasks', tasks)}</span>}
        <span>{span}</span>
      </p>
      {editing && <CourseForm course={course} others={others} commands={commands} onClose={() => onEdit(false)} />}
    </li>
  );
}
