import { expect } from 'vitest';
import { inEachBrowser } from '../support/case.ts';
import { expectCounted, expectLedger } from '../support/compare.ts';
import { LESSON, lessonPage } from '../support/pages.ts';
import { pause } from '../support/player.ts';
import { totalOf, trulyPlayed, unionOf, untilPlayed } from '../support/truth.ts';

inEachBrowser('the next lesson in the same page and element', async (session) => {
  session.web.serve(LESSON.udemy, lessonPage('First | Udemy'));
  const page = await session.open(LESSON.udemy);
  await untilPlayed(page, 5_000);
  const before = await page.evaluate((next) => {
    const played = window.truth.played();
    history.pushState({}, '', next);
    document.title = 'Second | Udemy';
    return played;
  }, LESSON.udemyNext);
  await untilPlayed(page, 12_000);
  await pause(page);
  const all = totalOf(await trulyPlayed(page));
  const rows = await expectLedger(session, 'single-page navigation', all);
  const of = (lesson: string) => rows.filter((row) => row.lesson === lesson);
  await expectCounted(
    session,
    'single-page navigation, first lesson',
    unionOf(of('udemy/react-the-complete-guide/101')),
    before,
  );
  await expectCounted(
    session,
    'single-page navigation, second lesson',
    unionOf(of('udemy/react-the-complete-guide/102')),
    all - before,
  );
  expect(of('udemy/react-the-complete-guide/102').map((row) => row.title)).toContain('Second');
});
