import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { afterAnEvening, clickIn, openLesson, untilClickable, untilDock, untilRows } from '../support/nudge.ts';
import { pause } from '../support/player.ts';
import { shot } from '../support/screens.ts';
import { untilPlayed } from '../support/truth.ts';

/** Goes into full screen as a person does, by a click on the page's button. */
async function fillScreen(page: Page, what: 'box' | 'player'): Promise<void> {
  await page.evaluate((id) => {
    document
      .querySelector('#full')
      ?.addEventListener('click', () => void document.getElementById(id)?.requestFullscreen());
  }, what);
  await page.click('#full');
  await page.waitForFunction((id) => document.fullscreenElement?.id === id, { timeout: 30_000 }, what);
  await page.waitForFunction(() => innerHeight >= screen.height - 1 || innerHeight > 600);
}

for (const [kind, what] of [
  ['container', 'box'],
  ['video', 'player'],
] as const) {
  afterAnEvening(`over a full-screen ${kind} the nudge is seen and clicked`, async (session) => {
    const page = await openLesson(session);
    await untilPlayed(page, 1_500);
    await fillScreen(page, what);
    await pause(page);
    await untilClickable(page, { form: 'card' });
    await shot(page, `nudge-fullscreen-${session.engine}-${kind}`);
    expect(await page.evaluate(() => document.fullscreenElement?.id)).toBe(what);
    await clickIn(page, 'Do ten minutes now');
    await untilDock(page, /Done.*To the scrap pile|running for/);
    await untilRows(session, 'timers', [expect.objectContaining({ target: 600_000 })]);
  });
}
