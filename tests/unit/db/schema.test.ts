import { Dexie } from 'dexie';
import { expect, test, vi } from 'vitest';
import { LoopbreakDatabase } from '@/utils/db/database';
import { saveJudged } from '@/utils/db/judged-store';
import { checkRollups, rollupsOf } from '@/utils/db/rollup-store';
import { SCHEMA_VERSION } from '@/utils/db/schema';
import { logTask, recentTasks } from '@/utils/db/task-store';
import { completeInterval, completeTask } from '@/utils/db/upgrades/2-complete-first-rows';
import { localDay, MINUTE } from '@/utils/time/brands';
import { aDatabase, aDraft, aVerdict, BERLIN, minutesAfter, moment, NOON, played, record } from './builders';

/** What version 1 declared; written out, since the migration has to hold against what was shipped. */
const FIRST = { intervals: 'id, day', tasks: 'id, day', rollups: 'day', settings: 'id', meta: 'id' };
const WATCHED = {
  ...{ id: 's@2026-11-20', session: 's', day: '2026-11-20', zone: BERLIN, from: NOON, to: minutesAfter(30) },
  ...{ site: 'udemy', lesson: 'udemy/1', title: 'Loops', address: 'https://www.udemy.com/course/x/learn/lecture/1' },
};
const MADE = { id: 't', title: 'A script', minutes: 12, at: minutesAfter(45), day: '2026-11-20', zone: BERLIN };

async function aFirstDatabase(name: string): Promise<void> {
  const first = new Dexie(name);
  first.version(1).stores(FIRST);
  await first.table('intervals').bulkPut([WATCHED, { id: 'odd', from: 'yesterday' }]);
  await first.table('tasks').bulkPut([MADE, { id: 'no-minutes', title: 'Odd' }]);
  await first.table('rollups').put({ day: '2026-11-20', seconds: 1 });
  await first.table('settings').put({ id: 'settings', value: { goal: 0.5 } });
  await first.table('meta').put({ id: 'install', installedAt: NOON });
  first.close();
}

test('a store of version 1 is brought up to date, and no row of it is lost', async () => {
  await aFirstDatabase('old');
  const db = new LoopbreakDatabase('old');
  expect(await db.intervals.toArray()).toEqual([
    {
      ...WATCHED,
      era: 0,
      mode: 'watched',
      media: 30 * MINUTE,
      course: null,
      courseTitle: null,
      player: 'page',
      rate: 1,
      muted: false,
      correctedAt: null,
    },
  ]);
  expect(await recentTasks(db, 5)).toEqual([{ ...MADE, tags: [], course: null, source: 'line', timed: null, era: 0 }]);
  const [rollup] = await rollupsOf(db, [localDay('2026-11-20')]);
  expect(rollup).toMatchObject({ watching: { all: 30 * MINUTE }, doing: 12 * MINUTE, tasks: 1 });
  expect(await checkRollups(db)).toEqual([]);
  expect((await db.unread.toArray()).map(({ table, row }) => ({ table, row }))).toEqual([
    { table: 'intervals', row: { id: 'odd', from: 'yesterday' } },
    { table: 'tasks', row: { id: 'no-minutes', title: 'Odd' } },
  ]);
  expect(await db.settings.get('settings')).toEqual({ id: 'settings', value: { goal: 0.5 } });
});

/** What version 2 declared. */
const SECOND = {
  ...{ intervals: 'id, day, session, course, to', measured: 'id, day, task', tasks: 'id, day, at', rollups: 'day' },
  ...{ timers: 'id', playing: 'session, tabId', nudges: 'id, at', corrections: 'key', settings: 'id', meta: 'id' },
  unread: '++id, table',
};

