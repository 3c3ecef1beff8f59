import { expect } from 'vitest';
import { inEachBrowser } from '../support/case.ts';
import { expectLedger } from '../support/compare.ts';
import type { Session } from '../support/launch.ts';
import { page as html, LESSON, lessonPage } from '../support/pages.ts';
import { pause } from '../support/player.ts';
import { totalOf, trulyPlayed, untilPlayed } from '../support/truth.ts';

async function playInFrame(session: Session, outer: string, inner: string, what: string, site: string): Promise<void> {
  session.web.serve(
    outer,
    html('Iteration', `<iframe src="${inner}" width="640" height="400" allow="autoplay"></iframe>`),
  );
  session.web.serve(inner, lessonPage('A frame'));
  const page = await session.open(outer);
  const frame = await page.waitForFrame((candidate) => candidate.url() === inner);
  await untilPlayed(frame, 8_000);
  await pause(frame);
  const rows = await expectLedger(session, what, totalOf(await trulyPlayed(frame)));
  expect(rows.map((row) => [row.site, row.player])).toEqual(rows.map(() => [site, 'frame']));
  expect(rows.every((row) => row.title.includes('Iteration'))).toBe(true);
}

inEachBrowser("edX: the unit's frame of another origin, the tab's page owns the lesson", (session) =>
  playInFrame(session, LESSON.edx, LESSON.edxFrame, 'frame, edX', 'edx'),
);

inEachBrowser('Khan Academy: a YouTube player in a frame', (session) =>
  playInFrame(
    session,
    LESSON.khan,
    'https://www.youtube-nocookie.com/embed/abcdefghijk',
    'frame, Khan Academy',
    'khan-academy',
  ),
);
