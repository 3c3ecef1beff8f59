import { inEachBrowser } from '../support/case.ts';
import { expectLedger } from '../support/compare.ts';
import { LESSON, lessonPage } from '../support/pages.ts';
import { pause } from '../support/player.ts';
import { totalOf, trulyPlayed, untilPlayed } from '../support/truth.ts';

inEachBrowser(
  'a lesson that played before the extension was installed counts from then on',
  async (session) => {
    session.web.serve(LESSON.udemy, lessonPage());
    const page = await session.open(LESSON.udemy);
    await untilPlayed(page, 4_000);
    const before = totalOf(await trulyPlayed(page));
    await session.install();
    await page.bringToFront();
    await untilPlayed(page, before + 10_000);
    await pause(page);
    await expectLedger(session, 'tab open before the installation', totalOf(await trulyPlayed(page)) - before);
  },
  { bare: true },
);
