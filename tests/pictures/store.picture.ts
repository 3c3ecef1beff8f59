import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { test } from 'vitest';
import { launchForScreens } from '../e2e/support/screen-case.ts';
import { click, dashboard, named, popupPage, untilText } from '../e2e/support/screens.ts';
import { put, seed } from '../e2e/support/store.ts';
import { pieces, twoWeeks } from './somebody.ts';

const FOLDER = join(import.meta.dirname, '../../.github/store');
/** What the Chrome Web Store and Edge Add-ons ask for; addons.mozilla.org takes the same. */
const SIZE = { width: 1280, height: 800, deviceScaleFactor: 1 };

async function picture(page: Page, name: string): Promise<void> {
  await page.bringToFront();
  await page.setViewport(SIZE);
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
}

test('five pictures for the stores', async () => {
  await mkdir(FOLDER, { recursive: true });
  const session = await launchForScreens('chromium');
  try {
    await seed(session, twoWeeks());
    await put(session, { experiences: pieces(Date.now()) });
    const week = await dashboard(session);
    await week.waitForSelector('.week-head');
    await picture(week, '1-week');
    const popup = await popupPage(session);
    await untilText(popup, '.today-watched', /watched/);
    await picture(popup, '2-popup');
    const doing = await dashboard(session, '#/doing');
    await doing.waitForSelector('.experience');
    await picture(doing, '3-three-days');
    const time = await dashboard(session, '#/time');
    await time.waitForSelector('.year-day');
    await picture(time, '4-over-time');
    const skills = await dashboard(session, '#/skills');
    await (await named(skills, 'input', 'What exactly will you practise?')).type(
      'Pause three seconds before answering',
    );
    await (await named(skills, 'input', 'Why does it pay?')).type('I answer calmer');
    await (await named(skills, 'input', 'Where will you use it this week?')).type('the Monday meeting');
    await click(skills, 'button', 'Begin');
    await skills.waitForSelector('.skill');
    await picture(skills, '5-micro-skills');
  } finally {
    await session.close();
  }
});
