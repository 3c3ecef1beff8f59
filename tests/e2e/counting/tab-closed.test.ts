import { expect } from 'vitest';
import { inEachBrowser } from '../support/case.ts';
import { expectLedger } from '../support/compare.ts';
import { LESSON, lessonPage } from '../support/pages.ts';
import { totalOf, trulyPlayed, untilPlayed } from '../support/truth.ts';

inEachBrowser(
  'the tab is closed while the background is stopped: it ends within a second of that (case 2)',
  async (session) => {
    session.web.serve(LESSON.udemy, lessonPage());
    const page = await session.open(LESSON.udemy);
    await untilPlayed(page, 4_000);
    await session.stopBackground();
    await untilPlayed(page, 12_000);
    const closing = Date.now();
    const played = totalOf(await trulyPlayed(page));
    await page.close();
    const closed = Date.now();
    const rows = await expectLedger(session, 'tab closed with the worker stopped', played, played + closed - closing);
    const end = Math.max(...rows.map(({ to }) => to));
    expect(end, 'ends at the close').toBeGreaterThanOrEqual(closing - 1_000);
    expect(end, 'ends at the close').toBeLessThanOrEqual(closed + 1_000);
  },
  { idleTimeout: 1_500 },
);
