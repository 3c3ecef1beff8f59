import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { onScreens } from '../support/screen-case.ts';
import { dashboard, PLACES } from '../support/screens.ts';
import { daysOfWeek, madeOn, seed, watchedOn } from '../support/store.ts';

/** A window of 1280 px at 400 %: WCAG 2.2, 1.4.10 (reflow). */
const NARROW = { width: 320, height: 700 };

/** How far the page reaches beyond its window to the side, and what is the cause. */
function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    if (wide <= 0) return [];
    const out = [...document.querySelectorAll('main *')].filter(
      (one) => one.getBoundingClientRect().right > innerWidth + 1,
    );
    return [`${wide} px too wide`, ...out.slice(0, 3).map((one) => one.outerHTML.slice(0, 120))];
  });
}

/** Controls that are smaller than a finger or an unsteady hand needs: WCAG 2.2, 2.5.8 (24 px), links within a text left aside. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, input, select, textarea, summary, a.ui-button, .places a')]
      .filter(
        (one) =>
          one.checkVisibility() &&
          !one.closest('.year, .pairs') &&
          !(one instanceof HTMLInputElement && one.type === 'hidden'),
      )
      .filter((one) => {
        const target =
          one instanceof HTMLInputElement && /radio|checkbox/.test(one.type) ? (one.closest('label') ?? one) : one;
        const { width, height } = target.getBoundingClientRect();
        return width > 0 && (width < 24 || height < 24);
      })
      .map(
        (one) =>
          `${Math.round(one.getBoundingClientRect().width)}×${Math.round(one.getBoundingClientRect().height)} ${one.outerHTML.slice(0, 120)}`,
      ),
  );
}

onScreens(
  'every place fits a window of 320 px without scrolling sideways, with targets of at least 24 px',
  async (session) => {
    const days = daysOfWeek(0);
    await seed(session, {
      intervals: days.map((day, index) => watchedOn(day, 60, 20 + index * 9)),
      tasks: days.map((day, index) =>
        madeOn(day, 300, 8 + index * 4, `a thing with a rather long name, number ${index}`),
      ),
    });
    for (const place of PLACES) {
      const page = await dashboard(session, `#/${place}`);
      await page.setViewport(NARROW);
      await page.waitForSelector('main h1');
      expect(await overflow(page), place).toEqual([]);
      expect(await smallTargets(page), place).toEqual([]);
      await page.close();
    }
    const welcome = await session.screen('welcome.html');
    await welcome.setViewport(NARROW);
    await welcome.waitForSelector('main h1');
    expect(await overflow(welcome), 'welcome').toEqual([]);
    expect(await smallTargets(welcome), 'welcome').toEqual([]);
  },
);
