import { inEachBrowser } from '../support/case.ts';
import { expectLedger } from '../support/compare.ts';
import { LESSON, lessonPage } from '../support/pages.ts';
import { pause } from '../support/player.ts';
import { totalOf, trulyPlayed, untilPlayed } from '../support/truth.ts';

inEachBrowser(
  'the background is stopped twice while a lesson plays',
  async (session) => {
    session.web.serve(LESSON.udemy, lessonPage());
    const page = await session.open(LESSON.udemy);
    await untilPlayed(page, 3_000);
    await session.stopBackground();
    await untilPlayed(page, 26_000);
    await session.stopBackground();
    await untilPlayed(page, 29_000);
    await pause(page);
    await expectLedger(session, 'worker stopped in mid-play', totalOf(await trulyPlayed(page)));
  },
  { idleTimeout: 1_500 },
);
