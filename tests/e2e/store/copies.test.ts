import { expect } from 'vitest';
import { choose, chooseHollow, drawPictures, holdFiles, lastFile, wipe } from '../support/files.ts';
import type { Session } from '../support/launch.ts';
import { onScreens } from '../support/screen-case.ts';
import { click, dashboard, shot, untilText } from '../support/screens.ts';
import { daysOfWeek, expectFold, madeOn, put, recordsOf, rowsOf, seed, watchedOn } from '../support/store.ts';

const DAYS = daysOfWeek(1);
const TASKS = DAYS.map((day, index) => ({ ...madeOn(day, 900, 20 + index, `Made ${index}`), id: `made-${index}` }));
const FORMULA = '=HYPERLINK("https://evil.example","=1+1")';

async function someRecords(session: Session): Promise<void> {
  const now = Date.now();
  await seed(session, {
    intervals: DAYS.map((day, index) => watchedOn(day, 840, 30 + index, index === 2 ? { title: FORMULA } : {})),
    tasks: TASKS,
  });
  const piece = {
    ...{ id: 'e1', title: 'A radio', tools: ['CSS', 'Audacity'], done: 'One sound', state: 'finished', cuts: [] },
    ...{
      startedAt: now - 9e7,
      endsAt: now,
      closedAt: now - 8e7,
      beforeTaken: true,
      afterTaken: true,
      reflection: null,
    },
  };
  await put(session, { experiences: [piece] });
}

async function dataPage(session: Session) {
  const page = await dashboard(session, '#/data');
  await page.evaluate(holdFiles);
  return page;
}

onScreens(
  'a copy with pictures brings all back after everything was lost; the same copy again changes nothing',
  async (session) => {
    await someRecords(session);
    const first = await dashboard(session, '#/doing');
    await drawPictures(first, ['e1']);
    await first.close();
    const before = await expectFold(session);
    const page = await dataPage(session);
    await click(page, 'button', 'Everything, with pictures');
    await untilText(page, '.import-said', /Saved as loopbreak-\d{4}-\d\d-\d\d\.zip/);
    const zip = await lastFile(page);
    await page.close();
    await wipe(session);
    const again = await dataPage(session);
    await choose(again, 'copy.zip', zip);
    await untilText(
      again,
      '.import-preview',
      /A copy of.*Stretches watched7.*Tasks7.*Micro-experiences1.*Pictures2.*New\d+/s,
    );
    await shot(again, `copy-preview-${session.engine}`);
    expect(await rowsOf(session, 'tasks')).toEqual([]);
    await click(again, 'button', 'Take it in');
    await untilText(again, '.notice', /Taken in/);
    const after = await expectFold(session);
    expect(after).toEqual(before);
    expect((await rowsOf(session, 'pictures')).length).toBe(2);
    await choose(again, 'copy.zip', zip);
    await untilText(again, '.import-preview', /All of it is here already/);
    await click(again, 'button', 'Close');
    const portfolio = await dashboard(session, '#/portfolio');
    await portfolio.waitForFunction(() => [...document.images].filter((image) => image.naturalWidth > 0).length === 2);
  },
);

onScreens('what was deleted here stays deleted unless it is asked for; Undo leads back', async (session) => {
  await someRecords(session);
  const page = await dataPage(session);
  await click(page, 'button', 'Records alone (JSON)');
  const json = (await lastFile(page)).toString('utf8');
  expect(JSON.parse(json)).toMatchObject({ format: 'loopbreak', version: 1 });
  const [day = ''] = DAYS;
  const week = await dashboard(session, `#/week/${day}/${day}`);
  await click(week, 'button', 'Delete “Made 0”');
  await untilText(week, '.notice', /Deleted/);
  await week.close();
  await page.bringToFront();
  await choose(page, 'copy.json', json);
  await untilText(page, '.import-preview', /nothing would change.*1 entry of it was deleted here since/s);
  await click(page, '.archive-back input');
  await click(page, 'button', 'Take it in');
  await untilText(page, '.notice', /Taken in/);
  // What was here before is in the downloads by then.
  expect((await lastFile(page)).subarray(0, 2).toString()).toBe('PK');
  expect((await recordsOf(session)).tasks.length).toBe(TASKS.length);
  await click(page, 'button', 'Undo');
  await untilText(page, '.notice', /As it was before/);
  expect((await expectFold(session)).tasks.length).toBe(TASKS.length - 1);
});

/** Loopbreak's own file as other programs save it. */
const RESAVED = {
  'with a byte order mark': (json: string) => `\ufeff${json}`,
  'with CRLF at the ends of lines': (json: string) =>
    JSON.stringify(JSON.parse(json), null, 2).replaceAll('\n', '\r\n'),
} as const;

onScreens(
  'a copy of the records that another program saved brings all back, and a second time changes nothing',
  async (session) => {
    await someRecords(session);
    const before = await expectFold(session);
    const first = await dataPage(session);
    await click(first, 'button', 'Records alone (JSON)');
    const json = (await lastFile(first)).toString('utf8');
    await first.close();
    for (const [how, save] of Object.entries(RESAVED)) {
      await wipe(session);
      const page = await dataPage(session);
      await choose(page, 'copy.json', save(json));
      await untilText(page, '.import-preview', /Tasks7.*New\d+/s);
      await click(page, 'button', 'Take it in');
      await untilText(page, '.notice', /Taken in/);
      expect(await expectFold(session), how).toEqual(before);
      await choose(page, 'copy.json', save(json));
      await untilText(page, '.import-preview', /All of it is here already/);
      await page.close();
    }
  },
);

