import { inEachBrowser } from '../support/case.ts';
import { expectLedger } from '../support/compare.ts';
import { LESSON, lessonPage } from '../support/pages.ts';
import { totalOf, trulyPlayed, untilPlayed } from '../support/truth.ts';

inEachBrowser('a lesson left for a page of another site while it plays', async (session) => {
  session.web.serve(LESSON.udemy, lessonPage());
  session.web.serve('https://news.example/', '<!doctype html><title>News</title><p>Nothing plays here.</p>');
  const page = await session.open(LESSON.udemy);
  await untilPlayed(page, 8_000);
  const measured = Date.now();
  const played = totalOf(await trulyPlayed(page));
  await page.goto('https://news.example/');
  // It plays on until the other page is there.
  await expectLedger(session, 'left for another site', played, played + Date.now() - measured);
});
