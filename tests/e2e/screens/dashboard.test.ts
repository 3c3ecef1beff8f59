import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { LocalDay } from '@/utils/time/brands';
import type { Session } from '../support/launch.ts';
import { onScreens } from '../support/screen-case.ts';
import { click, dashboard, named, popupPage, reload, textOf, typeTime, untilText } from '../support/screens.ts';
import { daysOfWeek, expectFold, madeOn, type Records, recordsOf, seed, watchedOn, written } from '../support/store.ts';

const [monday, tuesday, wednesday] = daysOfWeek(1);
const LAST = daysOfWeek(1);

function day(of: LocalDay | undefined): LocalDay {
  if (of === undefined) {
    throw new Error('a week has seven days');
  }
  return of;
}

/** Two weeks back a little, last week a lot: overlaps, a course of its own, a task with no course, a day with nothing. */
async function seedWeeks(session: Session): Promise<Records> {
  const before = day(daysOfWeek(2)[1]);
  return seed(session, {
    intervals: [
      watchedOn(before, 60, 30),
      watchedOn(day(monday), 60, 42),
      watchedOn(day(monday), 80, 60, { lesson: 'udemy/102', title: 'Effects', rate: 1.5 }),
      watchedOn(day(tuesday), 0, 95, { site: 'coursera', course: 'coursera/ml', courseTitle: 'Machine learning' }),
      watchedOn(day(wednesday), 300, 20, { mode: 'heard' }),
    ],
    tasks: [
      madeOn(day(monday), 500, 35, 'rebuilt the counter'),
      madeOn(day(wednesday), 700, 10, 'outlined a talk'),
      madeOn(before, 500, 10, 'a first try'),
    ],
  });
}

/** The figures of the table, row by row: watched, made. */
const tableOf = (page: Page): Promise<string[][]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.week-table tbody tr, .week-table tfoot tr')].map((row) =>
      [...row.querySelectorAll('td')].slice(0, 2).map((cell) => cell.textContent ?? ''),
    ),
  );

/** Lengths of the bars in pixels, in order. */
const barsOf = (page: Page, css: string): Promise<number[]> =>
  page.$$eval(`.week-svg path${css}`, (all) =>
    all.map((bar) => (bar instanceof SVGGraphicsElement ? bar.getBBox().height : 0)),
  );

/** The figures at the ends of the bars, in order. */
const figuresOf = (page: Page, css: string): Promise<string[]> =>
  page.$$eval(`.week-svg text${css}`, (all) => all.map((figure) => figure.textContent ?? ''));

async function untilHash(page: Page, wanted: string): Promise<void> {
  await page.waitForFunction((hash) => location.hash === hash, { polling: 50 }, wanted);
}

onScreens('the chart and its table say the same as the rollups', async (session) => {
  const { rollups } = await seedWeeks(session);
  const page = await dashboard(session, `#/week/${LAST[3]}`);
  await click(page, 'summary', 'The same as a table');
  const of = LAST.map((one) => rollups.find((rollup) => rollup.day === one));
  const watched = of.map((rollup) => rollup?.watching.all ?? 0);
  const made = of.map((rollup) => rollup?.doing ?? 0);
  const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);
  // 42 and 60 minutes that overlap by 22 are 80.
  expect(watched[0]).toBe(80 * 60_000);
  expect(await tableOf(page)).toEqual([
    ...of.map((_, index) => [written(watched[index] ?? 0), written(made[index] ?? 0)]),
    [written(sum(watched)), written(sum(made))],
  ]);
  for (const [bar, figure, values] of [
    ['.week-watched', '.week-figure:not(.week-figure-made)', watched],
    ['.week-made', '.week-figure-made', made],
  ] as const) {
    const drawn = values.filter((value) => value > 0);
    expect(await figuresOf(page, figure)).toEqual(drawn.map(written));
    const lengths = await barsOf(page, bar);
    const scale = Math.max(...lengths) / Math.max(...drawn);
    const wrong = lengths.filter((length, index) => Math.abs(length - (drawn[index] ?? 0) * scale) >= 1);
    expect([lengths.length, wrong]).toEqual([drawn.length, []]);
  }
  expect(await textOf(page, 'h1')).toMatch(
    new RegExp(`^You watched ${written(sum(watched))} and made ${written(sum(made))}: \\d+ %, (down|up) from 25 %\\.$`),
  );
  const said = await page.$eval('.week-day', (button) => button.textContent);
  expect(said?.replace(/\s/g, ' ')).toMatch(/^Mon \d+ watched 1 h 20, made 35 min, balance 30 %$/);
  await untilText(page, '.week-course h3', 'Machine learning');
  await untilText(page, '.week-course', /^Made besides/);
});

