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

/** The popup is small: on a sheet of its own, with what it is for beside it. */
async function beside(popup: Page, words: string, name: string): Promise<void> {
  await popup.setViewport({ width: 360, height: 530, deviceScaleFactor: 2 });
  const shown = await popup.screenshot({ encoding: 'base64' });
  const style =
    'body{margin:0;display:flex;gap:96px;align-items:center;justify-content:center;block-size:800px;background:#e9e1d4;color:#24211d;font:600 52px/1.15 system-ui,sans-serif}p{inline-size:420px}img{inline-size:400px;border-radius:12px;box-shadow:0 12px 40px #0003}';
  await popup.goto('about:blank');
  await popup.setContent(`<style>${style}</style><p>${words}</p><img src="data:image/png;base64,${shown}">`);
  await picture(popup, name);
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
    await beside(popup, 'Logged in one click', '2-popup');
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
