import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { OpenedBrowser } from './sample-browser.ts';

const FOLDER = join(import.meta.dirname, '../.output/screenshots');
/** One beat after the sample build's threshold of 20 s. */
const WATCH_SECONDS = 24;

async function picture(page: Page, name: string): Promise<void> {
  const path = join(FOLDER, `${name}.png`);
  await page.screenshot({ path });
  console.log(`  ${path}`);
}

/** Lets the lesson play, pauses it, and waits for the nudge's host, which has a random name and is the page's last element. */
async function watchUntilNudged(page: Page): Promise<void> {
  await page.waitForFunction(
    (seconds) => (document.querySelector('video')?.currentTime ?? 0) > seconds,
    {},
    WATCH_SECONDS,
  );
  await page.evaluate(() => document.querySelector('video')?.pause());
  await page.waitForFunction(() => document.documentElement.lastElementChild?.localName.startsWith('x-'));
}

async function logTask(page: Page): Promise<void> {
  await page.type('input', 'sketched a stool with three legs 15m #wood');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.body.innerText.includes('15'));
}

/** What a newcomer does in the first two minutes, done without a display; a screenshot of each step is left. */
export async function walkThrough(opened: OpenedBrowser, lesson: string): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  console.log('\nNo display: walking through it headless. Screenshots:');
  await picture(await opened.show(`welcome.html?sample=${encodeURIComponent(lesson)}`), '1-welcome');

  const page = await opened.browser.newPage();
  await page.goto(lesson);
  await picture(page, '2-lesson');
  await watchUntilNudged(page);
  await picture(page, '3-nudge');

  const popup = await opened.show('popup.html');
  await popup.setViewport({ width: 360, height: 520 });
  await picture(popup, '4-popup');
  await logTask(popup);
  await picture(popup, '5-logged');
  await picture(await opened.show('dashboard.html#/week'), '6-week');
}
