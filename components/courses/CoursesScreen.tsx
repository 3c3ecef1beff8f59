import { useState } from 'preact/hooks';
import { useTexts } from '@/components/Texts';
import type { Course, CourseState } from '@/utils/statistics/courses';
import { CourseItem } from './CourseItem';
import type { CourseCommands } from './course-commands';
import { STATE_NAMES } from './course-words';
import { EmptyCourses } from './EmptyCourses';

interface Props {
  readonly courses: readonly Course[];
  readonly commands: CourseCommands;
}

/** Courses are shown in these parts, in this order; empty ones are left out. */
const PARTS: readonly CourseState[] = ['in-progress', 'resting', 'finished', 'certificate'];

/** All courses, each with what was watched and what was made from it. */
export function CoursesScreen({ courses, commands }: Props) {
  const { text, count } = useTexts();
  const [editing, setEditing] = useState<string | null>(null);
  const longest = Math.max(1, ...courses.map(({ watched, done }) => watched + done));
  const made = courses.filter(({ done }) => done > 0).length;
  return (
    <>
      <header class="courses-head">
        <h1>{text('courses_place')}</h1>
        {courses.length > 0 && <p>{count('courses_sum', courses.length, made)}</p>}
      </header>
      {courses.length === 0 && <EmptyCourses lead={text('courses_none_lead')} />}
      {PARTS.map((state) => {
        const part = courses.filter((course) => course.state === state);
        if (part.length === 0) return null;
        return (
          <section key={state} class="courses-part" aria-labelledby={`courses-${state}`}>
            <h2 id={`courses-${state}`}>
              {text(STATE_NAMES[state])} <span class="courses-number">{part.length}</span>
            </h2>
            <ul class="courses-list">
              {part.map((course) => (
                <CourseItem
                  key={course.course}
                  course={course}
                  others={courses.filter(({ course: other }) => other !== course.course)}
                  longest={longest}
                  editing={editing === course.course}
                  onEdit={(on) => setEditing(on ? course.course : null)}
                  commands={commands}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
