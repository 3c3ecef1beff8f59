import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { onScreens } from '../support/screen-case.ts';
import {
  addressesInFront,
  click,
  dashboard,
  named,
  popupPage,
  reload,
  textOf,
  untilPopup,
  untilText,
} from '../support/screens.ts';
import { daysOfWeek, expectFold, madeOn, seed, today, watchedOn } from '../support/store.ts';

/** What has the focus, by its words or its tag. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') || element?.textContent?.trim() || element?.tagName || '';
  });

/** Presses Tab until something has the focus; fails after once around. */
async function tabTo(page: Page, wanted: RegExp): Promise<void> {
  const seen: string[] = [];
  while (seen.length < 20) {
    await page.keyboard.press('Tab');
    seen.push(await focused(page));
    if (wanted.test(seen.at(-1) ?? '')) {
      return;
    }
  }
  throw new Error(`Tab never reached ${wanted}: ${seen.join(' | ')}`);
}

onScreens('a line and Enter log a task with the minutes and tags in it, and Undo takes it back', async (session) => {
  await seed(session, { intervals: [watchedOn(today(), 0, 60)] });
  const page = await popupPage(session);
  await untilText(page, '.today-watched', 'watched 1 h');
  await untilText(page, '.today-made', 'made 0 min');
  await page.keyboard.type('rebuilt the navbar 20m #css #flexbox');
  await untilText(page, '.task-line-read', /^20 min$/);
  await page.keyboard.press('Enter');
  await untilText(page, '.logged-line-said', /^Logged 20 min\. Today 25 %, up from 0 %\.$/);
  await untilText(page, '[role="status"]', 'Logged 20 min. Today 25 %, up from 0 %.');
  await untilText(page, '.today-made', 'made 20 min');
  const { tasks } = await expectFold(session);
  expect(tasks).toMatchObject([
    { title: 'rebuilt the navbar', minutes: 20, tags: ['css', 'flexbox'], source: 'line', timed: null, day: today() },
  ]);
  await click(page, 'button', 'Undo');
  await untilText(page, '.today-made', 'made 0 min');
  await named(page, '.task-line input');
  expect((await expectFold(session)).tasks).toEqual([]);
});

onScreens('a line without a title asks of what, and logs nothing', async (session) => {
  const page = await popupPage(session);
  await page.keyboard.type('20m');
  await page.keyboard.press('Enter');
  await untilText(page, '.task-line label', '20 min of what?');
  expect((await expectFold(session)).tasks).toEqual([]);
  await page.keyboard.type(' of outlines');
  await page.keyboard.press('Enter');
  await untilText(page, '.logged-line-said', 'Logged 20 min.');
  expect((await expectFold(session)).tasks).toHaveLength(1);
});

onScreens('a suggestion logs in one click, and Undo takes it back', async (session) => {
  await seed(session, { tasks: [madeOn(daysOfWeek(1)[2] ?? today(), 600, 25, 'sketched the data model')] });
  const page = await popupPage(session);
  await click(page, '.suggestion', 'Log “sketched the data model”, 25 min');
  await untilText(page, '.logged-line-said', 'Logged 25 min. Today 100 %.');
  const { tasks } = await expectFold(session);
  expect(tasks.filter(({ day }) => day === today())).toMatchObject([
    { title: 'sketched the data model', minutes: 25, source: 'suggestion' },
  ]);
  await click(page, 'button', 'Undo');
  await named(page, '.task-line input');
  await untilText(page, '.today-made', 'made 0 min');
  expect((await expectFold(session)).tasks).toHaveLength(1);
});

onScreens('the timer makes a task with a measured stretch; what it discards, Undo brings back', async (session) => {
  const page = await popupPage(session);
  await page.keyboard.type('a navbar, from memory');
  const before = Date.now();
  await click(page, 'button', 'Ten minutes now');
  await untilText(page, '.timer-face-aim', 'of 10 min');
  await untilText(page, '.timer-face-time', /^0:(0[2-9]|[1-5]\d)$/);
  await click(page, 'button', "Don't keep it");
  await untilText(page, '.making-note', /Nothing logged/);
  expect(await session.desk.rows('timers')).toEqual([]);
  await click(page, 'button', 'Undo');
  await untilText(page, '.timer-face-time', /^0:(0[2-9]|[1-5]\d)$/);
  await click(page, 'button', 'Stop and log');
  await untilText(page, '.logged-line-said', /^Logged 1 min\./);
  const after = Date.now();
  const { tasks, measured, rollups } = await expectFold(session);
  expect(tasks).toMatchObject([{ title: 'a navbar, from memory', minutes: 1, source: 'timer' }]);
  const span = tasks[0]?.timed;
  expect(span?.from).toBeGreaterThanOrEqual(before);
  expect(span?.to).toBeLessThanOrEqual(after);
  expect((span?.to ?? 0) - (span?.from ?? 0)).toBeGreaterThanOrEqual(2_000);
  expect(measured).toMatchObject([{ task: tasks[0]?.id, from: span?.from, to: span?.to }]);
  expect(rollups[0]?.doing).toBe((span?.to ?? 0) - (span?.from ?? 0));
  expect(await session.desk.rows('timers')).toEqual([]);
  await click(page, 'button', 'Undo');
  await untilText(page, '.timer-face-aim', 'of 10 min');
  expect((await expectFold(session)).tasks).toEqual([]);
});

