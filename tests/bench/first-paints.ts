import type { Browser, Page } from 'puppeteer-core';

/** When a page first showed something, and when it first showed what was waited for; milliseconds since it was asked for. */
export interface FirstPaints {
  readonly something: number;
  readonly wanted: number;
}

/** Longer than any screen may take. */
const PATIENCE_MS = 20_000;

/** Runs in the page before its own scripts: notes the frame after the one in which the selector first matched. */
function markFirst(selector: string): void {
  const painted = (): void => {
    const { port1, port2 } = new MessageChannel();
    // A frame's callbacks run before it is painted; a message sent from one comes after.
    port1.onmessage = () => Reflect.set(window, 'wantedAt', performance.now());
    requestAnimationFrame(() => port2.postMessage(null));
  };
  const look = (_: unknown, observer: MutationObserver): void => {
    if (document.querySelector(selector) === null) return;
    observer.disconnect();
    painted();
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
}

/** Opens a page in a tab in front, measures and closes it. */
export async function firstPaints(browser: Browser, url: string, selector: string): Promise<FirstPaints> {
  const page = await browser.newPage();
  try {
    await page.evaluateOnNewDocument(markFirst, selector);
    await page.goto(url);
    // The browser tells of a paint a little after it was on screen.
    await page.waitForFunction(
      () => Reflect.has(window, 'wantedAt') && performance.getEntriesByName('first-contentful-paint').length > 0,
      { polling: 20, timeout: PATIENCE_MS },
    );
    return await page.evaluate(() => ({
      something: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      wanted: Reflect.get(window, 'wantedAt'),
    }));
  } finally {
    await page.close();
  }
}

/** The part of the browser's interface that a page of an extension opens its own popup by. */
interface Actions {
  readonly action: { openPopup(): Promise<void> };
}

/** Runs in the popup: when it first showed something, and when it last showed something larger. */
function paintsSoFar(): Promise<{ something: number; wanted: number }> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const something = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
      resolve({ something, wanted: list.getEntries().at(-1)?.startTime ?? Number.NaN });
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
}

/** Opens an extension's popup, as a click on its icon does, from a page of the extension in front; measures and closes it. */
export async function popupPaints(desk: Page, path: string, selector: string): Promise<FirstPaints> {
  await desk.bringToFront();
  const address = new URL(path, desk.url()).href;
  const found = desk.browser().waitForTarget((target) => target.url() === address, { timeout: PATIENCE_MS });
  await desk.evaluate(() => {
    const api: Actions = Reflect.get(window, 'chrome');
    return api.action.openPopup();
  });
  const popup = await (await found).asPage();
  await popup.waitForSelector(selector, { timeout: PATIENCE_MS });
  const paints = await popup.evaluate(paintsSoFar);
  await popup.close();
  return paints;
}
