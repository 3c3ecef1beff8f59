import type { Browser } from 'puppeteer-core';

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
