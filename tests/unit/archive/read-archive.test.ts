import { describe, expect, it } from 'vitest';
import { isArchive, readArchive } from '@/utils/archive/read-archive';
import { HOUR, localDay } from '@/utils/time/brands';

const TASK = {
  ...{
    id: 't',
    title: 'A clock',
    minutes: 20,
    at: 1_795_172_400_000,
    day: localDay('2026-11-20'),
    zone: 'Europe/Berlin',
  },
  ...{ era: 0, tags: ['css'], course: null, source: 'line', timed: null },
};
const WATCHED = {
  ...{ id: 's@2026-11-20', session: 's', day: '2026-11-20', zone: 'Europe/Berlin', era: 0 },
  ...{ from: 1_795_172_400_000, to: 1_795_172_460_000, media: 60_000, mode: 'watched', player: 'page', rate: 1 },
  ...{ site: 'udemy', course: null, courseTitle: null, lesson: 'udemy/1', title: 'Loops', muted: false },
  ...{ address: 'https://www.udemy.com/course/a/learn/lecture/1', correctedAt: null },
};
const file = (over: object = {}) => ({
  format: 'loopbreak',
  version: 1,
  exportedAt: 1,
  tables: { tasks: [TASK] },
  ...over,
});
const tasks = (...rows: unknown[]) => file({ tables: { tasks: rows } });
const watched = (over: object) => file({ tables: { intervals: [{ ...WATCHED, ...over }] } });

function read(value: unknown) {
  const reading = readArchive(value);
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
  }
}

