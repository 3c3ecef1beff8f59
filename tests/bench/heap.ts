import type { CDPSession, Page } from 'puppeteer-core';
import type { Session } from '../e2e/support/launch.ts';

/** How often the heap is looked at while something runs. */
const LOOK_MS = 100;
const PATIENCE_MS = 600_000;

async function heapOf(cdp: CDPSession): Promise<number> {
  return (await cdp.send('Runtime.getHeapUsage')).usedSize;
}

/**
 * Bytes that a screen's scripts hold once it shows what is wanted, garbage aside, over those of an empty page of the extension (Chromium).
 * The pages of an extension share one heap: open no other that holds anything.
 */
export async function heldBy(session: Session, path: string, wanted: string): Promise<number> {
  const page = await session.browser.newPage();
  const cdp = await page.createCDPSession();
  const swept = async (): Promise<number> => {
    await cdp.send('HeapProfiler.collectGarbage');
    return heapOf(cdp);
  };
  await page.goto(`${session.root}/manifest.json`);
  const empty = await swept();
  await page.goto(`${session.root}/${path}`);
  await page.waitForSelector(wanted, { timeout: PATIENCE_MS });
  const held = await swept();
  await page.close();
  return held - empty;
}

/** The most bytes that the heap of a page was seen to hold while something ran, garbage included (Chromium). */
export async function peakDuring(page: Page, act: () => Promise<void>): Promise<number> {
  const cdp = await page.createCDPSession();
  let peak = await heapOf(cdp);
  let asked: Promise<void> = Promise.resolve();
  const looking = setInterval(() => {
    asked = heapOf(cdp).then((heap) => {
      peak = Math.max(peak, heap);
    });
  }, LOOK_MS);
  try {
    await act();
  } finally {
    clearInterval(looking);
    await asked;
    await cdp.detach();
  }
  return peak;
}
