import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Opened } from './open-sample.ts';
import type { SampleServer } from './sample-server.ts';

/** The sample build speaks up after 20 s of watching, at the latest 8 s later. */
const NUDGE_WITHIN_MS = 60_000;
/** A nudge comes in gently and takes no click in its first half second; what goes on in its closed root can't be awaited from here. */
const SETTLES_MS = 1_000;

/** Runs in the page: the only thing in the sample's top layer is the nudge. */
function isNudgeShown(): boolean {
  const host = document.querySelector(':popover-open, dialog[open]');
  return (
    host !== null && host.getAnimations({ subtree: true }).length === 0 && host.getBoundingClientRect().width > 100
  );
}

async function openTab({ browser }: Opened, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: [] });
  await page.waitForSelector('main');
  return page;
}

/** True if the nudge's first button could be clicked; in Firefox nothing outside can reach into a closed shadow root. */
async function clickTenMinutes(page: Page): Promise<boolean> {
  return page
    .locator('::-p-aria(Do ten minutes now)')
    .setTimeout(4_000)
    .click()
    .then(() => true)
    .catch(() => false);
}

async function logTask(popup: Page, line: string): Promise<void> {
  const input = await popup.waitForSelector('form input:not([type=number])');
  await input?.type(line);
  await input?.press('Enter');
  await popup.waitForFunction(() => document.body.innerText.includes('Logged'));
}

/** Does by itself what a newcomer does in the first two minutes, and keeps a picture of each step in a folder. */
export async function takeTour(opened: Opened, sample: SampleServer, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  let number = 0;
  async function keep(page: Page, name: string): Promise<void> {
    number += 1;
    const path = join(folder, `${number}-${name}.png`);
    await page.screenshot({ path: `${join(folder, `${number}-${name}`)}.png` });
    console.log(`  ${path}`);
  }

  console.log('The tour, with a picture of each step:');
  await opened.welcome.waitForSelector('main');
  await keep(opened.welcome, 'welcome');

  const lesson = await openTab(opened, sample.lesson(1));
  await lesson.waitForSelector('video');
  await lesson.waitForFunction(isNudgeShown, { timeout: NUDGE_WITHIN_MS, polling: 200 });
  await new Promise((resolve) => setTimeout(resolve, SETTLES_MS));
  await keep(lesson, 'nudge');
  const clicked = await clickTenMinutes(lesson);
  await new Promise((resolve) => setTimeout(resolve, SETTLES_MS));
  await keep(lesson, clicked ? 'ten-minutes' : 'lesson');

  const popup = await openTab(opened, `${opened.root}/popup.html`);
  await popup.setViewport({ width: 360, height: 480 });
  if (clicked) {
    await popup.waitForSelector('form input');
    await keep(popup, 'timer');
    await popup.locator('::-p-text(Stop and log)').click();
    await popup.locator('::-p-text(Log another)').click();
  }
  await logTask(popup, 'Sawed three legs from a broom 20m');
  await keep(popup, 'popup');

  const dashboard = await openTab(opened, `${opened.root}/dashboard.html`);
  await dashboard.setViewport({ width: 1200, height: 900 });
  await dashboard.waitForSelector('svg');
  await keep(dashboard, 'week');
}
