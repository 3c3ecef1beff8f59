import { expect } from 'vitest';
import { addDays } from '@/utils/time/calendar';
import { onScreens } from '../support/screen-case.ts';
import { click, dashboard, shot, untilText } from '../support/screens.ts';
import { daysOfWeek, madeOn, seed, watchedOn } from '../support/store.ts';

onScreens(
  'twelve weeks, a year and any range: charts that keys walk through, with tables that say the same',
  async (session) => {
    const [monday] = daysOfWeek(0);
    if (!monday) throw new Error('a week without days');
    const days = Array.from({ length: 60 }, (_, index) => addDays(monday, -7 * index - (index % 5)));
    await seed(session, {
      intervals: days.map((day, index) => watchedOn(day, 100 + (index % 12) * 60, 30 + (index % 4) * 20)),
      tasks: days
        .filter((_, index) => index % 2 === 0)
        .map((day, index) => madeOn(day, 700, 10 + index, `thing ${index}`)),
    });
    const page = await dashboard(session, '#/time');
    await untilText(page, 'figure.pairs figcaption', /By week/);
    expect(await page.$$eval('.pairs:first-of-type .pairs-part', (all) => all.length)).toBe(12);
    await page.focus('.pairs .pairs-part[tabindex="0"]');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Home');
    const said = await page.evaluate(() => document.activeElement?.textContent ?? '');
    expect(said).toMatch(/: made .*, watched /);
    await untilText(page, '.pairs-figures', /made .*watched/s);
    await shot(page, `over-time-${session.engine}`, true);
    await page.keyboard.press('Enter');
    await untilText(page, 'h1', /You |Nothing recorded/);
    await page.goBack();
    await click(page, '.range a', 'A year');
    await untilText(page, 'figure.pairs figcaption', /By month/);
    await click(page, '.pairs summary', 'The same as a table');
    expect(await page.$$eval('.pairs table tbody tr', (all) => all.length)).toBeGreaterThan(11);
    await click(page, '.range a', 'All');
    await page.waitForFunction((first) => location.hash.includes(first), {}, days.at(-1) ?? '');
    await untilText(page, '.time-courses', /React, the complete guide/);
    await page.focus('.year-day[tabindex="0"]');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#day');
  },
);