onScreens('weeks before and after, a day that opens, back and forward: each has an address', async (session) => {
  await seedWeeks(session);
  const page = await dashboard(session);
  expect(await textOf(page, '.week-range')).toMatch(/^This week, /);
  expect(await page.$('a[aria-label="Next week"]')).toBeNull();
  await click(page, 'a', 'Previous week');
  await untilHash(page, `#/week/${monday}`);
  await untilText(page, 'h1', /^You watched 3 h 15 and made 45 min/);
  await click(page, 'a', 'Previous week');
  await untilText(page, 'h1', 'You watched 30 min and made 10 min: 25 %.');
  await click(page, 'a', 'Next week');
  await untilText(page, 'h1', /^You watched 3 h 15/);
  await click(page, '.week-day:nth-of-type(2)');
  await untilHash(page, `#/week/${monday}/${tuesday}`);
  await untilText(page, '#day h2', /^Tuesday/);
  await page.evaluate(() => history.back());
  await untilHash(page, `#/week/${monday}`);
  await page.waitForFunction(() => document.querySelector('#day') === null, { polling: 50 });
  await page.evaluate(() => history.forward());
  await untilText(page, '#day h2', /^Tuesday/);
  await click(page, '.places a', 'Settings');
  await untilHash(page, '#/settings');
  await untilText(page, 'h1', 'Settings');
  await page.evaluate(() => history.back());
  await untilText(page, '#day h2', /^Tuesday/);
  await reload(page);
  await untilText(page, '#day h2', /^Tuesday/);
  await click(page, 'button', await page.$eval('#day .week-panel-head button', (one) => one.ariaLabel ?? ''));
  await untilHash(page, `#/week/${monday}`);
  await click(page, 'a', 'This week');
  await untilHash(page, '#/week');
  await untilText(page, '.week-range', /^This week, /);
});

