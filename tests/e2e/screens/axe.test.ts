import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { findings } from '../support/findings.ts';
import type { Session } from '../support/launch.ts';
import { onScreens } from '../support/screen-case.ts';
import { click, dashboard, popupPage, reload, shot, untilText } from '../support/screens.ts';
import { daysOfWeek, madeOn, put, seed, watchedOn } from '../support/store.ts';

async function inScheme(session: Session, page: Page, dark: boolean): Promise<void> {
  if (session.engine === 'chromium') {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
  }
  // Colours move for a moment; what is looked at is where they come to rest.
  await page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished.catch(() => undefined))));
  const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  expect(isDark, 'the colours that the page is looked at in').toBe(dark);
}

async function lookAt(session: Session, page: Page, dark: boolean, what: string): Promise<void> {
  await inScheme(session, page, dark);
  expect(await findings(page), what).toEqual([]);
}

async function seedTwoWeeks(session: Session): Promise<void> {
  const days = [...daysOfWeek(1), ...daysOfWeek(0)];
  await seed(session, {
    intervals: days.flatMap((day, index) => [
      watchedOn(day, 60, 20 + index * 7),
      watchedOn(day, 400, 15, { lesson: 'udemy/102', title: 'Effects', mode: 'heard', rate: 1.5 }),
    ]),
    tasks: days.map((day, index) => madeOn(day, 300, 5 + index * 3, `made number ${index}`)),
  });
}

