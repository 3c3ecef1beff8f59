// @vitest-environment node
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browserSyncOf, forgetBrowserSync, saveBrowserSync } from '@/utils/db/browser-sync-store';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { elsewhereOn } from '@/utils/db/day-elsewhere';
import { inLedger, refoldAll } from '@/utils/db/ledger';
import { ownDevice } from '@/utils/db/own-device';
import { checkRollups, rollupsOf } from '@/utils/db/rollup-store';
import { deleteTask, editTask, logTask } from '@/utils/db/task-store';
import { deleteInterval } from '@/utils/db/watch-store';
import { bytesOf, LIMITS, nameOf } from '@/utils/devices/browser-items';
import { packedText } from '@/utils/platform/packing';
import { type LocalDay, localDay, MINUTE, SECOND } from '@/utils/time/brands';
import { addDays } from '@/utils/time/calendar';
import { aDraft, moment, NOON, played, record } from '../unit/db/builders';
import { fillYears } from '../years/fill.ts';
import type { Life } from '../years/life.ts';
import { browserDevice } from './browser-device';
import { BrowserArea, WRITES_A_MINUTE } from './servers/browser-area';

const TODAY = localDay('2026-11-20');

let area = new BrowserArea();

function carriedBy(next: BrowserArea): void {
  area = next;
  next.carry();
}