onScreens('a day opens into what it is made of, and says why each was counted', async (session) => {
  await seedWeeks(session);
  const page = await dashboard(session, `#/week/${monday}/${monday}`);
  await untilText(page, '.week-panel-sum', 'Watched 1 h 20, made 35 min: 30 %.');
  const titles = await page.$$eval('#day .week-entry-title', (all) => all.map((one) => one.textContent));
  expect(titles).toEqual(['Hooks in depth', 'Effects', 'rebuilt the counter']);
  await click(page, '#day .week-entry:nth-child(2) summary', 'Why it was counted');
  const why = '#day .week-entry:nth-child(2) .week-why';
  await untilText(page, why, /^A lesson page of Udemy · played in the page itself · in view · with sound · at 1\.5×/);
  await untilText(page, '#day .week-address', /^https:\/\/www\.udemy\.com\/course\/react-the-complete-guide\//);
  await untilText(page, '#day .week-entry-made .week-why', 'Logged in a line · minutes as you gave them');
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/week/${monday}/${wednesday}`);
  await untilText(page, '#day h2', /^Wednesday/);
  await click(page, '#day summary', 'Why it was counted');
  await untilText(page, '#day .week-why', /heard while out of view/);
});

onScreens(
  'work on a page for practice stands in its day with its reason, and is deleted with Undo',
  async (session) => {
    if (!monday) throw new Error('a week has seven days');
    const { player, rate, muted, mode, media, correctedAt, ...place } = watchedOn(monday, 90, 25, { title: 'Quiz 7' });
    await seed(session, { intervals: [watchedOn(monday, 60, 30)], worked: [place] });
    const page = await dashboard(session, `#/week/${monday}/${monday}`);
    await untilText(page, '.week-panel-sum', 'Watched 30 min, made 25 min: 45 %.');
    await untilText(page, '#day .week-entry-made .week-entry-title', 'Quiz 7');
    await click(page, '#day .week-entry-made summary', 'Why it was counted');
    await untilText(page, '#day .week-entry-made .week-why', /^Udemy · counted while you typed, pasted or drew/);
    await click(page, '#day button', 'Delete “Quiz 7”');
    await untilText(page, '.week-panel-sum', 'Watched 30 min, made 0 min: 0 %.');
    expect((await expectFold(session)).worked).toEqual([]);
    await click(page, 'button', 'Undo');
    await untilText(page, '.week-panel-sum', 'Watched 30 min, made 25 min: 45 %.');
    expect((await expectFold(session)).worked).toHaveLength(1);
  },
);

onScreens('a task is changed and deleted, each with Undo; the rollup is the fold after each', async (session) => {
  const before = await seedWeeks(session);
  const page = await dashboard(session, `#/week/${monday}/${monday}`);
  await click(page, '#day button', 'Change “rebuilt the counter”');
  const minutes = await named(page, '#day input[type="number"]');
  await minutes.click({ count: 3 });
  await page.keyboard.type('2000');
  await page.keyboard.press('Enter');
  await untilText(page, '.ui-field-problem', '“33 h 20” is longer than a day. How long was it?');
  expect((await expectFold(session)).tasks).toEqual(before.tasks.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
  await minutes.click({ count: 3 });
  await page.keyboard.type('55');
  await page.keyboard.press('Enter');
  await untilText(page, '.notice', /^Changed\./);
  await untilText(page, '.week-panel-sum', /made 55 min/);
  await expectFold(session);
  await click(page, '.notice button', 'Undo');
  await untilText(page, '.week-panel-sum', /made 35 min/);
  expect((await expectFold(session)).rollups).toEqual(before.rollups);
  await click(page, '#day button', 'Delete “rebuilt the counter”');
  await untilText(page, '.week-panel-sum', /made 0 min/);
  expect((await expectFold(session)).tasks).toHaveLength(2);
  await click(page, '.notice button', 'Undo');
  await untilText(page, '.week-panel-sum', /made 35 min/);
  expect((await expectFold(session)).rollups).toEqual(before.rollups);
});

onScreens('two windows change the same task: neither loses what the other did (case 31)', async (session) => {
  await seedWeeks(session);
  const [one, two] = [
    await dashboard(session, `#/week/${monday}/${monday}`),
    await dashboard(session, `#/week/${monday}/${monday}`),
  ];
  for (const page of [one, two]) {
    await page.bringToFront();
    await click(page, '#day button', 'Change “rebuilt the counter”');
  }
  await one.bringToFront();
  await (await named(one, '#day form input')).click({ count: 3 });
  await one.keyboard.type('rebuilt it twice');
  await one.keyboard.press('Enter');
  await untilText(one, '#day', /rebuilt it twice/);
  await two.bringToFront();
  await untilText(two, '#day', /rebuilt it twice/);
  await (await named(two, '#day input[type="number"]')).click({ count: 3 });
  await two.keyboard.type('55');
  await two.keyboard.press('Enter');
  await untilText(two, '.week-panel-sum', /made 55 min/);
  const changed = async () => (await expectFold(session)).tasks.find(({ title }) => title === 'rebuilt it twice');
  expect(await changed()).toMatchObject({ minutes: 55 });
  await one.bringToFront();
  await untilText(one, '.week-panel-sum', /made 55 min/);
  await click(one, '.notice button', 'Undo');
  await untilText(one, '#day', /rebuilt the counter/);
  expect((await expectFold(session)).tasks.find(({ title }) => title === 'rebuilt the counter')).toMatchObject({
    minutes: 55,
  });
});

onScreens('a stretch is changed and deleted, each with Undo; the rollup is the fold after each', async (session) => {
  const before = await seedWeeks(session);
  const page = await dashboard(session, `#/week/${monday}/${tuesday}`);
  await untilText(page, '.week-panel-sum', /^Watched 1 h 35/);
  await click(page, '#day button', 'Change “Hooks in depth”');
  // It ran from 4:00 to 5:35.
  await typeTime(page, '#day form input:nth-of-type(1)', '03:00');
  await page.keyboard.press('Enter');
  await untilText(page, '.ui-field-problem', 'It ends before it begins. Which time is the other way round?');
  await typeTime(page, '#day form input', '05:05');
  await page.keyboard.press('Enter');
  await untilText(page, '.notice', /^Changed\./);
  await untilText(page, '.week-panel-sum', /^Watched 30 min/);
  const changed = (await expectFold(session)).intervals.filter((row) => row.day === tuesday);
  expect(changed.map(({ from, to }) => to - from)).toEqual([30 * 60_000]);
  expect(changed[0]?.correctedAt).toBeGreaterThan(0);
  await click(page, '.notice button', 'Undo');
  await untilText(page, '.week-panel-sum', /^Watched 1 h 35/);
  expect((await expectFold(session)).rollups).toEqual(before.rollups);
  await click(page, '#day button', 'Delete “Hooks in depth”');
  await untilText(page, '.week-panel-sum', 'Nothing counted on this day.');
  expect((await expectFold(session)).intervals.some((row) => row.day === tuesday)).toBe(false);
  await click(page, '.notice button', 'Undo');
  await untilText(page, '.week-panel-sum', /^Watched 1 h 35/);
  expect((await expectFold(session)).rollups).toEqual(before.rollups);
});

onScreens('something made is added to a day gone by', async (session) => {
  await seedWeeks(session);
  const page = await dashboard(session, `#/week/${monday}/${tuesday}`);
  await click(page, '#day button', 'Add something made');
  await (await named(page, '#day form input')).click();
  await page.keyboard.type('trained a tiny model');
  await page.keyboard.press('Enter');
  await untilText(page, '.week-panel-sum', /made 10 min/);
  const { tasks } = await expectFold(session);
  expect(tasks).toContainEqual(expect.objectContaining({ title: 'trained a tiny model', day: tuesday, minutes: 10 }));
});

onScreens('the week changes while it is open, when the popup logs', async (session) => {
  const page = await dashboard(session);
  await untilText(page, 'h1', 'Nothing recorded in this week.');
  const popup = await popupPage(session);
  await popup.keyboard.type('wrote a haiku 7m');
  await popup.keyboard.press('Enter');
  await untilText(popup, '.logged-line-said', /^Logged 7 min/);
  await untilText(page, 'h1', 'You made 7 min and watched nothing.');
  await popup.bringToFront();
  await click(popup, 'button', 'Undo');
  await untilText(page, 'h1', 'Nothing recorded in this week.');
  expect((await recordsOf(session)).tasks).toEqual([]);
});
