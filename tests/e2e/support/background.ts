import type { Browser, Target, WebWorker } from 'puppeteer-core';
import type { Desk } from './desk.ts';

function isWorkerOf(root: string): (target: Target) => boolean {
  return (target) => target.type() === 'service_worker' && target.url().startsWith(root);
}

/** True while Chromium's service worker of the extension runs; asking doesn't wake it, nor keep it awake. */
export function isWorkerAwake(browser: Browser, root: string): boolean {
  return browser.targets().some(isWorkerOf(root));
}

/** Chromium's service worker of the extension, which runs now. */
export async function serviceWorker(browser: Browser, root: string): Promise<WebWorker> {
  const worker = await browser.targets().find(isWorkerOf(root))?.worker();
  if (!worker) {
    throw new Error('no service worker runs');
  }
  return worker;
}

/** Stops Chromium's service worker as Chrome does after 30 idle seconds. */
export async function stopServiceWorker(browser: Browser, root: string): Promise<void> {
  const target = browser.targets().find(isWorkerOf(root));
  if (target === undefined) {
    return;
  }
  const gone = new Promise<void>((resolve) => {
    browser.on('targetdestroyed', (destroyed) => {
      if (destroyed === target) {
        resolve();
      }
    });
  });
  await (await target.worker())?.close();
  await gone;
}

/** Waits until Firefox has stopped the event page by itself; the session was launched with a short `idleTimeout`. */
export async function stopEventPage(desk: Desk): Promise<void> {
  await desk.untilEventPageStopped();
}
