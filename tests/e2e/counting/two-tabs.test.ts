import { inEachBrowser } from '../support/case.ts';
import { expectCounted, expectLedger } from '../support/compare.ts';
import { LESSON, lessonPage } from '../support/pages.ts';
import { pause } from '../support/player.ts';
import { totalOf, trulyPlayed, unionOf, untilPlayed } from '../support/truth.ts';

inEachBrowser('two lessons at once count once', async (session) => {
  session.web.serve(LESSON.udemy, lessonPage());
  session.web.serve(LESSON.coursera, lessonPage('Gradient descent | Coursera'));
  const first = await session.open(LESSON.udemy);
  await untilPlayed(first, 4_000);
  const second = await session.open(LESSON.coursera);
  await untilPlayed(second, 6_000);
  await pause(first);
  await untilPlayed(second, 9_000);
  await pause(second);
  const [one, two] = [await trulyPlayed(first), await trulyPlayed(second)];
  const rows = await expectLedger(session, 'two tabs at once', unionOf([...one, ...two]));
  const udemy = unionOf(rows.filter((row) => row.site === 'udemy'));
  await expectCounted(session, 'two tabs at once, the first', udemy, totalOf(one));
  const coursera = unionOf(rows.filter((row) => row.site === 'coursera'));
  await expectCounted(session, 'two tabs at once, the second', coursera, totalOf(two));
});
