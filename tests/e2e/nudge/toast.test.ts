import { expect } from 'vitest';
import { durationMs } from '@/utils/time/brands';
import {
  afterAnEvening,
  nudgesOn,
  nudgingState,
  openLesson,
  untilGone,
  untilNudge,
  untilRows,
} from '../support/nudge.ts';
import { untilPlayed } from '../support/truth.ts';

/** A toast stands for 20 s (look.md, 'Nudge'). */
const STANDS_MS = 20_000;

afterAnEvening(
  'over a video that plays on comes a toast, never a card; it goes by itself and waits on the badge',
  async (session) => {
    const page = await openLesson(session);
    await untilPlayed(page, 1_500);
    expect(await nudgesOn(page)).toEqual([]);
    await page.waitForFunction(() => window.truth.played() > 22_000, { timeout: 40_000 });
    const toast = await untilNudge(page, { form: 'toast' });
    const seenAt = Date.now();
    const video = await page.$eval('#player', (element) => element.getBoundingClientRect().right);
    expect(toast.box.left, 'beside or over the video, but small').toBeGreaterThan(video / 2);
    expect(await page.$eval('#player', (element) => element instanceof HTMLVideoElement && element.paused)).toBe(false);
    await page.waitForFunction(() => window.truth.played() > 40_000, { timeout: 40_000 });
    await untilGone(page);
    expect(Math.abs(Date.now() - seenAt - STANDS_MS)).toBeLessThan(2_500);
    await untilRows(session, 'nudges', [expect.objectContaining({ form: 'toast', answer: 'ignored' })]);
    await expect.poll(async () => (await nudgingState(session))?.book.waiting).toBe('binge');
  },
  { nudges: { breakWait: durationMs(0) } },
);
