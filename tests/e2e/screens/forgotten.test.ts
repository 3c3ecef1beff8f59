import { expect } from 'vitest';
import { HOUR } from '@/utils/time/brands';
import { onScreens } from '../support/screen-case.ts';
import { click, dashboard, named, popupPage, shot, untilText } from '../support/screens.ts';
import { CALENDAR, expectFold, put } from '../support/store.ts';

onScreens('a timer that ran for nine hours asks how long it really was', async (session) => {
  const startedAt = Date.now() - 9 * HOUR;
  const timer = {
    id: 'doing',
    startedAt,
    zone: CALENDAR.zone,
    era: 0,
    title: 'A radio',
    target: 600_000,
    course: null,
  };
  await put(session, { timers: [timer] });
  const popup = await popupPage(session);
  await untilText(popup, '.how-long', /It ran for 9 h( 0\d)?\. How long was it really\?/);
  await shot(popup, `popup-forgotten-${session.engine}`);
  const minutes = await named(popup, '.how-long input');
  await minutes.click({ count: 3 });
  await popup.keyboard.type('25');
  await popup.keyboard.press('Enter');
  await untilText(popup, '.logged-line-said', /^Logged 25 min/);
  const { tasks } = await expectFold(session);
  expect(tasks).toMatchObject([{ title: 'A radio', minutes: 25 }]);
  await click(popup, 'button', 'Undo');
  const week = await dashboard(session);
  await untilText(week, '.week-timer', /A radio.*How long was it really/s);
  await shot(week, `week-forgotten-${session.engine}`);
  await click(week, '.week-timer button', 'All of it');
  await untilText(week, '.notice', /9 h/);
  const after = await expectFold(session);
  const [made] = after.tasks;
  expect(made?.minutes).toBeGreaterThanOrEqual(540);
  expect(made?.minutes).toBeLessThan(550);
});
