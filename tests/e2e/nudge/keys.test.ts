import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import {
  afterAnEvening,
  clickIn,
  coursePage,
  nudgesOn,
  openLesson,
  press,
  untilClickable,
  untilDock,
  untilGone,
  untilRows,
  untilSays,
} from '../support/nudge.ts';
import { pause } from '../support/player.ts';
import { untilPlayed } from '../support/truth.ts';

/** A page with shortcuts as video sites have them, that notes every key it hears. */
const SHORTCUTS = `<input id="search" placeholder="Search"><script>
window.heard = [];
for (const type of ['keydown', 'keypress', 'keyup', 'input']) {
  document.addEventListener(type, (event) => heard.push(type + ' ' + (event.key ?? event.data)), true);
  window.addEventListener(type, (event) => heard.push('window ' + type));
}
document.addEventListener('keydown', ({ key, target }) => {
  const video = document.querySelector('video');
  if (target.localName !== 'input' && (key === 'k' || key === ' ')) video.paused ? video.play() : video.pause();
});
document.querySelector('#box').addEventListener('click', () => document.querySelector('video').pause());
</script>`;

const heardBy = (page: Page): Promise<string[]> => page.evaluate(() => Reflect.get(window, 'heard'));

afterAnEvening('what is typed in the nudge triggers none of the page’s shortcuts', async (session) => {
  const page = await openLesson(session, coursePage(SHORTCUTS));
  await untilPlayed(page, 2_000);
  await pause(page);
  await untilClickable(page, { form: 'card' });
  await clickIn(page, 'I already made something');
  await untilSays(page, /What did you make\?/);
  await page.keyboard.type('kk jam f 5m');
  expect(await heardBy(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await untilRows(session, 'tasks', [expect.objectContaining({ title: 'kk jam f', minutes: 5 })]);
  expect(await heardBy(page)).toEqual([]);
  expect(await page.$eval('#player', (video) => video instanceof HTMLVideoElement && video.paused)).toBe(true);
  // What is under the pointer doesn't go by itself.
  await page.mouse.move(0, 0);
  await untilGone(page);
  await page.keyboard.press('k');
  expect(await heardBy(page), 'the page hears what is typed in it').toContain('keydown k');
});

afterAnEvening('it takes no focus by itself, Tab reaches it, and Escape closes it', async (session) => {
  const page = await openLesson(session, coursePage(SHORTCUTS));
  await page.focus('#search');
  await untilPlayed(page, 2_000);
  await pause(page);
  await untilClickable(page, { form: 'card' });
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('search');
  await page.keyboard.type('flex');
  expect(await page.$eval('#search', (field) => field instanceof HTMLInputElement && field.value)).toBe('flex');
  const focused = async (): Promise<string | undefined> =>
    (await nudgesOn(page))[0]?.parts.find((part) => part.focused)?.name;
  for (let count = 0; count < 12 && (await focused()) !== 'Do ten minutes now'; count += 1) {
    await press(page, 'Tab');
  }
  expect(await focused()).toBe('Do ten minutes now');
  await press(page, 'Tab');
  expect(await focused()).toBe('Not now');
  await press(page, 'Escape');
  await untilGone(page);
  await untilRows(session, 'nudges', [expect.objectContaining({ answer: 'ignored' })]);
});

afterAnEvening('the whole nudge is done by keys alone', async (session) => {
  const page = await openLesson(session, coursePage(SHORTCUTS));
  await untilPlayed(page, 2_000);
  await pause(page);
  await untilClickable(page, { form: 'card' });
  const focused = async (): Promise<string | undefined> =>
    (await nudgesOn(page))[0]?.parts.find((part) => part.focused)?.name;
  for (let count = 0; count < 12 && (await focused()) !== 'Do ten minutes now'; count += 1) {
    await press(page, 'Tab');
  }
  await press(page, 'Enter');
  await untilDock(page, /Done.*To the scrap pile|running for/);
  await untilRows(session, 'timers', [expect.objectContaining({ target: 600_000 })]);
});
