import { expect } from 'vitest';
import { inEachBrowser } from '../support/case.ts';
import { expectLedger } from '../support/compare.ts';
import { LESSON, lessonPage } from '../support/pages.ts';
import { pause } from '../support/player.ts';
import { sleep } from '../support/sleep.ts';
import { totalOf, trulyPlayed, untilPlayed } from '../support/truth.ts';

const ASLEEP_MS = 20_000;

inEachBrowser(
  'the browser stands still for twenty seconds in mid-play: they aren’t counted (case 8)',
  async (session) => {
    session.web.serve(LESSON.udemy, lessonPage());
    const page = await session.open(LESSON.udemy);
    await untilPlayed(page, 5_000);
    const began = Date.now();
    await sleep(session, ASLEEP_MS);
    await untilPlayed(page, totalOf(await trulyPlayed(page)) + 5_000);
    await pause(page);
    const truth = await trulyPlayed(page);
    const media = truth.reduce((sum, stretch) => sum + stretch.media, 0);
    const stood = Date.now() - began;
    expect(stood).toBeGreaterThan(ASLEEP_MS);
    await expectLedger(session, 'asleep in mid-play', media);
  },
);
