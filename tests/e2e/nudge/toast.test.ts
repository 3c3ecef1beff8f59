import { expect } from 'vitest';
import { durationMs } from '@/utils/time/brands';
import { afterAnEvening, nudgesOn, nudgingState, openLesson, untilGone, untilRows } from '../support/nudge.ts';
import { rowsOf } from '../support/store.ts';
import { untilPlayed } from '../support/truth.ts';

/** A toast stands for 20 s (look.md, 'Nudge'). */
const STANDS_MS = 20_000;

afterAnEvening(
  'over a video that plays on comes a toast, never a card; it goes by itself and waits on the badge',
  async (session) => {
    const page = await openLesson(session);
    await untilPlayed(page, 1_500);
    expect(await nudgesOn(page)).toEqual([]);
    await expect
      .poll(() => nudgesOn(page), { timeout: 60_000, interval: 50 })
      .toEqual([expect.objectContaining({ form: 'toast', moving: false })]);
    const [toast] = await nudgesOn(page);
    const video = await page.$eval('#player', (element) => element.getBoundingClientRect().right);
    expect(toast?.box.left, 'beside or over the video, but small').toBeGreaterThan(video / 2);
    expect(await page.$eval('#player', (element) => element instanceof HTMLVideoElement && element.paused)).toBe(false);
    await untilGone(page);
    await untilRows(session, 'nudges', [expect.objectContaining({ form: 'toast', answer: 'ignored' })]);
    const [row] = await rowsOf(session, 'nudges');
    const stood = Number(Reflect.get(Object(row), 'answeredAt')) - Number(Reflect.get(Object(row), 'shownAt'));
    expect(stood).toBeGreaterThan(STANDS_MS - 2_500);
    expect(stood).toBeLessThan(STANDS_MS + 5_000);
    await expect.poll(async () => (await nudgingState(session))?.book.waiting).toBe('binge');
  },
  { nudges: { breakWait: durationMs(0) } },
);
