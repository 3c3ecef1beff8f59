import { expect } from 'vitest';
import { HOUR } from '@/utils/time/brands';
import { onScreens } from '../support/screen-case.ts';
import { addressesInFront, click, dashboard, named, popupPage, reload, shot, untilText } from '../support/screens.ts';
import { put, rowsOf, settingsOf } from '../support/store.ts';

onScreens(
  'the guided minute fits the scenario, says the person’s role, and begins ten minutes on a blank page',
  async (session) => {
    const popup = await popupPage(session);
    await click(popup, 'a', 'It’s getting hard');
    const address = `${session.root}/dashboard.html#/reset`;
    await expect.poll(() => addressesInFront(session)).toContain(address);
    const page = await dashboard(session, '#/reset');
    await click(page, 'input[type="radio"]', 'The expert');
    await untilText(page, '.reset-said', /I am translating what I know into a new language/);
    await expect.poll(() => settingsOf(session)).toMatchObject({ scenario: 'expert' });
    const role = await named(page, 'input', 'What you are at work');
    await role.type('an editor');
    await page.keyboard.press('Tab');
    await untilText(page, '.reset-said', /I am \u2068?an editor\u2069?, and I am translating/);
    await click(page, 'button', 'Start the minute');
    await untilText(page, '.reset-minute', /5\d seconds left/);
    await shot(page, `reset-${session.engine}`);
    await expect.poll(() => rowsOf(session, 'resets')).toMatchObject([{ scenario: 'expert' }]);
    await click(page, 'button', 'Open one blank page');
    const note = await session.opened('dashboard.html#/note');
    await note.waitForSelector('textarea');
    await note.type('textarea', 'ugly first line');
    await untilText(note, '.note-kept', 'Kept on this device');
    await shot(note, `note-${session.engine}`);
    await expect.poll(() => rowsOf(session, 'timers')).toMatchObject([{ title: 'Ten minutes of play in one file' }]);
    await reload(note);
    await note.waitForFunction(() => document.querySelector('textarea')?.value === 'ugly first line');
  },
);

onScreens('after three resets comes one kind question, put away for thirty days', async (session) => {
  const at = Date.now();
  const resets = [1, 30, 200].map((hours) => ({ id: `r${hours}`, at: at - hours * HOUR, scenario: 'expert' }));
  await put(session, { resets });
  const page = await dashboard(session, '#/reset');
  await untilText(page, '.checkin', /You have needed several resets lately/);
  await shot(page, `checkin-${session.engine}`);
  await click(page, 'button', 'Put it away');
  await page.waitForFunction(() => document.querySelector('.checkin') === null);
  await reload(page);
  await page.waitForSelector('.scenarios');
  expect(await page.$('.checkin')).toBeNull();
});
