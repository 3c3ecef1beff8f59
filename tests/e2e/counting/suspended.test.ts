import { expect } from 'vitest';
import { inEachBrowser } from '../support/case.ts';
import { expectLedger, expectNothingDouble } from '../support/compare.ts';
import { untilBeat } from '../support/heartbeat.ts';
import { holdTable } from '../support/hold.ts';
import { LESSON, lessonPage } from '../support/pages.ts';
import { pause } from '../support/player.ts';
import { totalOf, trulyPlayed } from '../support/truth.ts';

inEachBrowser(
  'the event page is stopped while a beat waits for the store: the beat is there once (case 16)',
  async (session) => {
    session.web.serve(LESSON.udemy, lessonPage('Hooks', ''));
    const page = await session.open(LESSON.udemy);
    await session.stopBackground();
    const letGo = await holdTable(session.desk.page, 'intervals');
    await page.$eval('video', (video) => video.play());
    // The first beat wakes it, and can't be kept before the table is free: what stops then stops amid the beat.
    await session.desk.untilEventPageRuns();
    await session.desk.untilEventPageStopped();
    await letGo();
    const beat = await untilBeat(session);
    await pause(page);
    const rows = await expectLedger(session, 'stopped amid a beat', totalOf(await trulyPlayed(page)));
    expectNothingDouble(rows);
    expect(rows.filter((row) => row.session === beat.session)).toHaveLength(1);
  },
  // Chromium's worker is killed in the middle of beats by worker-killed.test.ts.
  { idleTimeout: 1_500, engines: ['firefox'] },
);
