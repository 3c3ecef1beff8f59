import { inEachBrowser } from '../support/case.ts';
import { expectCounted, expectLedger } from '../support/compare.ts';
import { LESSON, lessonPage } from '../support/pages.ts';
import { pause } from '../support/player.ts';
import { totalOf, trulyPlayed, untilPlayed } from '../support/truth.ts';

inEachBrowser('twice the speed: wall-clock time counts, media time is kept as well', async (session) => {
  session.web.serve(LESSON.udemy, lessonPage());
  const page = await session.open(LESSON.udemy);
  await page.$eval('video', (element) => {
    element.playbackRate = 2;
  });
  await untilPlayed(page, 10_000);
  await pause(page);
  const truth = await trulyPlayed(page);
  const rows = await expectLedger(session, '2× speed', totalOf(truth));
  const media = rows.reduce((sum, row) => sum + row.media, 0);
  const trueMedia = truth.reduce((sum, stretch) => sum + stretch.media, 0);
  await expectCounted(session, '2× speed, media time', media, trueMedia);
});
