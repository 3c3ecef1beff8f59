import { expect } from 'vitest';
import { inEachBrowser } from '../support/case.ts';
import { expectLedger, expectNothingDouble } from '../support/compare.ts';
import { endOf, untilBeat } from '../support/heartbeat.ts';
import { LESSON, lessonPage } from '../support/pages.ts';
import { pause } from '../support/player.ts';
import { totalOf, trulyPlayed, untilPlayed } from '../support/truth.ts';

inEachBrowser(
  'the background is stopped twice while a lesson plays: the very next heartbeat is stored, and nothing is double (case 1)',
  async (session) => {
    session.web.serve(LESSON.udemy, lessonPage());
    const page = await session.open(LESSON.udemy);
    await untilPlayed(page, 3_000);
    for (const _ of ['once', 'twice']) {
      await session.stopBackground();
      const before = await session.desk.rows('playing');
      const beat = await untilBeat(session, before);
      const of = ({ session: id }: { readonly session: string }): boolean => id === beat.session;
      expect(beat.seq, 'the very next').toBe((before.find(of)?.seq ?? -1) + 1);
      const kept = (await session.desk.rows('intervals')).filter(of);
      expect(Math.max(...kept.map(({ to }) => to)), 'in the ledger, while it plays on').toBe(endOf(beat));
    }
    await untilPlayed(page, totalOf(await trulyPlayed(page)) + 3_000);
    await pause(page);
    const rows = await expectLedger(session, 'worker stopped in mid-play', totalOf(await trulyPlayed(page)));
    expectNothingDouble(rows);
  },
  { idleTimeout: 1_500 },
);
