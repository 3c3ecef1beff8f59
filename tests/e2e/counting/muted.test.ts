import { expect } from 'vitest';
import { inEachBrowser } from '../support/case.ts';
import { expectLedger } from '../support/compare.ts';
import { LESSON, lessonPage } from '../support/pages.ts';
import { pause } from '../support/player.ts';
import { totalOf, trulyPlayed, untilPlayed } from '../support/truth.ts';

inEachBrowser('a muted lesson counts on a lesson page', async (session) => {
  session.web.serve(LESSON.udemy, lessonPage('Hooks', 'autoplay muted'));
  const page = await session.open(LESSON.udemy);
  await untilPlayed(page, 8_000);
  await pause(page);
  const rows = await expectLedger(session, 'muted', totalOf(await trulyPlayed(page)));
  expect(rows.every((row) => row.muted)).toBe(true);
});