beforeEach(() => {
  carriedBy(new BrowserArea());
  // Each refusal is logged.
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

async function dayOf(db: LoopbreakDatabase, day: LocalDay = TODAY) {
  const [rollup] = await rollupsOf(db, [day]);
  const titles = (await db.tasks.toArray()).map(({ title }) => title).sort();
  return { watching: rollup?.watching, doing: rollup?.doing, titles };
}

describe('two devices and the browser’s own sync', () => {
  it('know the sums of each other and the tasks themselves; what is changed and deleted follows', async () => {
    const [one, two] = [await browserDevice(), await browserDevice()];
    await record(one.db, played('a', 0, 30), played('b', 40, 60, { site: 'exercism', mode: 'worked' }));
    await record(two.db, played('c', 10, 25, { site: 'coursera' }));
    await logTask(one.db, aDraft({ title: 'a radio', minutes: 10 }), 'radio', moment(70));
    await logTask(two.db, aDraft({ title: 'a clock', minutes: 5 }), 'clock', moment(70));
    for (const device of [one, two, one]) expect(await device.exchange(80)).toBeNull();
    const both = await dayOf(one.db);
    expect(both).toEqual(await dayOf(two.db));
    expect(both.watching?.all).toBe(45 * MINUTE);
    expect(both.doing).toBe(35 * MINUTE);
    await editTask(two.db, 'radio', { title: 'a radio that plays' });
    await deleteTask(one.db, 'clock');
    for (const device of [one, two, one]) expect(await device.exchange(90)).toBeNull();
    expect(await dayOf(one.db)).toEqual(await dayOf(two.db));
    expect((await dayOf(one.db)).titles).toEqual(['a radio that plays']);
    for (const { db } of [one, two]) expect(await checkRollups(db)).toEqual([]);
  });

  it('count nothing twice where the stretches themselves come as well', async () => {
    const [one, two] = [await browserDevice(), await browserDevice()];
    await record(one.db, played('a', 0, 30), played('b', 40, 60));
    await one.exchange();
    await two.exchange();
    const before = await dayOf(two.db);
    const [first] = await one.db.intervals.toArray();
    expect(first?.device).toBe(one.name);
    await two.db.transaction('rw', two.db.intervals, two.db.stamps, () =>
      two.db.intervals.bulkPut(first ? [first] : []),
    );
    await inLedger(two.db, () => refoldAll(two.db));
    expect(await dayOf(two.db)).toEqual(before);
  });

  it('write nothing where nothing is new, and only the month that changed where something is', async () => {
    const one = await browserDevice();
    await record(one.db, played('a', 0, 30), played('b', -60 * 24 * 40, -60 * 24 * 40 + 20));
    await one.exchange();
    const { writes } = area;
    await one.exchange(30);
    expect(area.writes).toBe(writes);
    const before = new Map(area.items);
    await record(one.db, played('c', 40, 50));
    await one.exchange(60);
    const changed = [...area.items].filter(([key, value]) => before.get(key) !== value).map(([key]) => key);
    expect(changed.sort()).toEqual([`d/${one.name}/202611`, `m/${one.name}`]);
  });

  it('let a day go that its device corrected away, and keep what only isn’t there any more (case 47)', async () => {
    const [one, two] = [await browserDevice(), await browserDevice()];
    await record(one.db, played('a', 0, 30), played('b', -60 * 24, -60 * 24 + 20));
    await one.exchange();
    await two.exchange();
    expect(await two.db.elsewhere.count()).toBe(2);
    await one.db.intervals.where('session').equals('b').delete();
    await one.exchange(10);
    await two.exchange(10);
    expect((await two.db.elsewhere.toArray()).map(({ day }) => day)).toEqual([TODAY]);
    area.items.clear();
    await two.exchange(20);
    expect(await two.db.elsewhere.count()).toBe(1);
  });

  it('never take an older state for news, should the browser bring one back (case 51)', async () => {
    const [one, two] = [await browserDevice(), await browserDevice()];
    await record(one.db, played('a', 0, 10));
    await one.exchange();
    const old = new Map(area.items);
    await record(one.db, played('b', 20, 50));
    await one.exchange(60);
    await two.exchange(60);
    const known = await dayOf(two.db);
    area.items = new Map([...area.items, ...old]);
    await two.exchange(70);
    expect(await dayOf(two.db)).toEqual(known);
    await record(one.db, played('c', 80, 90));
    await one.exchange(100);
    await two.exchange(100);
    expect((await dayOf(two.db)).watching?.all).toBe(50 * MINUTE);
  });

  it('go on as two where a profile was copied (case 52)', async () => {
    const [one, copied, third] = [await browserDevice(), await browserDevice(), await browserDevice()];
    await record(one.db, played('a', 0, 30));
    await one.exchange(35);
    const sync = await browserSyncOf(one.db);
    await copied.db.meta.put({ id: 'device', device: one.name });
    await copied.db.intervals.bulkPut(await one.db.intervals.toArray());
    if (sync) await saveBrowserSync(copied.db, sync);
    await record(one.db, played('b', 40, 50));
    await one.exchange(60);
    await record(copied.db, played('c', 100, 120));
    await copied.exchange(130);
    expect(await ownDevice(copied.db)).not.toBe(one.name);
    expect(await ownDevice(one.db)).toBe(one.name);
    await one.exchange(140);
    await copied.exchange(140);
    await third.exchange(140);
    for (const { db } of [one, third]) expect((await dayOf(db)).watching?.all).toBe(60 * MINUTE);
  });

  it('count nothing twice where a profile was copied before it told anything (case 52)', async () => {
    const [one, copied, third] = [await browserDevice(), await browserDevice(), await browserDevice()];
    await record(one.db, played('a', 0, 60));
    await copied.db.meta.put({ id: 'device', device: one.name });
    await copied.db.intervals.bulkPut(await one.db.intervals.toArray());
    await inLedger(copied.db, () => refoldAll(copied.db));
    await one.exchange(61);
    await copied.exchange(62);
    expect(await ownDevice(copied.db)).not.toBe(one.name);
    for (const device of [one, third, copied]) await device.exchange(63);
    for (const { db } of [one, third, copied]) expect((await dayOf(db)).watching?.all).toBe(60 * MINUTE);
  });

  it('tell their own anew where the browser brought an older state of it back', async () => {
    const [one, late] = [await browserDevice(), await browserDevice()];
    await record(one.db, played('a', 0, 10));
    await one.exchange();
    const old = new Map(area.items);
    await record(one.db, played('b', 20, 60));
    await one.exchange(60);
    area.items = new Map(old);
    await one.exchange(90);
    await late.exchange(90);
    expect((await dayOf(late.db)).watching?.all).toBe(50 * MINUTE);
  });

  it('know their own by its stretches alone, should another way bring back what they told', async () => {
    const [one, two] = [await browserDevice(), await browserDevice()];
    await record(one.db, played('a', 0, 60));
    await one.exchange(61);
    await two.exchange(61);
    await one.db.elsewhere.bulkPut(await two.db.elsewhere.toArray());
    await deleteInterval(one.db, 'a@2026-11-20');
    expect((await dayOf(one.db)).watching?.all ?? 0).toBe(0);
    expect(await elsewhereOn(one.db, TODAY)).toEqual([]);
  });

  it('that is turned off while an exchange is under way stays off', async () => {
    const one = await browserDevice();
    await record(one.db, played('a', 0, 10));
    const { set } = area;
    area.set = async (items) => {
      await forgetBrowserSync(one.db);
      await set(items);
    };
    await one.exchange();
    expect(await browserSyncOf(one.db)).toBeNull();
  });

  it('take the rest where one task speaks of a year that no calendar has', async () => {
    const [one, two] = [await browserDevice(), await browserDevice()];
    await record(one.db, played('a', 0, 30));
    await one.exchange();
    const far = [5, { id: 'x', title: 'x', minutes: 5, at: NOON, zone: 'UTC', timed: { from: 1e15, to: 1e15 + 9 } }];
    area.items.set('t/ffffffff/202611', `7f.${packedText(JSON.stringify([1, [far], []]))}`);
    await two.exchange();
    expect((await dayOf(two.db)).watching?.all).toBe(30 * MINUTE);
    expect((await browserSyncOf(two.db))?.trouble).toBeNull();
  });

  it('leave alone what they can’t read, and take the rest', async () => {
    const [one, two] = [await browserDevice(), await browserDevice()];
    await record(one.db, played('a', 0, 30));
    await one.exchange();
    area.items.set('d/ffffffff/202611', '7f.AAAA');
    area.items.set('t/ffffffff/202611', { not: 'text' });
    area.items.set('__proto__', 'x');
    area.items.set('something else', 'x');
    expect(await two.exchange()).toBeNull();
    expect((await browserSyncOf(two.db))?.unread).toBe(2);
    expect((await dayOf(two.db)).watching?.all).toBe(30 * MINUTE);
    expect(area.items.get('something else')).toBe('x');
  });
});

/** A year of some stretches on most days. How many of them are one after another doesn't matter here: a day is told by its sums. */
const aYear = (seed: number, device: string): Life => ({
  ...{ seed, device, until: TODAY, years: 1, zone: moment(0).zone, stretches: 0.15 },
});

describe('a browser’s sync that is small (case 50)', () => {
  it('holds the newest months of five heavy devices, each item within its limit', async () => {
    const devices = [
      await browserDevice(),
      await browserDevice(),
      await browserDevice(),
      await browserDevice(),
      await browserDevice(),
    ];
    for (const [seed, { db, name }] of devices.entries()) await fillYears(db, aYear(seed, name));
    // Those that have more than their share give way where they have something new to tell.
    for (let round = 0; round < 4; round += 1) {
      for (const device of devices) {
        await logTask(device.db, aDraft(), `${device.name}/${round}`, moment(round * 30));
        await device.exchange(round * 30);
      }
    }
    const bytes = [...area.items].reduce((sum, [key, value]) => sum + bytesOf(key, value), 0);
    expect(bytes).toBeLessThanOrEqual(LIMITS.bytes);
    for (const { db, name } of devices) {
      const sync = await browserSyncOf(db);
      expect(sync?.trouble).toBeNull();
      expect(sync?.whole).toBe(false);
      expect(sync?.from && sync.from <= '202610').toBe(true);
      expect(area.items.has(`d/${name}/202611`)).toBe(true);
      expect(await checkRollups(db)).toEqual([]);
    }
    const [first, ...others] = await Promise.all(devices.map(({ db }) => dayOf(db, addDays(TODAY, -3))));
    // What is told is told in whole seconds, of each site of each device.
    for (const other of others) {
      expect(Math.abs((other.watching?.all ?? 0) - (first?.watching?.all ?? 0))).toBeLessThan(10 * SECOND);
    }
  }, 120_000);

  it('holds a whole year of one light device', async () => {
    const one = await browserDevice();
    await fillYears(one.db, aYear(1, one.name));
    await one.db.tasks.clear();
    await one.db.stamps.clear();
    await inLedger(one.db, () => refoldAll(one.db));
    await one.exchange();
    const sync = await browserSyncOf(one.db);
    expect(sync).toMatchObject({ whole: true, trouble: null, from: '202511' });
    expect(sync?.bytes).toBeLessThan(18_432);
  }, 60_000);

  it('goes on where more was deleted in a month than an item has room for', async () => {
    const [one, two] = [await browserDevice(), await browserDevice()];
    await record(one.db, played('a', 0, 30));
    for (let index = 0; index < 400; index += 1) {
      const id = crypto.randomUUID();
      await logTask(one.db, aDraft({ title: 'short-lived' }), id, moment(index));
      await deleteTask(one.db, id);
    }
    await logTask(one.db, aDraft({ title: 'stays' }), 'stays', moment(500));
    expect(await one.exchange(501)).toBeNull();
    expect(await browserSyncOf(one.db)).toMatchObject({ whole: false, from: '202611' });
    await two.exchange(502);
    expect((await dayOf(two.db)).titles).toEqual(['stays']);
    expect((await dayOf(two.db)).watching?.all).toBe(30 * MINUTE);
  }, 60_000);

  it('that takes no more writes is told again later, and nothing is lost', async () => {
    const one = await browserDevice();
    await record(one.db, played('a', 0, 30));
    area.writes = WRITES_A_MINUTE;
    expect(await one.exchange()).toBe('often');
    expect(area.items.size).toBe(0);
    expect((await dayOf(one.db)).watching?.all).toBe(30 * MINUTE);
    area.writes = 0;
    expect(await one.exchange(30)).toBeNull();
    expect(area.items.has(`d/${one.name}/202611`)).toBe(true);
    expect(await ownDevice(one.db)).toBe(one.name);
  });

  it('that is full of others’ items says so, and takes the record once there is room', async () => {
    const one = await browserDevice();
    await record(one.db, played('a', 0, 30));
    for (let index = 0; index < LIMITS.items; index += 1) area.items.set(`other-${index}`, '');
    expect(await one.exchange()).toBe('full');
    area.items.clear();
    for (let index = 0; index < 13; index += 1) area.items.set(`other-${index}`, 'x'.repeat(7800));
    expect(await one.exchange(30)).toBe('full');
    area.items.clear();
    expect(await one.exchange(60)).toBeNull();
    expect([...area.items.keys()].every((key) => nameOf(key)?.device === one.name)).toBe(true);
  });
});

it('devices come to the same sums whatever the order, what is lost, what comes late and what comes twice', async () => {
  const step = fc.record({
    device: fc.nat(4),
    which: fc.nat(),
    act: fc.constantFrom('watch', 'work', 'task', 'edit', 'delete', 'exchange', 'exchange', 'stale', 'lose', 'refuse'),
  });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(2, 5), fc.array(step, { maxLength: 25 }), async (count, steps) => {
      carriedBy(new BrowserArea());
      const devices = await Promise.all(Array.from({ length: count }, browserDevice));
      const states: Map<string, unknown>[] = [];
      for (const [index, { device, act, which }] of steps.entries()) {
        const one = devices[device % count];
        if (!one) continue;
        area.writes = 0;
        const id = `${one.name}-${index}`;
        if (act === 'watch') await record(one.db, played(id, index * 20, index * 20 + 10));
        if (act === 'work')
          await record(one.db, played(id, index * 20, index * 20 + 10, { mode: 'worked', site: 'exercism' }));
        if (act === 'task') await logTask(one.db, aDraft({ title: id }), id, moment(index));
        const [some] = await one.db.tasks.limit(1).primaryKeys();
        if (act === 'edit' && some) await editTask(one.db, some, { title: `${id} edited` });
        if (act === 'delete' && some) await deleteTask(one.db, some);
        // The browser takes no more writes for the moment.
        if (act === 'refuse') area.writes = WRITES_A_MINUTE;
        if (act === 'exchange' || act === 'refuse') await one.exchange(index);
        // The browser brings an older state of some device back, as Chrome's stale cache does.
        const old = states[which % Math.max(1, states.length)];
        if (act === 'stale' && old) area.items = new Map([...area.items, ...old]);
        const keys = [...area.items.keys()];
        if (act === 'lose') area.items.delete(keys[which % Math.max(1, keys.length)] ?? '');
        states.push(new Map(area.items));
      }
      for (let round = 0; round < 3; round += 1) {
        for (const one of devices) {
          area.writes = 0;
          expect(await one.exchange(1000 + round)).toBeNull();
        }
      }
      const late = await browserDevice();
      await late.exchange(1100);
      const all = await Promise.all([...devices, late].map(({ db }) => dayOf(db)));
      for (const other of all) expect(other).toEqual(all[0]);
      for (const { db } of devices) {
        expect(await checkRollups(db)).toEqual([]);
        await db.delete();
      }
    }),
    { numRuns: 60 },
  );
}, 120_000);
