import { useTexts } from '@/components/Texts';
import { CourseBar } from '@/components/week/CourseBar';
import { siteName } from '@/components/week/site-name';
import type { CourseSum } from '@/utils/statistics/over-time';

const MOST = 20;

/** Courses by their time: a bar each, and the same as a table in one. */
export function CourseSums({ courses }: { readonly courses: readonly CourseSum[] }) {
  const { text, duration } = useTexts();
  const longest = Math.max(1, ...courses.map(({ watching, doing }) => watching + doing));
  if (courses.length === 0) return null;
  return (
    <section aria-labelledby="time-courses">
      <h2 id="time-courses">{text('time_courses')}</h2>
      <div class="week-table-frame">
        <table class="week-table time-courses">
          <caption class="ui-hidden">{text('time_courses')}</caption>
          <thead>
            <tr>
              <th scope="col">{text('time_course')}</th>
              <th scope="col">{text('week_watched')}</th>
              <th scope="col">{text('week_made')}</th>
            </tr>
          </thead>
          <tbody>
            {courses.slice(0, MOST).map(({ course, title, site, watching, doing }) => (
              <tr key={course}>
                <th scope="row">
                  <bdi>{title}</bdi> <span class="week-course-site">{siteName(site)}</span>
                  <CourseBar course={{ watching, doing }} longest={longest} />
                </th>
                <td>{duration(watching)}</td>
                <td>{duration(doing)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
