import { expect } from 'vitest';
import { inEachBrowser } from '../support/case.ts';
import { expectFolded, settledLedger } from '../support/compare.ts';
import { until } from '../support/launch.ts';
import { LESSON, lessonPage } from '../support/pages.ts';
import { pause } from '../support/player.ts';
import { totalOf, trulyPlayed, unionOf, untilPlayed } from '../support/truth.ts';

inEachBrowser(
  'a lesson that played before the extension was installed counts from then on',
  async (session) => {
    session.web.serve(LESSON.udemy, lessonPage());
    const page = await session.open(LESSON.udemy);
    await untilPlayed(page, 4_000);
    const before = totalOf(await trulyPlayed(page));
    await session.install();
    // How long the browser and the background take for that is their own affair.
    await until(async () => (await session.desk.rows('playing')).some(({ open }) => open));
    const arrived = totalOf(await trulyPlayed(page));
    await page.bringToFront();
    await untilPlayed(page, before + 10_000);
    await pause(page);
    const truth = totalOf(await trulyPlayed(page));
    const rows = await settledLedger(session, truth - arrived - 1_000);
    expect(unionOf(rows)).toBeLessThanOrEqual(truth - before + 1_000);
    expect(unionOf(rows)).toBeGreaterThanOrEqual(truth - arrived - 1_000);
    await expectFolded(session);
  },
  { bare: true },
);
