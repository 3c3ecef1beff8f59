import { expect, test } from 'vitest';
import { coursesOf, mergeCourses, renameCourse, restoreCourse, setCourseState } from '@/utils/db/course-store';
import { noteEvent } from '@/utils/db/event-store';
import { checkRollups } from '@/utils/db/rollup-store';
import { logTask } from '@/utils/db/task-store';
import { HOUR, MINUTE } from '@/utils/time/brands';
import { aDatabase, aDraft, minutesAfter, moment, played, record } from './builders';

const OTHER = { course: 'udemy/python-2', courseTitle: 'Python (2)', lesson: 'udemy/python-2/9' };

test('a course has its times, lessons and days, over all that was watched, practised and made for it', async () => {
  const db = aDatabase();
  await record(db, played('a', 0, 30), played('b', 30, 40, { lesson: 'udemy/2' }));
  await record(db, played('c', 40, 60, { mode: 'worked', lesson: 'udemy/quiz', courseTitle: null }));
  await logTask(db, aDraft({ minutes: 5, course: 'udemy/python' }), 't', moment(24 * 60));
  expect(await coursesOf(db, minutesAfter(24 * 60))).toEqual([
    {
      ...{ course: 'udemy/python', title: 'Python', site: 'udemy', tasks: 1, lessons: 3 },
      ...{ watched: 40 * MINUTE, done: 25 * MINUTE, firstSeen: minutesAfter(0), lastSeen: minutesAfter(24 * 60) },
      ...{ state: 'in-progress', stateSaid: false, renamed: false, merged: [] },
    },
  ]);
});

test('two addresses of a course are one once merged, with time of both at once counted once, and can be parted again', async () => {
  const db = aDatabase();
  await record(db, played('a', 0, 30), played('b', 20, 50, OTHER));
  const before = await mergeCourses(db, 'udemy/python-2', 'udemy/python');
  const [merged, ...rest] = await coursesOf(db, minutesAfter(60));
  expect(merged).toMatchObject({
    course: 'udemy/python',
    watched: 50 * MINUTE,
    lessons: 2,
    merged: ['udemy/python-2'],
  });
  expect(rest).toEqual([]);
  expect(await checkRollups(db)).toEqual([]);
  expect(await mergeCourses(db, 'udemy/python', 'udemy/python-2')).toBeNull();
  if (before) await restoreCourse(db, before);
  expect((await coursesOf(db, minutesAfter(60))).map(({ course, watched }) => [course, watched / MINUTE])).toEqual([
    ['udemy/python-2', 30],
    ['udemy/python', 30],
  ]);
});

test('a course is called what the person calls it, and the name that was read comes back', async () => {
  const db = aDatabase();
  await record(db, played('a', 0, 30));
  const before = await renameCourse(db, 'udemy/python', '  My   Python ');
  expect(await coursesOf(db, minutesAfter(60))).toMatchObject([{ title: 'My Python', renamed: true }]);
  await renameCourse(db, 'udemy/python', '');
  expect(await coursesOf(db, minutesAfter(60))).toMatchObject([{ title: 'Python', renamed: false }]);
  expect(await db.courses.count()).toBe(0);
  await restoreCourse(db, before);
  expect(await db.courses.count()).toBe(0);
});

test('a course rests after two weeks, is certified by its certificate, and is what the person says', async () => {
  const db = aDatabase();
  await record(db, played('a', 0, 30));
  const state = async (days: number) => (await coursesOf(db, minutesAfter(days * 24 * 60)))[0]?.state;
  expect([await state(1), await state(14), await state(15)]).toEqual(['in-progress', 'in-progress', 'resting']);
  const event = { id: 'c', kind: 'certificate', site: 'udemy', course: 'udemy/python', at: minutesAfter(40) } as const;
  expect([await noteEvent(db, event), await noteEvent(db, event)]).toEqual([true, false]);
  expect(await state(15)).toBe('certificate');
  await setCourseState(db, 'udemy/python', 'finished');
  expect(await state(15)).toBe('finished');
  await setCourseState(db, 'udemy/python', null);
  expect(await state(0.01 * HOUR)).toBe('certificate');
});
