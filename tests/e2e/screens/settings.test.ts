import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { DEFAULT_SETTINGS } from '@/utils/settings/settings';
import { epochMs } from '@/utils/time/brands';
import { addDays, dayOf } from '@/utils/time/calendar';
import { settledLedger } from '../support/compare.ts';
import type { Session } from '../support/launch.ts';
import { LESSON, lessonPage } from '../support/pages.ts';
import { onScreens } from '../support/screen-case.ts';
import { click, dashboard, named, popupPage, reload, typeTime, untilText } from '../support/screens.ts';
import {
  CALENDAR,
  daysOfWeek,
  expectFold,
  madeOn,
  recordsOf,
  rowsOf,
  seed,
  settingsOf,
  watchedOn,
} from '../support/store.ts';
import { totalOf, trulyPlayed, untilPlayed } from '../support/truth.ts';

const MINUTE = 60_000;

/** Waits until the page says that it has saved and the store holds what is wanted. */
async function untilKept(session: Session, page: Page, wanted: object): Promise<void> {
  await untilText(page, '.settings-saved', 'Saved');
  await expect.poll(() => settingsOf(session)).toMatchObject(wanted);
}

async function retype(page: Page, label: string, words: string): Promise<void> {
  const field = await named(page, 'input[type="number"]', label);
  await field.click({ count: 3 });
  await page.keyboard.type(words);
}

onScreens('each switch is kept at once, and stands as it was left', async (session) => {
  const page = await dashboard(session, '#/settings');
  const switches = [
    ['When a lesson has ended', { nudges: { lessonEnded: false } }],
    ['After long watching', { nudges: { binge: false } }],
    ['Speak up at all', { nudges: { on: false } }],
    ['Listening', { listening: false }],
    ['Private windows', { privateWindows: true }],
    ['Coursera', { sitesOff: ['coursera'] }],
    ['Vimeo', { sitesOff: ['coursera', 'vimeo'] }],
  ] as const;
  for (const [label, kept] of switches) {
    await click(page, 'input[role="switch"]', label);
    await untilKept(session, page, kept);
  }
  await click(page, 'input[role="switch"]', 'Coursera');
  await untilKept(session, page, { sitesOff: ['vimeo'] });
  await reload(page);
  await named(page, 'input[role="switch"]', 'Listening');
  const off = await page.$$eval('input[role="switch"]', (all) =>
    all
      .filter((one) => !one.checked && !one.closest('details'))
      .map((one) => one.labels?.[0]?.querySelector('span span')?.textContent),
  );
  const unchosen = ['A reset', 'My micro-experience', 'In live classes'];
  expect(off).toEqual([
    ...['Speak up at all', 'When a lesson has ended', 'After long watching', ...unchosen],
    ...['Listening', 'Vimeo'],
  ]);
});

onScreens('each number and time is kept when its field is left, or with Enter', async (session) => {
  const page = await dashboard(session, '#/settings');
  const amounts = [
    ['Long watching is', '40', { bingeAfter: 40 * MINUTE }],
    ['Wait for a break', '3', { breakWait: 3 * MINUTE }],
    ['Time between two', '120', { spacing: 120 * MINUTE }],
    ['At most, in the first week', '1', { firstWeekCap: 1 }],
    ['At most, later', '6', { dailyCap: 6 }],
  ] as const;
  for (const [label, words, nudges] of amounts) {
    await retype(page, label, words);
    await page.keyboard.press(words.length > 1 ? 'Enter' : 'Tab');
    await untilKept(session, page, { nudges });
  }
  await typeTime(page, '.settings-quiet .settings-grid > :nth-child(1) input', '21:15');
  await page.keyboard.press('Enter');
  await untilKept(session, page, { nudges: { quietFrom: 21 * 60 + 15 } });
  await typeTime(page, '.settings-quiet .settings-grid > :nth-child(2) input', '06:30');
  await page.keyboard.press('Enter');
  await untilKept(session, page, { nudges: { quietTo: 6 * 60 + 30 } });
  await (await named(page, 'select', 'A week starts on')).select('0');
  await untilKept(session, page, { weekStartsOn: 0 });
  await page.evaluate(() => {
    location.hash = '#/week';
  });
  await page.waitForSelector('.week-head');
  const popup = await popupPage(session);
  await popup.keyboard.type('a small thing 5m');
  await popup.keyboard.press('Enter');
  await page.bringToFront();
  await untilText(page, '.week-day-name', /^Sun$/);
  expect(await page.$eval('.week-day-name', (first) => first.textContent)).toBe('Sun');
});

onScreens('the goal moves by keys, and the popup and the week aim at it', async (session) => {
  const page = await dashboard(session, '#/settings');
  await untilText(page, '.settings-goal-figure', '33 %');
  await (await named(page, 'input[type="range"]')).focus();
  for (let press = 0; press < 7; press += 1) {
    await page.keyboard.press('ArrowRight');
  }
  await untilText(page, '.settings-goal-figure', '40 %');
  await untilText(page, '.settings-goal .ui-field-hint', '40 %: 40 min made for each hour watched.');
  await untilKept(session, page, { goal: 0.4 });
  const popup = await popupPage(session);
  const bar = await popup.$eval('.balance-bar', (one) => one.getAttribute('aria-label'));
  expect(bar?.replace(/\s/g, ' ')).toBe('Nothing watched or made yet today; the goal is 40 %');
});

