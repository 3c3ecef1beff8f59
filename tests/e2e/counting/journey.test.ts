import { expect, test } from 'vitest';
import { epochMs } from '@/utils/time/brands';
import { dayOf } from '@/utils/time/calendar';
import { ENGINES } from '../support/case.ts';
import { settledLedger, toleranceOf } from '../support/compare.ts';
import type { Session } from '../support/launch.ts';
import { LESSON, lessonPage } from '../support/pages.ts';
import { pause } from '../support/player.ts';
import { launchForScreens, strays } from '../support/screen-case.ts';
import { dashboard, popupPage, untilText } from '../support/screens.ts';
import { CALENDAR, expectFold } from '../support/store.ts';
import { totalOf, trulyPlayed, unionOf, untilPlayed } from '../support/truth.ts';

// Twenty hours or more apart: most of the time it is another day there.
const HOME = 'America/Los_Angeles';
const AWAY = 'Pacific/Auckland';
const LENGTH_MS = 4_000;

/** Plays a lesson, and gives how long it truly did. */
async function watch(session: Session, before: number): Promise<number> {
  const page = await session.open(LESSON.udemy);
  await untilPlayed(page, LENGTH_MS);
  await pause(page);
  const truth = totalOf(await trulyPlayed(page));
  await settledLedger(session, before + truth - toleranceOf(truth));
  await page.close();
  return truth;
}

test.for(ENGINES)(
  '%s: what was recorded at home keeps its day and its length on a journey (case 9)',
  async (engine) => {
    const home = await launchForScreens(engine, { zone: HOME });
    home.web.serve(LESSON.udemy, lessonPage());
    const began = epochMs(Date.now());
    await watch(home, 0);
    const popup = await popupPage(home);
    await popup.type('.task-line input', 'a postcard 20m');
    await popup.keyboard.press('Enter');
    await untilText(popup, '.logged-line-title', 'a postcard');
    const before = await expectFold(home);
    await home.kill();
    const away = await launchForScreens(engine, { zone: AWAY, profile: home.profile, web: home.web });
    try {
      expect(await expectFold(away)).toEqual(before);
      const ofHome = dayOf(began, { ...CALENDAR, zone: HOME });
      for (const row of [...before.intervals, ...before.tasks]) expect(row).toMatchObject({ day: ofHome, zone: HOME });
      const week = await dashboard(away, `#/week/${ofHome}/${ofHome}`);
      await untilText(week, '#day', /a postcard/);
      await week.close();

      const started = epochMs(Date.now());
      const truth = await watch(away, unionOf(before.intervals));
      const after = await expectFold(away);
      const known = new Set(before.intervals.map(({ id }) => id));
      const [kept, made] = [true, false].map((old) => after.intervals.filter(({ id }) => known.has(id) === old));
      expect(kept).toEqual(before.intervals);
      const ofAway = dayOf(started, { ...CALENDAR, zone: AWAY });
      for (const row of made ?? []) expect(row).toMatchObject({ day: ofAway, zone: AWAY });
      expect(Math.abs(unionOf(made ?? []) - truth)).toBeLessThanOrEqual(toleranceOf(truth));
      const sums = after.rollups.reduce((sum, { watching }) => sum + watching.all, 0);
      expect(sums).toBe(unionOf(after.intervals));
      expect(await strays(away)).toEqual([]);
    } finally {
      await away.close();
    }
  },
);