onScreens('tables for a spreadsheet run nothing in it', async (session) => {
  await someRecords(session);
  const page = await dataPage(session);
  await click(page, 'button', 'Stretches of time (CSV)');
  await untilText(page, '.import-said', /loopbreak-time-.*\.csv/);
  const time = (await lastFile(page)).toString('utf8');
  expect(time.split('\r\n').length).toBe(DAYS.length + 2);
  expect(time).toContain(`"'=HYPERLINK(""https://evil.example"",""'=1+1"")"`);
  await click(page, 'button', 'Tasks (CSV)');
  await untilText(page, '.import-said', /loopbreak-tasks-.*\.csv/);
  expect((await lastFile(page)).toString('utf8')).toContain('"Made 6"');
  await click(page, 'input', 'Tables for spreadsheets');
  await click(page, 'button', 'Stretches of time (CSV)');
  await untilText(page, '.import-said', /loopbreak-time-.*\.csv/);
  expect((await lastFile(page)).toString('utf8')).toContain(`"=HYPERLINK(""https://evil.example"",""=1+1"")"`);
});

onScreens(
  'files that are cut, newer, hostile or too large are refused with a reason, and nothing changes',
  async (session) => {
    await someRecords(session);
    const page = await dataPage(session);
    await click(page, 'button', 'Everything, with pictures');
    const zip = await lastFile(page);
    await click(page, 'button', 'Records alone (JSON)');
    const json = (await lastFile(page)).toString('utf8');
    const before = await expectFold(session);
    const refusals: readonly [string, string | Buffer, RegExp][] = [
      ['cut.zip', zip.subarray(0, zip.length - 40), /cut\.zip has no records of Loopbreak in it/],
      ['torn.zip', zip.subarray(0, 60), /torn\.zip has no records/],
      ['cut.json', json.slice(0, -100), /cut\.json can’t be read/],
      ['newer.json', json.replace('"version":1', '"version":2'), /newer\.json was written by a newer Loopbreak/],
      [
        'broken.json',
        json.replace('"minutes":20', '"minutes":-20'),
        /broken\.json can’t be taken in: tasks\[0\]\.minutes/,
      ],
      [
        'proto.json',
        json.replace('"id":"made-0"', '"__proto__":{"x":1},"id":"made-0"'),
        /proto\.json can’t be taken in/,
      ],
      [
        'constructor.json',
        json.replace('"id":"made-0"', '"constructor":{"prototype":{"x":1}},"id":"made-0"'),
        /constructor\.json can’t be taken in/,
      ],
    ];
    for (const [name, content, said] of refusals) {
      await choose(page, name, content);
      await untilText(page, '.import-said', said);
      expect(await expectFold(session)).toEqual(before);
      expect(await page.evaluate(() => Reflect.get({}, 'x')), 'no object has what a file said of all').toBeUndefined();
    }
    await chooseHollow(page, 'huge.json', 200_000_001);
    await untilText(page, '.import-said', /huge\.json has more than 200 MB/);
    expect(await expectFold(session)).toEqual(before);
    await shot(page, `copy-refused-${session.engine}`);
  },
);

onScreens(
  'a copy whose taking in is cut off leaves nothing behind, and is taken in the second time',
  async (session) => {
    await someRecords(session);
    const page = await dataPage(session);
    await click(page, 'button', 'Records alone (JSON)');
    const file = JSON.parse((await lastFile(page)).toString('utf8'));
    const before = await expectFold(session);
    const [day] = DAYS;
    const many = Array.from({ length: 20_000 }, (_, index) => {
      const row = day ? watchedOn(day, 0, 1) : null;
      return { ...row, id: `many-${index}@${day}`, session: `many-${index}` };
    });
    const large = JSON.stringify({ ...file, tables: { ...file.tables, intervals: many } });
    await choose(page, 'large.json', large);
    await untilText(page, '.import-preview', /20,000/, 90_000);
    await click(page, 'button', 'Take it in');
    await page.waitForFunction(
      () => (document.querySelector<HTMLProgressElement>('.import progress')?.value ?? 0) > 0.1,
      { polling: 5, timeout: 60_000 },
    );
    await page.close();
    const again = await dataPage(session);
    await untilText(again, '.import-said', /Taking in large\.json was cut off\. Nothing of it was kept/);
    expect(await expectFold(session)).toEqual(before);
    await choose(again, 'large.json', large);
    await untilText(again, '.import-preview', /20,000/, 90_000);
    await click(again, 'button', 'Take it in');
    await again.waitForFunction(() => /Taken in/.test(document.querySelector('.notice')?.textContent ?? ''), {
      timeout: 120_000,
      polling: 100,
    });
    expect((await recordsOf(session)).intervals.length).toBe(many.length + DAYS.length);
  },
);
