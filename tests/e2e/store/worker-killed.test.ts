import { expect, test } from 'vitest';
import { ENGINES } from '../support/case.ts';
import { settledLedger, toleranceOf } from '../support/compare.ts';
import { LESSON, lessonPage } from '../support/pages.ts';
import { pause, play } from '../support/player.ts';
import { launchForScreens } from '../support/screen-case.ts';
import { expectFold } from '../support/store.ts';
import { totalOf, trulyPlayed, unionOf, untilPlayed } from '../support/truth.ts';

/** What was played between two beats; a beat that isn't in lacks more than half of it. */
const BEAT_STEP_MS = 350;
const KILLS = 16;
/** From before its transaction until after it. */
const LATER_EACH_MS = 10;

// Firefox ends an event page only once its work is done; there the whole browser is killed amid writes (killed-while-writing).
test.for(ENGINES.filter((engine) => engine === 'chromium'))(
  '%s: the service worker is killed in the middle of beats: ledger and rollup change together or not at all',
  async (engine) => {
    const session = await launchForScreens(engine);
    try {
      session.web.serve(LESSON.udemy, lessonPage());
      const page = await session.open(LESSON.udemy);
      const reached = { both: 0, neither: 0 };
      for (let kill = 0; kill < KILLS; kill += 1) {
        await untilPlayed(page, totalOf(await trulyPlayed(page)) + 700);
        // Each change of state is a beat: the worker is stopped while it is under way, at another point each time.
        await pause(page);
        await new Promise((resolve) => setTimeout(resolve, kill * LATER_EACH_MS));
        await session.stopBackground();
        const { intervals } = await expectFold(session);
        const told = await trulyPlayed(page);
        const isIn = unionOf(intervals) >= totalOf(told) - BEAT_STEP_MS;
        reached[isIn ? 'both' : 'neither'] += 1;
        await play(page);
      }
      await untilPlayed(page, totalOf(await trulyPlayed(page)) + 700);
      await pause(page);
      const truth = totalOf(await trulyPlayed(page));
      const rows = await settledLedger(session, truth - toleranceOf(truth));
      await expectFold(session);
      console.log(`${engine}: ${JSON.stringify(reached)} of the beats under way were in the store after the stop`);
      expect(rows.length).toBeGreaterThanOrEqual(KILLS);
      expect(unionOf(rows)).toBeGreaterThanOrEqual(truth - toleranceOf(truth));
      expect(unionOf(rows)).toBeLessThanOrEqual(truth + toleranceOf(truth));
    } finally {
      await session.close();
    }
  },
);
