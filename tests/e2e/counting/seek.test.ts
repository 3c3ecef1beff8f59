import { inEachBrowser } from '../support/case.ts';
import { expectLedger } from '../support/compare.ts';
import { LESSON, lessonPage } from '../support/pages.ts';
import { pause, seek } from '../support/player.ts';
import { totalOf, trulyPlayed, untilPlayed } from '../support/truth.ts';

inEachBrowser('jumps forward and back add nothing', async (session) => {
  session.web.serve(LESSON.udemy, lessonPage());
  const page = await session.open(LESSON.udemy);
  await untilPlayed(page, 3_000);
  await seek(page, 70);
  await untilPlayed(page, 6_000);
  await seek(page, 10);
  await untilPlayed(page, 9_000);
  await pause(page);
  const played = totalOf(await trulyPlayed(page));
  // The second that is promised is granted to each stretch, and there are three.
  await expectLedger(session, 'seek', played, played + 2_000);
});
