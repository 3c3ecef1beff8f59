import { inEachBrowser } from '../support/case.ts';
import { expectLedger } from '../support/compare.ts';
import { LESSON, lessonPage } from '../support/pages.ts';
import { totalOf, trulyPlayed } from '../support/truth.ts';

inEachBrowser('a lesson played from start to end', async (session) => {
  session.web.serve(LESSON.udemy, lessonPage('Hooks in depth | Udemy', 'autoplay', 'clip.webm'));
  const page = await session.open(LESSON.udemy);
  await page.waitForFunction(() => document.querySelector('video')?.ended, { polling: 100, timeout: 60_000 });
  await expectLedger(session, 'play through', totalOf(await trulyPlayed(page)));
});
