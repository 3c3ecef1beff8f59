import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { firstPaints } from '../../bench/first-paints.ts';
import { FLOOR_PAGE, installFloor } from '../../bench/floor.ts';
import { inEachBrowser } from '../support/case.ts';
import { expectLedger, keepFigure } from '../support/compare.ts';
import type { Session } from '../support/launch.ts';
import { LESSON, lessonPage } from '../support/pages.ts';
import { letPass, pause } from '../support/player.ts';
import { totalOf, trulyPlayed, untilPlayed } from '../support/truth.ts';

/** How long the worker answers nobody. */
const HANGS_MS = 30_000;
/** How long the page is looked at, before and while the worker hangs. */
const LOOKED_AT_MS = 6_000;
const TIMES = 2;
/** Whoever waited for the worker would be held up for the rest of its thirty seconds; a busy machine for less than this. */
const MOST_TASK_MS = 500;
const MOST_POPUP_MS = 5_000;

/** Runs in the worker: turns in a loop until its time is over, from a moment on at which it holds nothing of the store that others wait for. */
async function turn(ms: number): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('loopbreak');
    request.onsuccess = () => resolve(request.result);
  });
  const whole = database.transaction([...database.objectStoreNames], 'readwrite');
  whole.objectStore('meta').count();
  const over = new Promise<void>((resolve) => {
    whole.oncomplete = () => {
      const until = Date.now() + ms;
      while (Date.now() < until);
      database.close();
      resolve();
    };
  });
  Reflect.set(globalThis, 'over', over);
}

/** Waits until no beat is on its way any more: one whose worker hangs in its midst holds what the popup reads. The next comes in 25 s. */
async function untilCalm({ desk }: Session): Promise<void> {
  let before = '';
  const isSame = async (): Promise<boolean> => {
    const now = JSON.stringify(await desk.rows('playing'));
    const same = now === before;
    before = now;
    return same;
  };
  await expect.poll(isSame, { interval: 1_000 }).toBe(true);
}

/** Has the worker answer nobody until its time is over. */
async function hang({ browser, root }: Session): Promise<{ readonly over: Promise<unknown> }> {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().startsWith(root));
  const worker = await target.worker();
  if (worker === null) throw new Error('there is no worker');
  await worker.evaluate(turn, HANGS_MS);
  // Where the case ends sooner it is never over.
  const over = worker.evaluate(() => Reflect.get(globalThis, 'over'));
  over.catch(() => {});
  return { over };
}

/** The longest task in a page within a stretch of its playing; 0 where none was long. */
async function longestTask(page: Page): Promise<number> {
  await page.evaluate(() => {
    const lengths: number[] = [];
    Reflect.set(window, 'lengths', lengths);
    const observer = new PerformanceObserver((list) => lengths.push(...list.getEntries().map((task) => task.duration)));
    observer.observe({ type: 'longtask' });
    Reflect.set(window, 'lookNoMore', () => observer.disconnect());
  });
  await letPass(LOOKED_AT_MS);
  return page.evaluate(() => {
    Reflect.get(window, 'lookNoMore')();
    const lengths: number[] = Reflect.get(window, 'lengths');
    return Math.max(0, ...lengths);
  });
}

/** The shortest times, of some by turns, in which the popup shows its figures and the blank page its word. */
async function popupAndFloor({ browser, root }: Session, floorRoot: string): Promise<{ popup: number; floor: number }> {
  let [popup, floor] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let time = 0; time < TIMES; time += 1) {
    floor = Math.min(floor, (await firstPaints(browser, `${floorRoot}/${FLOOR_PAGE}`, 'p')).wanted);
    const shown = await firstPaints(browser, `${root}/popup.html`, 'main.popup[aria-busy="false"]');
    popup = Math.min(popup, shown.wanted);
  }
  return { popup, floor };
}

inEachBrowser(
  'while the worker hangs a lesson plays on undisturbed, the popup comes as quickly, and nothing of it is lost (case 14)',
  async (session) => {
    const floorRoot = await installFloor(session);
    session.web.serve(LESSON.udemy, lessonPage());
    const page = await session.open(LESSON.udemy);
    await untilPlayed(page, 3_000);
    const before = { task: await longestTask(page), ...(await popupAndFloor(session, floorRoot)) };
    await page.bringToFront();
    await untilCalm(session);
    const { over } = await hang(session);
    const hungAt = Date.now();
    const during = { task: await longestTask(page), ...(await popupAndFloor(session, floorRoot)) };
    expect(Date.now(), 'the worker hung all the while').toBeLessThan(hungAt + HANGS_MS);
    await keepFigure({ case: 'worker hangs', engine: session.engine, before, during });
    expect(during.task, 'the longest task').toBeLessThan(MOST_TASK_MS);
    expect(during.popup, 'the popup').toBeLessThan(MOST_POPUP_MS);
    await page.bringToFront();
    await over;
    await pause(page);
    await expectLedger(session, 'worker hangs', totalOf(await trulyPlayed(page)));
  },
  // Firefox's background is a page, in the one process of all extensions: where that hangs no popup shows anything, whoever made it.
  { engines: ['chromium'] },
);