onScreens('another start of the day cuts the days anew, and folds them', async (session) => {
  const [monday, tuesday] = daysOfWeek(1);
  if (!monday || !tuesday) {
    throw new Error('a week has seven days');
  }
  // 22 hours after Monday's 4:00 it is Tuesday, 2:00.
  await seed(session, {
    intervals: [watchedOn(monday, 60, 30), watchedOn(monday, 22 * 60, 45)],
    tasks: [madeOn(monday, 23 * 60, 20, 'a late sketch')],
  });
  const page = await dashboard(session, '#/settings');
  await typeTime(page, '.settings-section input.settings-time[type="time"]:not(.settings-quiet *)', '00:00');
  await page.keyboard.press('Enter');
  await untilKept(session, page, { dayStartsAt: 0 });
  const { rollups, intervals, tasks } = await expectFold(session);
  expect(rollups.map(({ day, watching, doing }) => [day, watching.all, doing]).toSorted()).toEqual([
    [monday, 30 * MINUTE, 0],
    [tuesday, 45 * MINUTE, 20 * MINUTE],
  ]);
  expect(intervals.map(({ day }) => day).toSorted()).toEqual([monday, tuesday]);
  expect(tasks.map(({ day }) => day)).toEqual([tuesday]);
});

onScreens('listening switched off leaves out what was only heard, and keeps it', async (session) => {
  const today = dayOf(epochMs(Date.now()), CALENDAR);
  await seed(session, { intervals: [watchedOn(today, 0, 30), watchedOn(today, 60, 45, { mode: 'heard' })] });
  const popup = await popupPage(session);
  await untilText(popup, '.today-watched', 'watched 1 h 15');
  const page = await dashboard(session, '#/settings');
  await click(page, 'input[role="switch"]', 'Listening');
  await untilKept(session, page, { listening: false });
  await untilText(popup, '.today-watched', 'watched 30 min');
  expect((await expectFold(session)).intervals).toHaveLength(2);
  await click(page, 'input[role="switch"]', 'Listening');
  await untilText(popup, '.today-watched', 'watched 1 h 15');
});

onScreens('a site switched off stops counting the lesson that plays; switched on, it counts again', async (session) => {
  session.web.serve(LESSON.udemy, lessonPage());
  const lesson = await session.open(LESSON.udemy);
  await untilPlayed(lesson, 3_000);
  const page = await dashboard(session, '#/settings');
  await click(page, 'input[role="switch"]', 'Udemy');
  await untilKept(session, page, { sitesOff: ['udemy'] });
  await lesson.bringToFront();
  const off = await settledLedger(session, 2_000);
  const playedOff = totalOf(await trulyPlayed(lesson));
  await untilPlayed(lesson, playedOff + 4_000);
  expect((await recordsOf(session)).intervals).toEqual(off);
  await page.bringToFront();
  await click(page, 'input[role="switch"]', 'Udemy');
  await untilKept(session, page, { sitesOff: [] });
  const playedOn = totalOf(await trulyPlayed(lesson));
  await untilPlayed(lesson, playedOn + 3_000);
  await lesson.close();
  const on = await settledLedger(session, 5_000);
  expect(on.length).toBeGreaterThan(off.length);
  const gap = on.filter((row) => !off.some(({ id }) => id === row.id));
  expect(Math.min(...gap.map(({ from }) => from)) - Math.max(...off.map(({ to }) => to))).toBeGreaterThan(4_000);
  await expectFold(session);
});

onScreens('what cannot be is explained, and is not kept', async (session) => {
  const page = await dashboard(session, '#/settings');
  await retype(page, 'Long watching is', '999');
  await untilText(page, '.ui-field-problem', '“16 h 39” is more than 4 h, the most there is. How much is it?');
  expect(await page.$eval('.settings-amount input', (field) => field.getAttribute('aria-invalid'))).toBe('true');
  await retype(page, 'Long watching is', '0');
  await untilText(page, '.ui-field-problem', '“0 min” is less than 1 min, the least there is. How much is it?');
  await retype(page, 'At most, later', '50');
  await untilText(page, '.ui-field-problem', '“50 a day” is more than 20 a day, the most there is. How much is it?');
  await retype(page, 'At most, later', '1.5');
  await untilText(page, '.ui-field-problem', 'A whole number, please. How much is it?');
  await page.keyboard.press('Enter');
  await retype(page, 'Time between two', '100');
  await page.keyboard.press('Enter');
  await untilKept(session, page, { nudges: { spacing: 100 * MINUTE } });
  const { bingeAfter, dailyCap } = DEFAULT_SETTINGS.nudges;
  expect(await settingsOf(session)).toMatchObject({ nudges: { bingeAfter, dailyCap } });
});

onScreens('all records are deleted in one click, and come back with Undo', async (session) => {
  const tables = ['intervals', 'measured', 'tasks', 'rollups', 'corrections'];
  const all = async (): Promise<unknown[][]> => Promise.all(tables.map((table) => rowsOf(session, table)));
  const day = addDays(dayOf(epochMs(Date.now()), CALENDAR), -1);
  await seed(session, {
    intervals: [watchedOn(day, 60, 30), watchedOn(day, 200, 10)],
    tasks: [madeOn(day, 90, 20, 'a sketch')],
  });
  const before = await all();
  expect(before.flat()).toHaveLength(4);
  const page = await dashboard(session, '#/settings');
  await click(page, 'input[role="switch"]', 'Vimeo');
  await untilKept(session, page, { sitesOff: ['vimeo'] });
  await click(page, 'button', 'Delete all records');
  await untilText(page, '.notice', /^All records deleted\. Settings stay\./);
  expect((await all()).flat()).toEqual([]);
  expect(await settingsOf(session)).toMatchObject({ sitesOff: ['vimeo'] });
  await click(page, '.notice button', 'Undo');
  await untilText(page, '.notice', /^As it was before\./);
  expect(await all()).toEqual(before);
  await expectFold(session);
});
