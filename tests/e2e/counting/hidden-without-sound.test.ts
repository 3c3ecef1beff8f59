import { inEachBrowser } from '../support/case.ts';
import { expectLedger } from '../support/compare.ts';
import { LESSON, lessonPage } from '../support/pages.ts';
import { letPass, pause } from '../support/player.ts';
import { totalOf, trulyPlayed, untilPlayed } from '../support/truth.ts';

inEachBrowser(
  'a muted lesson in a hidden tab counts nothing, whether the browser pauses it or not',
  async (session) => {
    session.web.serve(LESSON.udemy, lessonPage('Hooks', 'autoplay muted'));
    const page = await session.open(LESSON.udemy);
    await untilPlayed(page, 4_000);
    const front = await session.browser.newPage();
    await letPass(6_000);
    await front.close();
    await page.bringToFront();
    await pause(page);
    const seen = (await trulyPlayed(page)).filter((part) => part.seen);
    await expectLedger(session, 'hidden without sound', totalOf(seen));
  },
);
