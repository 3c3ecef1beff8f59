import type { Page } from 'puppeteer-core';
import { stopServiceWorker } from '../e2e/support/background.ts';
import { launch, type Session } from '../e2e/support/launch.ts';
import { letPass, TIMES_HEAD, timesRow } from './figures.ts';
import { FLOOR_PAGE, installFloor } from './floor.ts';
import type { Print } from './part.ts';

const WARM_UPS = 2;
const TIMES = 20;
const CALM_MS = 200;

/** Runs in the page: from the next press of Enter until the frame that shows what a selector asks for has been painted. */
function timeEnter(selector: string): void {
  Reflect.deleteProperty(window, 'tookMs');
  let pressed = 0;
  addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Enter' && pressed === 0) pressed = event.timeStamp;
    },
    { capture: true },
  );
  const painted = (): void => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => Reflect.set(window, 'tookMs', performance.now() - pressed);
    requestAnimationFrame(() => port2.postMessage(null));
  };
  const look = (_: unknown, observer: MutationObserver): void => {
    if (pressed === 0 || !document.querySelector(selector)) return;
    observer.disconnect();
    painted();
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true });
}

/** Runs in the floor's page: Enter shows a paragraph and does nothing else. */
function answerAtOnce(): void {
  addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') document.body.appendChild(document.createElement('p')).className = 'floor-said';
  });
}

async function pressEnter(page: Page, selector: string): Promise<number> {
  await page.evaluate(timeEnter, selector);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => Reflect.has(window, 'tookMs'), { polling: 20 });
  return page.evaluate(() => Reflect.get(window, 'tookMs'));
}

async function logOnce(session: Session): Promise<number> {
  const page = await session.screen('popup.html');
  try {
    await page.waitForSelector('main.popup[aria-busy="false"] .task-line input');
    await page.keyboard.type('rebuilt the navbar 20m #css');
    // The way that must not need the background.
    await session.stopBackground();
    return await pressEnter(page, '.logged-line-said');
  } finally {
    await page.close();
  }
}

async function floorOnce(session: Session, floorRoot: string): Promise<number> {
  const page = await session.open(`${floorRoot}/${FLOOR_PAGE}`);
  try {
    await page.evaluate(answerAtOnce);
    await stopServiceWorker(session.browser, floorRoot);
    return await pressEnter(page, '.floor-said');
  } finally {
    await page.close();
  }
}

/** From the press of Enter to the logged task on screen, with the background stopped. */
export async function measure(print: Print): Promise<{ failures: string[] }> {
  const session = await launch({ engine: 'chromium' });
  try {
    const floorRoot = await installFloor(session);
    const own: number[] = [];
    const floor: number[] = [];
    for (let time = -WARM_UPS; time < TIMES; time++) {
      await letPass(CALM_MS);
      const blank = await floorOnce(session, floorRoot);
      const logged = await logOnce(session);
      if (time < 0) continue;
      floor.push(blank);
      own.push(logged);
    }
    print('Enter to the logged task, worker stopped (Chromium)', [
      [...TIMES_HEAD],
      timesRow('popup: Enter to what it changed', own, floor),
    ]);
    return { failures: [] };
  } finally {
    await session.close();
  }
}