for (const dark of [false, true]) {
  const colours = dark ? 'dark' : 'light';

  onScreens(
    `axe finds nothing amiss in the popup, ${colours}`,
    async (session) => {
      await seedTwoWeeks(session);
      const page = await popupPage(session);
      await lookAt(session, page, dark, 'popup at rest');
      await page.keyboard.type('drew the flow 5m');
      await page.keyboard.press('Enter');
      await untilText(page, '.logged-line-said', /^Logged 5 min/);
      await lookAt(session, page, dark, 'popup after logging');
      await click(page, 'button', 'Ten minutes now');
      await untilText(page, '.timer-face-aim', 'of 10 min');
      await untilText(page, '.timer-offers', /10 minutes/);
      // A popup is 600 px high at most; at rest nothing in it scrolls.
      const { scrollHeight, scrollWidth, clientWidth } = await page.$eval('.popup', (popup) => ({
        ...{ scrollHeight: popup.scrollHeight, scrollWidth: popup.scrollWidth, clientWidth: popup.clientWidth },
      }));
      expect(scrollHeight).toBeLessThanOrEqual(600);
      expect(scrollWidth).toBe(clientWidth);
      await lookAt(session, page, dark, 'popup with the timer');
      await shot(page, `popup-timer-${colours}-${session.engine}`);
    },
    { dark },
  );

  onScreens(
    `axe finds nothing amiss in the dashboard, ${colours}`,
    async (session) => {
      const empty = await dashboard(session);
      await lookAt(session, empty, dark, 'empty week');
      await empty.close();
      await seedTwoWeeks(session);
      const [monday = ''] = daysOfWeek(1);
      const page = await dashboard(session, `#/week/${monday}`);
      await click(page, 'summary', 'The same as a table');
      await lookAt(session, page, dark, 'week');
      await click(page, '.week-day');
      await page.waitForSelector('#day');
      await click(page, '#day summary');
      await lookAt(session, page, dark, 'day open');
      await click(page, '#day button', 'Change “made number 0”');
      await page.waitForSelector('#day form');
      await lookAt(session, page, dark, 'task being changed');
      await click(page, '#day button', 'Delete “made number 0”');
      await untilText(page, '.notice', /Deleted/);
      await lookAt(session, page, dark, 'notice with Undo');
    },
    { dark },
  );

  onScreens(
    `axe finds nothing amiss in micro-experiences, ${colours}`,
    async (session) => {
      const at = Date.now();
      const rest = {
        tools: ['CSS', 'Audacity'],
        done: 'One sound',
        cuts: ['Two'],
        beforeTaken: false,
        afterTaken: false,
      };
      const times = { startedAt: at - 3_600_000, endsAt: at + 71 * 3_600_000, closedAt: null, reflection: null };
      const said = { closedAt: at, reflection: { worked: 'the sound', next: 'a dial' } };
      const experiences = [
        { id: 'a', title: 'A radio', state: 'running', ...rest, ...times },
        { id: 'b', title: 'A song', state: 'finished', ...rest, ...times, ...said },
        { id: 'c', title: 'A poem', state: 'scrapped', ...rest, ...times, ...said },
      ];
      await put(session, { experiences });
      const page = await dashboard(session, '#/doing');
      await click(page, 'button', 'Finish');
      await click(page, 'button', 'Start the three days');
      await untilText(page, '.ui-field-problem', /What is it called/);
      await lookAt(session, page, dark, 'micro-experiences');
      await shot(page, `doing-${colours}-${session.engine}`, true);
      const popup = await popupPage(session);
      await untilText(popup, '.underway', /A radio.*(71 h|70 h 5\d) left/s);
      await lookAt(session, popup, dark, 'popup with a micro-experience');
      await shot(popup, `popup-underway-${colours}-${session.engine}`);
      await click(popup, 'button', 'Before picture');
      await untilText(popup, '.underway', /This page can’t be pictured|The picture is kept/);
    },
    { dark },
  );

  onScreens(
    `axe finds nothing amiss in micro-skills, review and portfolio, ${colours}`,
    async (session) => {
      const [first = '', , third = ''] = daysOfWeek(0);
      const at = Date.now();
      const about = { measure: 'times', target: 5, minutes: 5, why: 'calm', where: 'the meeting', blocks: 'daily' };
      const times = { from: first, until: third, closedAt: null, buildsOn: null, reflection: '' };
      const practised = { at, minutes: 5, value: 4, line: 'slow' };
      const piece = { tools: ['CSS', 'Audacity'], done: 'One sound', cuts: [], beforeTaken: false, afterTaken: false };
      const closed = {
        startedAt: at - 9_000_000,
        endsAt: at,
        closedAt: at,
        reflection: { worked: 'yes', next: 'more' },
      };
      await put(session, {
        skills: [
          { id: 'a', title: 'Pause three seconds', state: 'practising', ...about, ...times },
          { id: 'b', title: 'Name three things', state: 'mastered', ...about, ...times },
        ],
        practices: [first, third].map((day) => ({ id: `a@${day}`, skill: 'a', day, ...practised })),
        experiences: ['x', 'y', 'z'].map((id) => ({
          id,
          title: `Piece ${id}`,
          state: 'finished',
          ...piece,
          ...closed,
        })),
        campaigns: [{ id: 'c', title: 'Sounds', story: 'From noise to music', pieces: ['x', 'y', 'z'], at }],
      });
      await seedTwoWeeks(session);
      const page = await dashboard(session, '#/skills');
      await click(page, 'button', 'Mastered');
      await click(page, 'button', 'Begin');
      await page.waitForSelector('.ui-field-problem');
      await lookAt(session, page, dark, 'micro-skills');
      await shot(page, `skills-${colours}-${session.engine}`, true);
      const review = await dashboard(session, '#/review');
      await review.waitForSelector('.review-form');
      await lookAt(session, review, dark, 'review');
      await shot(review, `review-${colours}-${session.engine}`, true);
      const portfolio = await dashboard(session, '#/portfolio');
      await click(portfolio, 'summary', 'Name, heading and links');
      await lookAt(session, portfolio, dark, 'portfolio');
      await shot(portfolio, `portfolio-${colours}-${session.engine}`, true);
      const data = await dashboard(session, '#/data');
      await click(data, 'summary', 'Which files, and where to get them');
      await lookAt(session, data, dark, 'data');
      const time = await dashboard(session, '#/time');
      await time.waitForSelector('.year-day');
      await lookAt(session, time, dark, 'over time');
      const week = await dashboard(session);
      await click(week, 'button', 'Share the week');
      await week.waitForSelector('.share-picture');
      await lookAt(session, week, dark, 'week to be shared');
    },
    { dark },
  );

  onScreens(
    `axe finds nothing amiss in the reset, the blank page and the loop check, ${colours}`,
    async (session) => {
      const at = Date.now();
      const resets = [1, 2, 3].map((hours) => ({ id: `r${hours}`, at: at - hours * 3_600_000, scenario: 'manager' }));
      const events = [{ id: 'checkout/udemy/1', kind: 'checkout', site: 'udemy', course: null, at }];
      await put(session, { resets, events });
      await seedTwoWeeks(session);
      const page = await dashboard(session, '#/reset');
      await click(page, 'input[type="radio"]', 'The graduate');
      await click(page, 'button', 'Start the minute');
      await untilText(page, '.reset-minute', /seconds left/);
      await lookAt(session, page, dark, 'reset');
      await shot(page, `reset-${colours}-${session.engine}`, true);
      const note = await dashboard(session, '#/note');
      await note.waitForSelector('textarea');
      await lookAt(session, note, dark, 'blank page');
      const loop = await dashboard(session, '#/loop');
      await untilText(loop, '.loop-tiles', /course open/);
      await lookAt(session, loop, dark, 'loop check');
      await shot(loop, `loop-${colours}-${session.engine}`);
    },
    { dark },
  );

  onScreens(
    `axe finds nothing amiss in settings and welcome, ${colours}`,
    async (session) => {
      const settings = await dashboard(session, '#/settings');
      await lookAt(session, settings, dark, 'settings');
      await shot(settings, `settings-${colours}-${session.engine}`, true);
      const amount = await settings.waitForSelector('.settings-amount input');
      await amount?.click({ count: 3 });
      await settings.keyboard.type('999');
      await untilText(settings, '.ui-field-problem', /the most there is/);
      await lookAt(session, settings, dark, 'settings with bad input');
      await settings.$$eval('.site-group details', (all) => {
        for (const one of all) one.open = true;
      });
      await lookAt(session, settings, dark, 'settings with all sites');
      const courses = await dashboard(session, '#/courses');
      await courses.waitForSelector('.courses-none');
      await lookAt(session, courses, dark, 'no courses');
      await seedTwoWeeks(session);
      await reload(courses);
      await click(courses, 'button', 'Change React, the complete guide');
      await lookAt(session, courses, dark, 'courses with one open');
      const welcome = await session.screen('welcome.html');
      await welcome.waitForSelector('main h1');
      await lookAt(session, welcome, dark, 'welcome');
      await click(welcome, 'button', 'Set it up in a minute');
      for (const step of ['who', 'what', 'where', 'try']) {
        await lookAt(session, welcome, dark, `welcome: ${step}`);
        await shot(welcome, `welcome-${step}-${colours}-${session.engine}`, true);
        await click(welcome, 'button', step === 'try' ? 'Done' : 'Next');
      }
      await lookAt(session, welcome, dark, 'welcome: done');
    },
    { dark },
  );
}
