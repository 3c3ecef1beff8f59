import { inEachBrowser } from '../support/case.ts';
import { expectLedger } from '../support/compare.ts';
import { LESSON, lessonPage } from '../support/pages.ts';
import { pause } from '../support/player.ts';
import { trulyPlayed, unionOf, untilPlayed } from '../support/truth.ts';

inEachBrowser('an element taken out and another put in its place', async (session) => {
  session.web.serve(LESSON.udemy, lessonPage());
  const page = await session.open(LESSON.udemy);
  await untilPlayed(page, 4_000);
  await page.$eval('#player', async (old) => {
    const next = Object.assign(document.createElement('video'), {
      id: 'player',
      src: '/-/media/lesson.webm',
      width: 320,
    });
    window.truth.watch(next);
    old.replaceWith(next);
    await next.play();
  });
  await untilPlayed(page, 9_000);
  await pause(page);
  await expectLedger(session, 'replaced element', unionOf(await trulyPlayed(page)));
});
