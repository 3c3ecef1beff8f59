import { inEachBrowser } from '../support/case.ts';
import { expectLedger } from '../support/compare.ts';
import { LESSON, lessonPage } from '../support/pages.ts';
import { pause } from '../support/player.ts';
import { totalOf, trulyPlayed, untilPlayed } from '../support/truth.ts';

inEachBrowser(
  'the next video in the same element, in mid-play: no pause event tells of the end of the first',
  async (session) => {
    session.web.serve(LESSON.udemy, lessonPage());
    const page = await session.open(LESSON.udemy);
    await untilPlayed(page, 6_000);
    await page.$eval('video', async (element) => {
      element.src = '/-/media/clip.webm';
      await element.play();
    });
    await untilPlayed(page, 12_000);
    await pause(page);
    await expectLedger(session, 'source replaced', totalOf(await trulyPlayed(page)));
  },
);
