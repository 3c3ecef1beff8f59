import { inEachBrowser } from '../support/case.ts';
import { expectCounted, expectLedger } from '../support/compare.ts';
import { LESSON, lessonPage } from '../support/pages.ts';
import { pause } from '../support/player.ts';
import { totalOf, trulyPlayed, unionOf, untilPlayed } from '../support/truth.ts';

inEachBrowser('a lesson goes on sounding in a hidden tab: it was heard', async (session) => {
  session.web.serve(LESSON.udemy, lessonPage());
  const page = await session.open(LESSON.udemy);
  await untilPlayed(page, 4_000);
  const front = await session.browser.newPage();
  await untilPlayed(page, 30_000);
  await front.close();
  await page.bringToFront();
  await pause(page);
  const truth = await trulyPlayed(page);
  const rows = await expectLedger(session, 'hidden with sound', totalOf(truth));
  const heard = unionOf(rows.filter((row) => row.mode === 'heard'));
  await expectCounted(session, 'hidden with sound, heard', heard, totalOf(truth.filter((part) => !part.seen)));
});
