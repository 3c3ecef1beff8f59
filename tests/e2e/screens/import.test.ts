import { expect } from 'vitest';
import { localDay, MINUTE } from '@/utils/time/brands';
import { startOfDay } from '@/utils/time/calendar';
import { choose } from '../support/files.ts';
import { onScreens } from '../support/screen-case.ts';
import { click, dashboard, shot, untilText } from '../support/screens.ts';
import { CALENDAR, expectFold, type Records } from '../support/store.ts';

const LESSON = 'Linear algebra full course, lecture 4: matrices explained';
const activity = (timestamp: string, duration: number, data: object): object => ({ timestamp, duration, data });

/** A small file of each tool: with a byte-order mark, a localised prefix, a day of nothing, a span over midnight. */
const FILES: readonly { readonly name: string; readonly text: string; readonly preview: RegExp }[] = [
  {
    name: 'aw-buckets.json',
    text: JSON.stringify({
      buckets: {
        editor: {
          ...{ type: 'app.editor.activity', hostname: 'desk' },
          events: [
            activity(new Date(startOfDay(localDay('2026-11-10'), CALENDAR) - 90 * MINUTE).toISOString(), 10_800, {
              project: 'radio',
            }),
          ],
        },
      },
    }),
    preview: /ActivityWatch.*2 days.*Doing3 h/s,
  },
  {
    name: 'wakatime.json',
    text: JSON.stringify({
      days: [
        {
          date: '2026-11-11',
          grand_total: { total_seconds: 5400 },
          projects: [{ name: 'radio', total_seconds: 5400 }],
        },
        { date: '2026-11-12', grand_total: { total_seconds: 0 }, projects: [] },
      ],
    }),
    preview: /WakaTime.*1 day.*Doing1 h 30.*1 has no time in it/s,
  },
  {
    name: 'watch-history.json',
    text: `\uFEFF${JSON.stringify([
      {
        ...{ header: 'YouTube', title: `Has visto ${LESSON}`, time: '2026-11-13T10:00:00Z' },
        ...{ titleUrl: 'https://www.youtube.com/watch?v=aaaaaaaaaaa', subtitles: [{ name: 'Some Academy' }] },
      },
      {
        ...{ header: 'YouTube', title: 'Has visto Funniest cats falling off things', time: '2026-11-13T12:00:00Z' },
        ...{ titleUrl: 'https://www.youtube.com/watch?v=bbbbbbbbbbb', subtitles: [{ name: 'Cats' }] },
      },
    ])}`,
    preview: /Google Takeout.*1 day.*Watching10 min, an estimate.*1 video is no lesson/s,
  },
  {
    name: 'backup-11-21-2026.json',
    text: JSON.stringify([
      { url: 'www.udemy.com', days: [{ date: '11/14/2026', summary: 3600 }] },
      { url: 'youtube.com', days: [{ date: '11/14/2026', summary: 7200 }] },
    ]),
    preview: /Web Activity Time Tracker.*Watching1 h, an estimate.*1 total is of no course/s,
  },
  {
    name: 'timer_backup.json',
    text: JSON.stringify({
      __meta__: { version: '4.1.0', ts: 1 },
      __stat__: [{ host: 'leetcode.com', date: '20261115', focus: 1_800_000, time: 2 }],
    }),
    preview: /Time Tracker.*Doing30 min/s,
  },
];

onScreens(
  'files of five tools are looked at before they change anything; the same file again changes nothing',
  async (session) => {
    const page = await dashboard(session, '#/data');
    await choose(page, 'cut.json', '{"buckets": {"aw');
    await untilText(page, '.import-said', /cut\.json can’t be read.*Nothing was changed/s);
    await choose(page, 'other.json', '{"hello": 1}');
    await untilText(page, '.import-said', /other\.json is from no tool/);
    let before: Records | null = null;
    for (const { name, text, preview } of FILES) {
      const there: Records = await expectFold(session);
      await choose(page, name, text);
      if (name.startsWith('aw')) {
        await untilText(page, '.activity-choice', /radio3 h/);
        await click(page, 'button', 'This is doing');
      }
      await page.waitForSelector('.import-preview');
      await page.$$eval('.import-preview details', (all) => {
        for (const one of all) one.open = true;
      });
      await untilText(page, '.import-preview', preview);
      if (name.startsWith('watch')) await shot(page, `import-preview-${session.engine}`, true);
      expect(await expectFold(session)).toEqual(there);
      await click(page, 'button', 'Take it in');
      // The notice of the file before may still stand.
      await expect.poll(() => expectFold(session)).not.toEqual(there);
      await untilText(page, '.notice', /Taken in/);
      before = await expectFold(session);
      await choose(page, name, text);
      if (name.startsWith('aw')) await click(page, 'button', 'This is doing');
      await untilText(page, '.import-preview', /Nothing new in it/);
      await click(page, 'button', 'Close');
    }
    expect(before?.worked.map(({ day, site }) => [day, site])).toEqual(
      expect.arrayContaining([
        ['2026-11-09', 'activitywatch'],
        ['2026-11-10', 'activitywatch'],
        ['2026-11-15', 'leetcode'],
      ]),
    );
    await click(page, '.notice button', 'Undo');
    await untilText(page, '.notice', /As it was before/);
    expect((await expectFold(session)).worked.map(({ site }) => site)).not.toContain('leetcode');
    const week = await dashboard(session, '#/week/2026-11-09/2026-11-14');
    await click(week, '#day summary');
    await untilText(week, '#day', /from Web Activity Time Tracker, an estimate/);
    await shot(week, `import-day-${session.engine}`, true);
  },
);
