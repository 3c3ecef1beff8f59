import { useTexts } from '@/components/Texts';
import type { Task } from '@/utils/doing/task';
import type { WeekCourse, WeekView } from '@/utils/statistics/week';
import { durationMs, MINUTE } from '@/utils/time/brands';
import { CourseBar } from './CourseBar';
import { siteName } from './site-name';

function Made({ tasks }: { readonly tasks: readonly Task[] }) {
  const { text, duration } = useTexts();
  return (
    <ul class="week-made-list">
      {tasks.map((task) => (
        <li key={task.id}>
          <span dir="auto">{task.title || text('week_untitled')}</span>
          <span class="week-length">{duration(durationMs(task.minutes * MINUTE))}</span>
        </li>
      ))}
    </ul>
  );
}

function Course({ course, longest }: { readonly course: WeekCourse; readonly longest: number }) {
  const { text, duration } = useTexts();
  return (
    <li class="week-course">
      <div class="week-course-head">
        <h3 dir="auto">{course.title}</h3>
        <span class="week-course-site">{siteName(course.site)}</span>
      </div>
      <CourseBar course={course} longest={longest} />
      <p class="week-course-figures">
        <span>{text('week_course_watched', duration(course.watching))}</span>
        <span>
          {course.doing > 0 ? text('week_course_made', duration(course.doing)) : text('week_course_nothing_made')}
        </span>
      </p>
      {course.made.length > 0 && <Made tasks={course.made} />}
    </li>
  );
}

/** The courses of a week with what was made from each, and what was made besides. */
export function WeekCourses({ week }: { readonly week: WeekView }) {
  const { text } = useTexts();
  const longest = Math.max(1, ...week.courses.map((course) => course.watching + course.doing));
  if (week.courses.length === 0 && week.loose.length === 0) return null;
  return (
    <section class="week-courses" aria-labelledby="week-courses">
      <h2 id="week-courses">{text('week_courses')}</h2>
      <ul class="week-course-list">
        {week.courses.map((course) => (
          <Course key={course.course} course={course} longest={longest} />
        ))}
        {week.loose.length > 0 && (
          <li class="week-course">
            <h3>{text('week_loose')}</h3>
            <Made tasks={week.loose} />
          </li>
        )}
      </ul>
    </section>
  );
}