describe('a file that says it is one of Loopbreak’s', () => {
  it('is told by its head', () => {
    expect(isArchive(file())).toBe(true);
    for (const other of [null, [], 1, 'loopbreak', {}, { format: 'other', version: 1 }, { format: 'loopbreak' }]) {
      expect(isArchive(other)).toBe(false);
    }
  });

  it('is read with every row, and tables that are left out are empty', () => {
    const got = read(file());
    expect(got.kind === 'archive' && got.archive.tables.tasks).toEqual([TASK]);
    expect(got.kind === 'archive' && got.archive.tables.intervals).toEqual([]);
    expect(read(watched({}))).toMatchObject({ kind: 'archive' });
  });

  it.each(['https://[', 'https://a.example:99999', 'http://%', 'https://A.example', 'https://a.example:443'])(
    'has no site at %s, which no browser would say',
    (origin) => {
      const site = { origin, platform: null, addedAt: 1 };
      expect(read(file({ tables: { sites: [site] } }))).toMatchObject({ kind: 'refused', where: 'sites[0].origin' });
    },
  );

  it.each([
    ['a newer version', file({ version: 2 }), 'newer', 'version'],
    ['a version that never was', file({ version: 0 }), 'broken', 'version'],
    ['a table that isn’t known', file({ tables: { rollups: [] } }), 'broken', 'tables.rollups'],
    ['a table that is no list', file({ tables: { tasks: {} } }), 'broken', 'tables.tasks'],
    ['a field that isn’t known', tasks({ ...TASK, extra: 1 }), 'broken', 'tasks[0].extra'],
    ['a field that is missing', tasks({ ...TASK, zone: undefined }), 'broken', 'tasks[0].zone'],
    ['a second row that is broken', tasks(TASK, { ...TASK, minutes: -1 }), 'broken', 'tasks[1].minutes'],
    ['minutes beyond a day', tasks({ ...TASK, minutes: 1441 }), 'broken', 'tasks[0].minutes'],
    ['minutes as text', tasks({ ...TASK, minutes: '20' }), 'broken', 'tasks[0].minutes'],
    ['a time that is no number', tasks({ ...TASK, at: null }), 'broken', 'tasks[0].at'],
    ['a time beyond all dates', tasks({ ...TASK, at: 9e15 }), 'broken', 'tasks[0].at'],
    ['a day that is none', tasks({ ...TASK, day: '2026-13-01' }), 'broken', 'tasks[0].day'],
    ['a zone that is none', tasks({ ...TASK, zone: 'Mars/Base' }), 'broken', 'tasks[0].zone'],
    ['an endless title', tasks({ ...TASK, title: 'x'.repeat(20_001) }), 'broken', 'tasks[0].title'],
    ['an empty id', tasks({ ...TASK, id: '' }), 'broken', 'tasks[0].id'],
    ['a script for an address', watched({ address: 'javascript:alert(1)' }), 'broken', 'intervals[0].address'],
    ['a stretch that ends before it begins', watched({ to: 1 }), 'broken', 'intervals[0]'],
    ['a stretch without length', watched({ to: WATCHED.from }), 'broken', 'intervals[0]'],
    ['a time before 1970', tasks({ ...TASK, at: -1 }), 'broken', 'tasks[0].at'],
    ['a time after 9998', tasks({ ...TASK, at: Date.UTC(9999, 0, 1) }), 'broken', 'tasks[0].at'],
    ['a day after 9998', tasks({ ...TASK, day: '9999-01-01' }), 'broken', 'tasks[0].day'],
    [
      'a measured time beyond all days',
      tasks({ ...TASK, timed: { from: 1e15, to: 1e15 } }),
      'broken',
      'tasks[0].timed.from',
    ],
    ['a clock that was set back a million times', tasks({ ...TASK, era: 1_000_001 }), 'broken', 'tasks[0].era'],
    [
      'a stamp beyond all clocks',
      file({ stamps: [{ table: 'tasks', id: 'a', at: 8.64e15 + 1, gone: true }] }),
      'broken',
      'stamps[0].at',
    ],
    ['a stretch of a year', watched({ to: WATCHED.from + 3e10 }), 'broken', 'intervals[0]'],
    [
      'a stamp of no table',
      file({ stamps: [{ table: 'x', id: 'a', at: 1, gone: true }] }),
      'broken',
      'stamps[0].table',
    ],
    [
      'a deletion of other settings',
      file({ stamps: [{ table: 'settings', id: 'x', at: 1, gone: true }] }),
      'broken',
      'stamps[0]',
    ],
    ['a picture out of its folder', file({ pictures: [{ file: '../../x.webp' }] }), 'broken', 'pictures[0].id'],
  ])('is refused with its place: %s', (_, value, why, where) => {
    expect(read(value)).toEqual({ kind: 'refused', why, where });
  });

  it.each(['keeping', 'kept', 'device', 'install', 'sync', 'browser', 'clock', 'taking'])(
    'may not delete what is this machine’s own: %s',
    (id) => {
      const stamps = [{ table: 'meta', id, at: 9e14, gone: true }];
      expect(read(file({ stamps }))).toEqual({ kind: 'refused', why: 'broken', where: 'stamps[0]' });
    },
  );

  it('gives no device more than 25 hours on a day', () => {
    const share = { site: 'udemy', seen: 1e12, heard: 0, worked: 0 };
    const sums = { watched: 1e12, seen: 1e12, alone: 0, done: 0, sites: [share] };
    const got = read(
      file({ tables: { elsewhere: [{ id: 'd@2026-11-20', device: 'd', day: '2026-11-20', ...sums }] } }),
    );
    const most = 25 * HOUR;
    expect(got).toMatchObject({ archive: { tables: { elsewhere: [{ watched: most, sites: [{ seen: most }] }] } } });
  });

  it('may delete single things of the person’s', () => {
    const stamps = ['portfolio', 'note', 'check-in', 'nudging'].map((id) => ({ table: 'meta', id, at: 1, gone: true }));
    expect(read(file({ stamps: [...stamps, { table: 'settings', id: 'settings', at: 1, gone: true }] }))).toMatchObject(
      {
        kind: 'archive',
      },
    );
  });

  it.each(['__proto__', 'constructor', 'prototype'])(
    'is refused with %s anywhere, and no object is the worse for it',
    (name) => {
      const hostile = `"${name}": {"polluted": true}`;
      const texts = [
        `{"format":"loopbreak","version":1,"exportedAt":1,"tables":{},${hostile}}`,
        `{"format":"loopbreak","version":1,"exportedAt":1,"tables":{${hostile}}}`,
        `{"format":"loopbreak","version":1,"exportedAt":1,"tables":{"tasks":[{${hostile}}]}}`,
        `{"format":"loopbreak","version":1,"exportedAt":1,"tables":{"settings":[{"id":"settings","value":{"a":[{${hostile}}]}}]}}`,
      ];
      for (const text of texts) expect(read(JSON.parse(text))).toMatchObject({ kind: 'refused', why: 'broken' });
      expect(Reflect.get({}, 'polluted')).toBeUndefined();
    },
  );
});
