import { expect } from 'vitest';
import {
  afterAnEvening,
  badgeText,
  clickIn,
  openLesson,
  partOf,
  untilClickable,
  untilDock,
  untilRows,
  untilSays,
} from '../support/nudge.ts';
import { pause } from '../support/player.ts';
import { rowsOf } from '../support/store.ts';
import { untilPlayed } from '../support/truth.ts';

afterAnEvening(
  'after 40 minutes of watching a pause brings a card; ten minutes of doing begin with one click',
  async (session) => {
    const page = await openLesson(session);
    await untilPlayed(page, 2_000);
    expect(await rowsOf(session, 'nudges'), 'nothing speaks up while it plays').toEqual([]);
    await pause(page);
    await untilClickable(page, { form: 'card' });
    await untilSays(page, /^(.*\| )?40 minutes of React, the complete guide since you last made something\./);
    const { value } = await partOf(page, 'What to make');
    expect(value.length).toBeGreaterThan(10);
    await page.evaluate(() => void document.querySelector('video')?.play());
    await untilPlayed(page, 2_500);
    await untilClickable(page, { form: 'toast' });
    await clickIn(page, 'Do ten minutes now');
    await untilDock(page, /Done.*To the scrap pile|running for/);
    await page.waitForFunction(() => document.querySelector('video')?.paused === true);
    await untilRows(session, 'timers', [expect.objectContaining({ id: 'doing', target: 600_000 })]);
    await expect.poll(() => badgeText(session)).toBe('0');
    await untilRows(session, 'nudges', [
      expect.objectContaining({ trigger: 'binge', minutes: 40, answer: 'ten-minutes', shownAt: expect.any(Number) }),
    ]);
  },
);

afterAnEvening('the task that stands in the card is what the timer is for', async (session) => {
  const page = await openLesson(session);
  await untilPlayed(page, 2_000);
  await pause(page);
  await untilClickable(page, { form: 'card' });
  await clickIn(page, 'What to make');
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.type('Three ugly hooks');
  await clickIn(page, 'Do ten minutes now');
  await untilRows(session, 'timers', [
    expect.objectContaining({ title: 'Three ugly hooks', course: 'udemy/react-the-complete-guide' }),
  ]);
});