test('a store of version 2 is brought up to date: every row stays, the days are folded anew, what plays goes on', async () => {
  const rest = {
    era: 0,
    mode: 'watched',
    media: 30 * MINUTE,
    player: 'page',
    rate: 1,
    muted: false,
    correctedAt: null,
  };
  const watched = { ...WATCHED, ...rest, course: 'udemy/python', courseTitle: 'Python' };
  const { held, ...plays } = played('s', 0, 30, { seq: 5 });
  const second = new Dexie('second');
  second.version(2).stores(SECOND);
  await second.table('intervals').put(watched);
  await second.table('rollups').put({ day: '2026-11-20', courses: [] });
  await second.table('playing').put({ ...plays, zone: BERLIN, era: 0 });
  second.close();
  const db = new LoopbreakDatabase('second');
  expect(await db.intervals.toArray()).toEqual([watched]);
  expect(await checkRollups(db)).toEqual([]);
  const [rollup] = await rollupsOf(db, [localDay('2026-11-20')]);
  expect(rollup?.courses).toMatchObject([{ lessons: ['udemy/1'], first: NOON, last: minutesAfter(30) }]);
  expect(held).toBeNull();
  await record(db, played('s', 0, 31, { seq: 6 }));
  expect((await db.intervals.toArray()).map(({ to }) => to)).toEqual([minutesAfter(31)]);
});

/** What version 3 declared of what the judge said. */
const THIRD = { judged: 'video, channel', corrections: 'key', stamps: '[table+id], at' };

test('a store of version 3 is brought up to date: what was judged stays, and what was no lesson is found and forgotten', async () => {
  const third = new Dexie('third');
  third.version(3).stores({ ...SECOND, ...THIRD });
  const song = aVerdict({ video: 'youtube/song', verdict: 'not-a-lesson' });
  await third.table('judged').bulkPut([aVerdict(), song]);
  third.close();
  const db = new LoopbreakDatabase('third');
  expect(await db.judged.toArray()).toEqual([song, aVerdict()]);
  const later = moment(25 * 60);
  await saveJudged(db, aVerdict({ video: 'youtube/w', at: later.at }), later);
  expect(await db.judged.toCollection().primaryKeys()).toEqual(['youtube/v', 'youtube/w']);
});

test('what is no row of version 1 is told apart', () => {
  for (const odd of [null, 7, 'row', {}, { ...WATCHED, to: NOON - 1 }, { ...WATCHED, day: '20 Nov' }]) {
    expect(completeInterval(odd)).toBeNull();
  }
  for (const odd of [undefined, [], { ...MADE, minutes: 0 }, { ...MADE, minutes: 1.5 }, { ...MADE, at: 'now' }]) {
    expect(completeTask(odd)).toBeNull();
  }
});

test('an open page gives way to newer code, says so, and never writes again', async () => {
  const page = aDatabase();
  const onOutdated = vi.fn();
  page.onOutdated(onOutdated);
  await logTask(page, aDraft(), 'a', moment(0));
  const newer = new Dexie(page.name);
  newer.version(SCHEMA_VERSION + 1).stores({ extra: 'id', tasks: 'id, day, at' });
  await newer.open();
  expect(onOutdated.mock.calls).toEqual([['taken-over']]);
  await expect(logTask(page, aDraft(), 'b', moment(1))).rejects.toThrow();
  expect(await newer.table('tasks').count()).toBe(1);
  const late = vi.fn();
  page.onOutdated(late);
  expect(late.mock.calls).toEqual([['taken-over']]);
});

test('older code that meets a newer store leaves it alone and says so', async () => {
  const name = 'newer';
  const newer = new Dexie(name);
  const page = aDatabase();
  await page.open();
  const stores = Object.fromEntries(
    page.tables.map(({ name, schema }) => [name, [schema.primKey, ...schema.indexes].map(({ src }) => src).join()]),
  );
  newer.version(SCHEMA_VERSION + 1).stores({ ...stores, extra: 'id' });
  await newer.open();
  newer.close();
  const older = new LoopbreakDatabase(name);
  const onOutdated = vi.fn();
  older.onOutdated(onOutdated);
  await expect(logTask(older, aDraft(), 'b', moment(1))).rejects.toThrow();
  expect(onOutdated.mock.calls).toEqual([['too-old']]);
  await newer.open();
  expect([await newer.table('tasks').count(), newer.backendDB().version]).toEqual([0, 10 * (SCHEMA_VERSION + 1)]);
});
