// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readArchive } from '@/utils/archive/read-archive';
import { LAST_STAMP } from '@/utils/archive/tables';
import { archiveText } from '@/utils/archive/write-archive';
import { readRecords, takeArchive } from '@/utils/db/archive-store';
import { browserSyncOf, saveBrowserSync } from '@/utils/db/browser-sync-store';
import { deleteTask, editTask, logTask } from '@/utils/db/task-store';
import { nameOf, numbered, readNumbered } from '@/utils/devices/browser-items';
import { compactDays, compactTasks } from '@/utils/devices/compact';
import { packedText } from '@/utils/platform/packing';
import { durationMs, HOUR, localDay } from '@/utils/time/brands';
import { aDatabase, aDraft, moment, NOON, played, record } from '../unit/db/builders';
import { partsOf } from '../unit/devices/in-one-go';
import { browserDevice } from './browser-device';
import { BrowserArea } from './servers/browser-area';

const DAY_MINUTES = 24 * 60;
const FAR = 8.64e15;

let area: BrowserArea;
beforeEach(() => {
  area = new BrowserArea();
  area.carry();
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

const deletion = (id: string, at: number): string => {
  const stamps = [{ table: 'tasks', id, at, gone: true }] as const;
  return packedText(compactTasks({ rows: [], stamps }));
};

describe('what the browser’s sync says of the future', () => {
  it('deletes nothing, is said, and doesn’t outlive what a real clock says', async () => {
    const [one, two] = [await browserDevice(), await browserDevice()];
    await logTask(one.db, aDraft({ title: 'a radio' }), 'radio', moment(0));
    for (const device of [one, two]) expect(await device.exchange()).toBeNull();
    area.items.set('t/ffffffff/202611', numbered(NOON, deletion('radio', FAR)));
    area.items.set('t/fffffffe/202611', numbered(FAR, deletion('radio', NOON + 1000)));
    for (const device of [two, one]) await device.exchange(10);
    for (const { db } of [one, two]) {
      expect(await db.tasks.count()).toBe(1);
      expect((await browserSyncOf(db))?.ahead).toBe(2);
    }
    area.items.delete('t/ffffffff/202611');
    area.items.delete('t/fffffffe/202611');
    await editTask(two.db, 'radio', { title: 'a radio that plays' });
    for (const device of [two, one]) await device.exchange(20);
    expect((await one.db.tasks.get('radio'))?.title).toBe('a radio that plays');
    expect((await browserSyncOf(one.db))?.ahead).toBe(0);
  });

  it('is heard once the clock gets there, on every device alike', async () => {
    const [one, two] = [await browserDevice(), await browserDevice()];
    await logTask(one.db, aDraft({ title: 'a radio' }), 'radio', moment(0));
    for (const device of [one, two]) await device.exchange();
    const inTwoDays = NOON + 48 * HOUR;
    area.items.set('t/ffffffff/202611', numbered(NOON, deletion('radio', inTwoDays)));
    await one.exchange(10);
    expect(await one.db.tasks.count()).toBe(1);
    // One hears it a day before the other does.
    await two.exchange(DAY_MINUTES + 1);
    expect(await two.db.tasks.count()).toBe(0);
    for (const device of [one, two]) await device.exchange(2 * DAY_MINUTES + 1);
    for (const { db } of [one, two]) expect(await db.tasks.count()).toBe(0);
  });

  it('doesn’t keep a device silent whose clock was years ahead for a while', async () => {
    const [one, two] = [await browserDevice(), await browserDevice()];
    await record(one.db, played('a', 0, 30));
    await one.exchange(3 * 365 * DAY_MINUTES);
    await two.exchange(60);
    expect(await two.db.elsewhere.count()).toBe(0);
    await record(one.db, played('b', 40, 50));
    await one.exchange(60);
    const numbers = [...area.items]
      .filter(([key]) => nameOf(key)?.kind === 'days')
      .map(([, value]) => readNumbered(value));
    expect(numbers.map((number) => number?.seq)).toEqual([moment(60).at]);
    await two.exchange(61);
    expect(await two.db.elsewhere.count()).toBe(1);
  });

  it('a forged day is told over by the device that it was forged for', async () => {
    const [one, two] = [await browserDevice(), await browserDevice()];
    await record(one.db, played('a', 0, 30));
    await one.exchange(31);
    const shares = { watched: durationMs(HOUR), seen: durationMs(HOUR), alone: durationMs(HOUR), done: durationMs(0) };
    const site = { site: 'udemy', seen: durationMs(HOUR), heard: durationMs(0), worked: durationMs(0) };
    const day = { id: 'x', device: one.name, day: localDay('2026-11-20'), ...shares, sites: [site] };
    area.items.set(`d/${one.name}/202611`, numbered(FAR, packedText(compactDays([day]))));
    for (const device of [two, one, two]) await device.exchange(40);
    expect((await two.db.elsewhere.toArray()).map(({ watched }) => watched)).toEqual([HOUR / 2]);
  });
});

describe('a stamp from elsewhere that is the last possible', () => {
  const poisoned = async () => {
    const db = aDatabase();
    await logTask(db, aDraft(), 'a', moment(0));
    await logTask(db, aDraft(), 'b', moment(0));
    const text = [...archiveText(await readRecords(db), NOON)].join('');
    const said = JSON.parse(text);
    const stamps = said.stamps.map((stamp: object) => ({ ...stamp, at: FAR }));
    const read = readArchive({ ...said, stamps });
    let step = read.next();
    while (!step.done) step = read.next();
    if (step.value.kind !== 'archive') throw new Error(step.value.kind);
    await takeArchive(db, { archive: step.value.archive, pictures: new Map() }, moment(1), { bringBack: false });
    return db;
  };

  it('is the end of 9998, and what is changed after it can be told and read all the same', async () => {
    const db = await poisoned();
    await deleteTask(db, 'a');
    await editTask(db, 'b', { title: 'another' });
    const stamps = await db.stamps.toArray();
    expect(stamps.map(({ at }) => at)).toEqual(stamps.map(() => LAST_STAMP));
    expect([...partsOf(await readRecords(db)).keys()].filter((name) => !/^(said|\d{4}-\d\d)$/.test(name))).toEqual([]);
    await saveBrowserSync(db);
    expect([...area.items.keys()].filter((key) => nameOf(key) === null)).toEqual([]);
  });

  it('is bounded where an earlier version had taken it in', async () => {
    const device = await browserDevice();
    await logTask(device.db, aDraft(), 'a', moment(0));
    await device.db.stamps.put({ table: 'tasks', id: 'gone', at: FAR + 1, gone: true });
    expect([...partsOf(await readRecords(device.db)).keys()]).toEqual(['2026-11', '9998-12']);
    expect(await device.exchange()).toBeNull();
    expect([...area.items.keys()].filter((key) => nameOf(key) === null)).toEqual([]);
  });
});
