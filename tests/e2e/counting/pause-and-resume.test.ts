import { inEachBrowser } from '../support/case.ts';
import { expectLedger } from '../support/compare.ts';
import { LESSON, lessonPage } from '../support/pages.ts';
import { letPass, pause, play } from '../support/player.ts';
import { totalOf, trulyPlayed, untilPlayed } from '../support/truth.ts';

inEachBrowser('a pause is left out', async (session) => {
  session.web.serve(LESSON.udemy, lessonPage());
  const page = await session.open(LESSON.udemy);
  await untilPlayed(page, 4_000);
  await pause(page);
  await letPass(4_000);
  await play(page);
  await untilPlayed(page, 8_000);
  await pause(page);
  await expectLedger(session, 'pause and resume', totalOf(await trulyPlayed(page)));
});
