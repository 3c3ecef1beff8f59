import { expect } from 'vitest';
import { onScreens } from '../support/screen-case.ts';
import { click, dashboard, named, shot, textOf, untilText } from '../support/screens.ts';
import { daysOfWeek, madeOn, rowsOf, seed, watchedOn } from '../support/store.ts';

const REACT = { course: 'udemy/react', courseTitle: 'React' };
const HOOKS = { course: 'udemy/react-hooks', courseTitle: 'React hooks', lesson: 'udemy/react-hooks/1' };
const SQL = { course: 'coursera/sql', courseTitle: 'SQL basics', lesson: 'coursera/sql/1', site: 'coursera' };

onScreens(
  'courses are listed with their times, renamed, given a state, merged and parted, each with its Undo',
  async (session) => {
    const [day, next] = daysOfWeek(0);
    if (!day || !next) throw new Error('a week without days');
    await seed(session, {
      intervals: [watchedOn(day, 60, 90, REACT), watchedOn(next, 60, 30, HOOKS), watchedOn(day, 400, 45, SQL)],
      tasks: [{ ...madeOn(day, 300, 25, 'rebuilt the navbar'), course: REACT.course }],
    });
    const page = await dashboard(session, '#/courses');
    await untilText(page, '.courses-head p', '3 courses, something made from 1 of them.');
    await untilText(page, '.courses-list', /React.*watched 1 h 30.*made 25 min.*1 lesson.*1 task/s);
    await shot(page, `courses-${session.engine}`);

    await click(page, 'button', 'Change React');
    const name = await named(page, 'input', 'Name');
    await name.click({ count: 3 });
    await page.keyboard.type('React, for real');
    await page.keyboard.press('Enter');
    await untilText(page, '.courses-list', /React, for real/);
    expect(await rowsOf(session, 'courses')).toMatchObject([{ id: REACT.course, title: 'React, for real' }]);
    await click(page, 'button', 'Undo');
    await expect.poll(() => rowsOf(session, 'courses')).toEqual([]);

    await click(page, 'button', 'Change React hooks');
    await (await named(page, 'select', 'Same as')).select(REACT.course);
    await untilText(page, '.courses-head p', '2 courses, something made from 1 of them.');
    await untilText(page, '.courses-list', /React.*watched 2 h.*2 lessons/s);
    await click(page, 'button', 'Change React');
    await shot(page, `courses-open-${session.engine}`);
    await click(page, 'button', 'Separate');
    await untilText(page, '.courses-head p', '3 courses, something made from 1 of them.');

    await click(page, 'button', 'Change SQL basics');
    await (await named(page, 'select', 'How far')).select('finished');
    await untilText(page, '.courses-part:last-child h2', 'Finished 1');
    expect(await textOf(page, '.courses-part:last-child h3')).toBe('SQL basics');
  },
);
