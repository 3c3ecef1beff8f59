import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Session } from '../support/launch.ts';
import { onScreens } from '../support/screen-case.ts';
import { dashboard, untilText } from '../support/screens.ts';
import { daysOfWeek, expectFold, madeOn, seed, watchedOn } from '../support/store.ts';

const MOST_TABS = 80;

/** Where the keyboard is: the name and the words of the control that has the focus. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const one = document.activeElement;
    // The browser's own controls had their turn.
    if (one === document.body) return 'body';
    const label = one instanceof HTMLInputElement ? (one.labels?.[0]?.textContent ?? '') : '';
    return `${one?.tagName.toLowerCase()} ${one?.getAttribute('aria-label') ?? ''} ${label} ${one?.textContent ?? ''}`
      .replace(/\s+/g, ' ')
      .trim();
  });

/** Presses Tab until the focus is where it is wanted; it must be seen there (Chromium: a driver's Firefox doesn't always draw it). */
async function tabTo(page: Page, wanted: RegExp, engine: Session['engine'] = 'chromium'): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < MOST_TABS; presses++) {
    await page.keyboard.press('Tab');
    const here = await focused(page);
    passed.push(here);
    if (!wanted.test(here)) continue;
    if (engine === 'firefox') return;
    const isSeen = await page.evaluate(() => {
      const one = document.activeElement;
      return (
        one instanceof HTMLElement &&
        one.checkVisibility() &&
        [null, '::before', '::after'].some((part) => getComputedStyle(one, part).outlineStyle !== 'none')
      );
    });
    expect(isSeen, `the focus on ${here}`).toBe(true);
    return;
  }
  throw new Error(`Tab never came to ${wanted}: ${passed.join(' | ')}`);
}

onScreens(
  'the week by keys alone: past the list of places, a day opened, something added, deleted and brought back',
  async (session) => {
    const days = daysOfWeek(0);
    await seed(session, {
      intervals: days.map((day) => watchedOn(day, 60, 30)),
      tasks: days.map((day, index) => madeOn(day, 300, 10, `thing ${index}`)),
    });
    const page = await dashboard(session);
    await page.bringToFront();
    await tabTo(page, /Skip to the content/, session.engine);
    await page.keyboard.press('Enter');
    await tabTo(page, /^button .*Mon/, session.engine);
    await page.keyboard.press('Enter');
    await page.waitForSelector('#day');
    await tabTo(page, /Delete “thing 0”/, session.engine);
    await page.keyboard.press('Enter');
    await untilText(page, '.notice', /Deleted/);
    // The button is gone with what it deleted; the keyboard goes on in the notice.
    await expect.poll(() => focused(page)).toBe('button Undo');
    await page.keyboard.press('Enter');
    await untilText(page, '#day', /thing 0/);
    // Backwards: forwards the way leads through the browser's own controls.
    await page.keyboard.down('Shift');
    await tabTo(page, /^button .*Add something made/, session.engine);
    await page.keyboard.up('Shift');
    await page.keyboard.press('Enter');
    await tabTo(page, /What did you make|Title|What was made/, session.engine);
    await page.keyboard.type('an outline');
    await page.keyboard.press('Enter');
    await untilText(page, '#day', /an outline/);
    expect((await expectFold(session)).tasks.map(({ title }) => title)).toContain('an outline');
  },
);

onScreens('nothing on a screen moves once it is there', async (session) => {
  if (session.engine === 'firefox') return;
  const days = daysOfWeek(0);
  await seed(session, {
    intervals: days.map((day) => watchedOn(day, 60, 30)),
    tasks: days.map((day, index) => madeOn(day, 300, 10, `thing ${index}`)),
  });
  for (const place of [
    'popup.html',
    'dashboard.html#/week',
    'dashboard.html#/time',
    'dashboard.html#/skills',
    'dashboard.html#/settings',
    'welcome.html',
  ]) {
    const page = await session.browser.newPage();
    // As slow as a machine on which the first picture comes before the records.
    await page.emulateCPUThrottling(10);
    await page.evaluateOnNewDocument(() => {
      const shifted: string[] = [];
      Reflect.set(window, 'shifted', shifted);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const sources: { node?: Node }[] = Reflect.get(entry, 'sources') ?? [];
          const nodes = sources.map(({ node }) =>
            node instanceof Element ? node.outerHTML : (node?.textContent ?? ''),
          );
          shifted.push(`${Reflect.get(entry, 'value')} ${nodes.map((html) => html.slice(0, 200)).join(' ')}`);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${session.root}/${place}`);
    await page.waitForSelector('main:not([aria-busy="true"]) h1');
    await page.bringToFront();
    await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'), {
      polling: 50,
    });
    expect(await page.evaluate(() => Reflect.get(window, 'shifted')), place).toEqual([]);
    await page.close();
  }
});
