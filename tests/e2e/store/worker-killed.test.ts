import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { ENGINES } from '../support/case.ts';
import { settledLedger, toleranceOf } from '../support/compare.ts';
import type { Session } from '../support/launch.ts';
import { LESSON, lessonPage } from '../support/pages.ts';
import { pause, play } from '../support/player.ts';
import { launchForScreens } from '../support/screen-case.ts';
import { expectFold, recordsOf } from '../support/store.ts';
import { holdTable, noteWriting } from '../support/table-lock.ts';
import { totalOf, trulyPlayed, unionOf, untilPlayed } from '../support/truth.ts';

/** What was played between two beats; a beat that isn't in lacks more than half of it. */
const BEAT_STEP_MS = 350;
const KILLS = 16;
/** From before its transaction until after it. */
const LATER_EACH_MS = 10;

const IN_CHROMIUM = ENGINES.filter((engine) => engine === 'chromium');

/** Plays on for a while, pauses, and gives what truly played and what the ledger has of it. */
async function playToTheEnd(session: Session, page: Page) {
  await untilPlayed(page, totalOf(await trulyPlayed(page)) + 700);
  await pause(page);
  const truth = totalOf(await trulyPlayed(page));
  const rows = await settledLedger(session, truth - toleranceOf(truth));
  await expectFold(session);
  return { truth, rows };
}

// Firefox ends an event page only once its work is done; there the whole browser is killed amid writes (killed-while-writing).
test.for(IN_CHROMIUM)(
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
      const { truth, rows } = await playToTheEnd(session, page);
      console.log(`${engine}: ${JSON.stringify(reached)} of the beats under way were in the store after the stop`);
      expect(rows.length).toBeGreaterThanOrEqual(KILLS);
      expect(unionOf(rows)).toBeGreaterThanOrEqual(truth - toleranceOf(truth));
      expect(unionOf(rows)).toBeLessThanOrEqual(truth + toleranceOf(truth));
    } finally {
      await session.close();
    }
  },
);

// What is written in one transaction waits for all of its tables. In two, one of them would have been through, whichever came first.
test.for(IN_CHROMIUM.flatMap((engine) => (['rollups', 'intervals'] as const).map((table) => [engine, table] as const)))(
  '%s: the service worker is killed while its beat waits for the table %s alone: nothing of the beat is kept',
  async ([engine, table]) => {
    const session = await launchForScreens(engine);
    try {
      session.web.serve(LESSON.udemy, lessonPage());
      const page = await session.open(LESSON.udemy);
      await untilPlayed(page, 700);
      await pause(page);
      await settledLedger(session, totalOf(await trulyPlayed(page)) - BEAT_STEP_MS);
      await play(page);
      await untilPlayed(page, totalOf(await trulyPlayed(page)) + 700);
      await expect.poll(async () => (await session.desk.rows('playing')).some((row) => row.open)).toBe(true);
      const before = await expectFold(session);
      expect(before.intervals.length).toBeGreaterThan(0);
      const { untilWanted } = await noteWriting(session);
      const { release } = await holdTable(session, table);
      await pause(page);
      await untilWanted(table);
      await session.stopBackground();
      await release();
      expect(await recordsOf(session)).toEqual(before);

      // The page tells the next worker all that its session was.
      await play(page);
      const { truth, rows } = await playToTheEnd(session, page);
      expect(Math.abs(unionOf(rows) - truth)).toBeLessThanOrEqual(toleranceOf(truth));
    } finally {
      await session.close();
    }
  },
);
