import { inEachBrowser } from '../support/case.ts';
import { expectLedger, settledLedger } from '../support/compare.ts';
import { LESSON, lessonPage } from '../support/pages.ts';
import { totalOf, trulyPlayed, untilPlayed } from '../support/truth.ts';

inEachBrowser(
  'the tab is closed while the background is stopped',
  async (session) => {
    session.web.serve(LESSON.udemy, lessonPage());
    const page = await session.open(LESSON.udemy);
    await untilPlayed(page, 4_000);
    await session.stopBackground();
    await untilPlayed(page, 12_000);
    const measured = Date.now();
    const played = totalOf(await trulyPlayed(page));
    await page.close();
    // It ends when the background hears of it, which has to start for that.
    await settledLedger(session, played - 1_000);
    const since = Date.now() - measured;
    await expectLedger(session, 'tab closed with the worker stopped', played, played + since);
  },
  { idleTimeout: 1_500 },
);
