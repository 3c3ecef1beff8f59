import { join } from 'node:path';
import { test } from 'vitest';
import { epochMs } from '@/utils/time/brands';
import { dayOf } from '@/utils/time/calendar';
import { launchForScreens } from '../e2e/support/screen-case.ts';
import { dashboard, popupPage, untilText } from '../e2e/support/screens.ts';
import { CALENDAR, daysOfWeek, madeOn, seed, watchedOn } from '../e2e/support/store.ts';

const FOLDER = join(import.meta.dirname, '../../.github/images');

const SKETCHING = {
  site: 'skillshare',
  course: 'skillshare/sketching-with-ink',
  courseTitle: 'Sketching with ink',
  lesson: 'skillshare/sketching-with-ink/3',
  title: 'Light and shadow',
} as const;

/** Two weeks of somebody who is learning React and drawing, and begins to make more of it; minutes after the day's start. */
function twoWeeks() {
  const today = dayOf(epochMs(Date.now()), CALENDAR);
  const days = [...daysOfWeek(1), ...daysOfWeek(0)].filter((day) => day <= today);
  const watched = [80, 65, 95, 40, 70, 30, 110, 55, 70, 25, 45, 20, 35];
  const made = [0, 10, 0, 15, 0, 20, 0, 25, 10, 30, 20, 40, 20];
  const things = ['Navbar from memory', 'Ugly to-do list', 'A hook of my own', 'Three cups in ink', 'Form with errors'];
  return {
    intervals: days.flatMap((day, index) => {
      const minutes = watched[index] ?? 0;
      const ink = index % 3 === 2 ? [watchedOn(day, 700, 20, SKETCHING)] : [];
      return minutes > 0 ? [watchedOn(day, 840, minutes), ...ink] : ink;
    }),
    tasks: days.flatMap((day, index) => {
      const minutes = made[index] ?? 0;
      const course = index % 3 === 2 ? SKETCHING.course : 'udemy/react-the-complete-guide';
      const title = things[index % things.length] ?? '';
      return minutes > 0 ? [{ ...madeOn(day, 960, minutes, title), id: `made-${day}`, course }] : [];
    }),
  };
}

test('the week and the popup', async () => {
  const session = await launchForScreens('chromium');
  try {
    await seed(session, twoWeeks());
    const week = await dashboard(session);
    await week.setViewport({ width: 1200, height: 820, deviceScaleFactor: 1.5 });
    await week.waitForSelector('.week-head');
    await week.screenshot({ path: join(FOLDER, 'week.png') });
    const popup = await popupPage(session);
    await popup.setViewport({ width: 360, height: 478, deviceScaleFactor: 2 });
    await untilText(popup, '.today-watched', /watched/);
    await popup.waitForFunction(() => document.getAnimations().every(({ playState }) => playState === 'finished'));
    await popup.screenshot({ path: join(FOLDER, 'popup.png') });
  } finally {
    await session.close();
  }
});
