import { expect } from 'vitest';
import { epochMs, MINUTE } from '@/utils/time/brands';
import { dayOf, startOfDay } from '@/utils/time/calendar';
import { type ActivityBucket, activityWatch } from '../support/activity-watch.ts';
import { allow } from '../support/allow.ts';
import { onScreens } from '../support/screen-case.ts';
import { click, dashboard, named, shot, untilText } from '../support/screens.ts';
import { CALENDAR, expectFold, today } from '../support/store.ts';

/** When the last hour began, or the last one of the day before where today hasn't lasted so long. */
function startOfHour(): number {
  const begins = startOfDay(today(), CALENDAR);
  return (Date.now() - begins < 60 * MINUTE ? begins : Date.now()) - 60 * MINUTE;
}

/** Half an hour of a project, five minutes of it away; a window beside it for longer. */
function hourFrom(start: number): ActivityBucket[] {
  const event = (minutes: number, length: number, data: object) => ({
    ...{ timestamp: new Date(start + minutes * MINUTE).toISOString(), duration: length * 60, data },
  });
  return [
    {
      ...{ id: 'aw-watcher-vscode_desk', type: 'app.editor.activity' },
      events: [
        event(0, 20, { project: 'radio', file: 'a.ts', language: 'ts' }),
        event(20, 10, { project: 'radio', file: 'b.ts', language: 'ts' }),
      ],
    },
    {
      ...{ id: 'aw-watcher-window_desk', type: 'currentwindow' },
      events: [event(0, 40, { app: 'Code', title: 'radio' }), event(40, 5, { app: 'Mail', title: 'Inbox' })],
    },
    {
      id: 'aw-watcher-afk_desk',
      type: 'afkstatus',
      events: [event(10, 5, { status: 'afk' }), event(15, 45, { status: 'not-afk' })],
    },
  ];
}

onScreens(
  'editor time comes from a local ActivityWatch: chosen, cut by absence, read twice and counted once',
  async (session) => {
    const page = await dashboard(session, '#/data');
    if (session.engine === 'firefox') {
      await untilText(page, '.import', /doesn’t let Firefox extensions read it.*open that file above/s);
      expect(await page.$('.activity-connect')).toBeNull();
      return;
    }
    const start = startOfHour();
    const server = await activityWatch(hourFrom(start));
    try {
      await allow(session, 'http://127.0.0.1/*');
      await page.bringToFront();
      const port = await named(page, 'input', 'Port on this machine');
      await port.click({ count: 3 });
      await page.keyboard.type('1');
      await click(page, 'button', 'Connect');
      await untilText(page, '.import-said', /Nothing answers there.*Nothing was changed/s);
      await (await named(page, 'input', 'Port on this machine')).click({ count: 3 });
      await page.keyboard.type(String(server.port));
      await page.keyboard.press('Enter');
      await untilText(page, '.activity-choice', /radio25 min.*Code35 min.*Mail5 min.*Work › Programming35 min/s);
      await shot(page, `editor-time-choice-${session.engine}`, true);
      await click(page, 'button', 'This is doing');
      await untilText(page, '.import', /Counts as doing: radio.*Read last at/s);
      const { worked } = await expectFold(session);
      const sum = (): number => worked.reduce((all, { from, to }) => all + to - from, 0);
      expect(Math.round(sum() / MINUTE)).toBe(25);
      await click(page, 'button', 'Read now');
      await untilText(page, '.import', /Read last at/);
      expect((await expectFold(session)).worked).toEqual(worked);
      for (const { method, origin } of server.asked) expect([method, origin]).toEqual(['GET', null]);
      await shot(page, `editor-time-${session.engine}`, true);
      const day = dayOf(epochMs(start), CALENDAR);
      const week = await dashboard(session, `#/week/${day}/${day}`);
      await untilText(week, '#day', /radio.*25 min/s);
      await page.bringToFront();
      if (server.asked.length > 0) {
        await server.close();
        await click(page, 'button', 'Read now');
        await untilText(page, '.import', /didn’t answer the last time/);
      }
      await click(page, 'button', 'Turn off');
      await untilText(page, '.notice', /what was read stays/);
      expect((await expectFold(session)).worked).toEqual(worked);
    } finally {
      await server.close();
    }
  },
);
