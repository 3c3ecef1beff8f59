import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { ENGINES } from '../support/case.ts';
import { wipe } from '../support/files.ts';
import type { Session } from '../support/launch.ts';
import { launchForScreens } from '../support/screen-case.ts';
import { click, dashboard, shot, textOf, untilText } from '../support/screens.ts';
import { daysOfWeek, madeOn, namedHere, recordsOf, rowsOf, seed, watchedOn } from '../support/store.ts';

const DAYS = daysOfWeek(1);
const [FIRST = ''] = DAYS;

const itemsOf = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(async () => (await window.browser?.storage.sync.get()) ?? {});

/** What the browser's maker carries from one profile to the other; that needs an account, which no test has. */
async function carry(page: Page, items: Record<string, unknown>): Promise<void> {
  await page.evaluate(async (all: Record<string, unknown>) => window.browser?.storage.sync.set(all), items);
}

async function turnOn(session: Session): Promise<Page> {
  const page = await dashboard(session, '#/data');
  await click(page, '.browser-sync input');
  await untilText(page, '.browser-sync', /Last exchange: /);
  return page;
}

async function sentenceOf(session: Session): Promise<string> {
  const page = await dashboard(session, `#/week/${FIRST}`);
  await untilText(page, '.week-sentence', /\d/);
  const sentence = await textOf(page, '.week-sentence');
  await page.close();
  return sentence;
}

test.for(ENGINES)(
  '%s: a short record in the browser’s own sync is kept, offered where nothing is recorded, and counted once (case 29)',
  async (engine) => {
    const [one, two] = [await launchForScreens(engine), await launchForScreens(engine)];
    try {
      const here = await namedHere(one);
      await seed(one, {
        intervals: DAYS.map((day) => watchedOn(day, 840, 30, here)),
        tasks: DAYS.map((day, index) => ({ ...madeOn(day, 900, 20, `Made ${index}`), id: `made-${index}` })),
      });
      const sentence = await sentenceOf(one);
      const page = await turnOn(one);
      await untilText(page, '.browser-sync', /It holds everything since \w+ \d{4} and takes [\d.]+\s?% of the room/);
      const items = await itemsOf(page);
      const months = new Set(DAYS.map((day) => day.slice(0, 7)));
      expect(Object.keys(items)).toHaveLength(1 + 2 * months.size);
      await shot(page, `browser-sync-${engine}`, true);
      await page.close();

      const before = await dashboard(two, '#/data');
      await carry(before, items);
      await before.close();
      const empty = await dashboard(two, '#/data');
      await untilText(empty, '.browser-offer', /Days of other devices, in sums7.*Tasks7/s);
      await shot(empty, `browser-offer-${engine}`, true);
      await click(empty, '.browser-offer button', 'Take it in');
      await untilText(empty, '.notice', /Taken in/);
      expect(await sentenceOf(two)).toBe(sentence);
      const week = await dashboard(two, `#/week/${FIRST}/${FIRST}`);
      await untilText(week, '#day', /On another device.*Udemy.*watched 30 min/s);
      await shot(week, `browser-elsewhere-${engine}`, true);
      await week.close();

      await click(empty, '.notice button', 'Undo');
      await untilText(empty, '.browser-offer', /Tasks7/);
      await empty.close();
      const other = await turnOn(two);
      await untilText(other, '.browser-sync', /told something last/);
      expect(await sentenceOf(two)).toBe(sentence);
      const both = await itemsOf(other);
      for (const [key, value] of Object.entries(items)) expect(both[key]).toEqual(value);
      await click(other, '.browser-sync .devices-list button');
      await untilText(other, '.notice', /What that device told/);
      expect(await sentenceOf(two)).toBe(sentence);

      await wipe(one);
      const back = await dashboard(one, '#/data');
      await untilText(back, '.browser-offer', /Tasks7/);
      await click(back, '.browser-offer button', 'Take it in');
      await untilText(back, '.notice', /Taken in/);
      expect(await sentenceOf(one)).toBe(sentence);
      expect((await recordsOf(one)).tasks).toHaveLength(7);
      expect(await rowsOf(one, 'elsewhere')).toHaveLength(7);
    } finally {
      await one.close();
      await two.close();
    }
  },
);

test.for(ENGINES)(
  '%s: what the browser’s sync held is taken out with the switch, and Undo brings it back',
  async (engine) => {
    const session = await launchForScreens(engine);
    try {
      const here = await namedHere(session);
      await seed(session, { intervals: DAYS.map((day) => watchedOn(day, 840, 30, here)) });
      const page = await turnOn(session);
      const items = await itemsOf(page);
      expect(Object.keys(items).length).toBeGreaterThan(1);
      await click(page, '.browser-sync input');
      await untilText(page, '.notice', /taken out/);
      expect(await itemsOf(page)).toEqual({});
      await click(page, '.notice button', 'Undo');
      await untilText(page, '.browser-sync', /Last exchange: /);
      expect(await itemsOf(page)).toEqual(items);
      expect((await recordsOf(session)).intervals).toHaveLength(7);
    } finally {
      await session.close();
    }
  },
);
