import { expect } from 'vitest';
import { onScreens } from '../support/screen-case.ts';
import { click, dashboard, named, shot, textOf, untilText } from '../support/screens.ts';
import { daysOfWeek, madeOn, put, rowsOf, seed, watchedOn } from '../support/store.ts';

const REACT = { course: 'udemy/react', courseTitle: 'React hooks', lesson: 'udemy/react/1' };
const SQL = { course: 'coursera/sql', courseTitle: 'SQL basics', lesson: 'coursera/sql/1', site: 'coursera' };

onScreens('the loop check says what is open, certified and made, and begins the one next step', async (session) => {
  const [day] = daysOfWeek(0);
  if (!day) throw new Error('a week without days');
  await seed(session, {
    intervals: [watchedOn(day, 60, 90, REACT), watchedOn(day, 400, 45, SQL)],
    tasks: [{ ...madeOn(day, 300, 25, 'a query'), course: SQL.course }],
  });
  const at = Date.now();
  await put(session, {
    events: [
      { id: 'certificate/udemy/1', kind: 'certificate', site: 'udemy', course: REACT.course, at: at - 1000 },
      { id: 'checkout/udemy/2', kind: 'checkout', site: 'udemy', course: null, at: at - 2000 },
    ],
  });
  const page = await dashboard(session, '#/loop');
  await untilText(
    page,
    '.loop-tiles',
    /1 course open.*2 h 15 watched in courses.*1 certificate.*1 thing made from them/s,
  );
  await untilText(page, '.loop-step', /Nothing was made from “\u2068?React hooks\u2069?” yet\./);
  await shot(page, `loop-${session.engine}`);
  await click(page, '.loop-events button', 'Delete: A checkout, Udemy');
  await expect.poll(() => rowsOf(session, 'events')).toHaveLength(1);
  await click(page, 'button', 'Undo');
  await expect.poll(() => rowsOf(session, 'events')).toHaveLength(2);
  const task = await named(page, 'textarea', 'What to make');
  await task.click();
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.type('one hook of my own');
  await click(page, 'button', 'Do ten minutes now');
  await expect
    .poll(() => rowsOf(session, 'timers'))
    .toMatchObject([{ title: 'one hook of my own', course: 'udemy/react' }]);
  await untilText(page, '.loop-step', /The timer runs already\./);
});

onScreens('before any course it says what will stand here', async (session) => {
  const page = await dashboard(session, '#/loop');
  await untilText(page, '.loop', /No course is open yet\./);
  expect(await textOf(page, 'h1')).toBe('Loop check');
});

const tally = (shown: number, begun: number) => ({
  shown,
  actedOn: begun,
  dismissed: 0,
  begun,
  wins: begun,
  tries: shown,
});

onScreens('what was learned is said in words, proposes one change, and can be forgotten', async (session) => {
  const learned = { task: { binge: tally(20, 1) }, plan: { binge: tally(20, 16) }, week: { binge: tally(6, 2) } };
  await put(session, { meta: [{ id: 'nudging', state: { phase: 'quiet', book: { learned } } }] });
  const page = await dashboard(session, '#/settings');
  await untilText(page, 'main', /19 nudges led to making within 15 minutes, of 46 that were shown\./);
  await untilText(page, '.learned', /shown 20 times, and you began 16 times/);
  await shot(page, `learned-${session.engine}`);
  await click(page, '.learned-change button', 'Change it');
  await expect
    .poll(async () => Reflect.get(Object((await rowsOf(session, 'settings'))[0]), 'value'))
    .toMatchObject({ nudges: { pool: expect.not.arrayContaining(['task']) } });
  await click(page, 'button', 'Forget what was learned');
  await untilText(page, 'main', /Not enough yet: 0 nudges were shown/);
  await click(page, 'button', 'Undo');
  await untilText(page, 'main', /19 nudges led to making/);
});

onScreens('a year of days is summed up, in the loop check and in the list of courses', async (session) => {
  const days = Array.from({ length: 52 }, (_, back) => daysOfWeek(back + 1)).flat();
  await seed(session, { intervals: days.map((day) => watchedOn(day, 60, 30, REACT)) });
  const page = await dashboard(session, '#/loop');
  await untilText(page, '.loop-tiles', /1 course open.*182 h watched in courses/s);
  const courses = await dashboard(session, '#/courses');
  await untilText(courses, '.courses-list', /React hooks.*watched 182 h/s);
});
