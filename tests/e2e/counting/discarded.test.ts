import { expect } from 'vitest';
import { inEachBrowser } from '../support/case.ts';
import { expectLedger } from '../support/compare.ts';
import { LESSON, lessonPage } from '../support/pages.ts';
import { letPass, pause, play } from '../support/player.ts';
import { bringBack, discard } from '../support/tabs.ts';
import { totalOf, trulyPlayed, untilPlayed } from '../support/truth.ts';

inEachBrowser(
  'a paused lesson whose tab is unloaded and comes back adds nothing by itself (case 12)',
  async (session) => {
    session.web.serve(LESSON.udemy, lessonPage('Hooks in depth', ''));
    const page = await session.open(LESSON.udemy);
    await play(page);
    await untilPlayed(page, 4_000);
    await pause(page);
    const before = totalOf(await trulyPlayed(page));
    const paused = await expectLedger(session, 'paused before its tab is unloaded', before);
    await session.browser.newPage();
    await discard(session, LESSON.udemy);
    await letPass(3_000);
    const back = await bringBack(session, LESSON.udemy);
    await back.waitForSelector('#player');
    await expectLedger(session, 'back after its tab was unloaded', before);
    await play(back);
    await untilPlayed(back, 4_000);
    await pause(back);
    const after = totalOf(await trulyPlayed(back));
    const rows = await expectLedger(session, 'played on after its tab was unloaded', before + after);
    for (const row of paused) expect(rows).toContainEqual(row);
    const known = new Set(paused.map((row) => row.session));
    expect(
      rows.some((row) => !known.has(row.session)),
      'a new session',
    ).toBe(true);
  },
);