onScreens('everything in the popup is done by keys alone', async (session) => {
  const page = await popupPage(session);
  await page.keyboard.type('outlined the talk 15m');
  await page.keyboard.press('Enter');
  await untilText(page, '.logged-line-said', 'Logged 15 min.');
  expect(await focused(page)).toBe('Log another');
  await page.keyboard.press('Enter');
  await named(page, '.task-line input');
  expect(await focused(page)).toBe('INPUT');
  await tabTo(page, /^Log “Wrote a 3-minute outline”/);
  await page.keyboard.press(' ');
  await untilText(page, '.logged-line-said', 'Logged 3 min.');
  await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
  expect(await focused(page)).toBe('Undo');
  await page.keyboard.press('Enter');
  await named(page, '.task-line input');
  expect(await focused(page)).toBe('INPUT');
  expect((await expectFold(session)).tasks).toHaveLength(1);
  await tabTo(page, /^Ten minutes now$/);
  await page.keyboard.press('Enter');
  await untilText(page, '.timer-face-time', /^0:0\d$/);
  expect(await focused(page)).toBe('INPUT');
  await page.keyboard.type('a small mess');
  await page.keyboard.press('Enter');
  await untilText(page, '.logged-line-title', 'a small mess');
  expect((await expectFold(session)).tasks.map(({ title }) => title).sort()).toEqual([
    'a small mess',
    'outlined the talk',
  ]);
  await tabTo(page, /^This week/);
  await page.keyboard.press('Enter');
  await expect.poll(() => addressesInFront(session)).toContain(`${session.root}/dashboard.html#/week`);
  const week = await dashboard(session, '#week');
  expect(await textOf(week, 'h1')).toMatch(/^You made 1[56] min and watched nothing\.$/);
});

/** Runs in a page of the extension: whether the background answers in time. */
function answerWithin(ms: number): Promise<string> {
  const api: { runtime: { sendMessage(message: object): Promise<unknown> } } = Reflect.get(window, 'chrome');
  const answered = api.runtime.sendMessage({ kind: 'records-changed' }).then(
    () => 'answered',
    (error: unknown) => String(error),
  );
  return Promise.race([answered, new Promise<string>((resolve) => setTimeout(() => resolve('silent'), ms))]);
}

onScreens(
  'the popup shows its records and logs while the background is stopped',
  async (session) => {
    await seed(session, { intervals: [watchedOn(today(), 0, 90)] });
    await session.stopBackground();
    const page = await session.screen('popup.html');
    if (session.engine === 'chromium') {
      await untilPopup(page);
      // The worker runs again, if at all, in a loop that never ends: whoever waits for it waits for ever.
      // A worker that is being stopped at this moment hears nothing; the next message starts it anew.
      await expect.poll(() => page.evaluate(answerWithin, 10_000)).toBe('answered');
      const target = await session.browser.waitForTarget((one) => one.type() === 'service_worker');
      const worker = await target.worker();
      const hung = worker?.evaluate(() => {
        for (;;) {}
      });
      hung?.catch(() => {});
      await reload(page);
      await page.waitForFunction(() => performance.getEntriesByType('navigation')[0]?.toJSON().type === 'reload');
    }
    await untilPopup(page);
    await untilText(page, '.today-watched', 'watched 1 h 30');
    if (session.engine === 'chromium') {
      expect(await page.evaluate(answerWithin, 1_000), 'the worker hangs').toBe('silent');
    }
    if (session.engine === 'firefox') {
      const background = await page.evaluate(() => window.browser?.extension.getBackgroundPage() ?? null);
      expect(background).toBeNull();
    }
    await page.keyboard.type('wrote a test 30m');
    await page.keyboard.press('Enter');
    await untilText(page, '.logged-line-said', 'Logged 30 min. Today 25 %, up from 0 %.');
    expect((await expectFold(session)).tasks).toHaveLength(1);
  },
  { idleTimeout: 1_500 },
);
