// @vitest-environment node
import { beforeEach, expect, it, vi } from 'vitest';
import { putBack, takeOut } from '@/entrypoints/dashboard/take-out';
import { browserSyncOf, forgetBrowserSync, saveBrowserSync } from '@/utils/db/browser-sync-store';
import { nameOf, readNumbered } from '@/utils/devices/browser-items';
import { played, record } from '../unit/db/builders';
import { browserDevice } from './browser-device';
import { BrowserArea } from './servers/browser-area';

const MONTH = 31 * 24 * 60;

let area: BrowserArea;
beforeEach(() => {
  area = new BrowserArea();
  area.carry();
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

const numbers = (): number[] =>
  [...area.items].filter(([key]) => nameOf(key)?.kind === 'days').map(([, value]) => readNumbered(value)?.seq ?? 0);

it('goes on by higher numbers after it was off, and knows its own words', async () => {
  const one = await browserDevice();
  await record(one.db, played('a', 0, 30));
  await one.exchange(100);
  const [before = 0] = numbers();
  const old = new Map(area.items);
  await takeOut(one.name);
  await forgetBrowserSync(one.db);
  await saveBrowserSync(one.db);
  area.items = new Map(old);
  await record(one.db, played('b', 40, 50));
  // By a clock that was set back meanwhile.
  expect(await one.exchange(60)).toBeNull();
  expect(numbers().filter((number) => number > before).length).toBe(1);
  expect([...area.items.keys()].every((key) => nameOf(key)?.device === one.name)).toBe(true);
});

it('writes what is new before it takes out what goes', async () => {
  const one = await browserDevice();
  await record(one.db, played('a', 0, 30), played('b', -MONTH, -MONTH + 20));
  await one.exchange(40);
  const { set, remove } = area;
  const asked: string[] = [];
  area.set = (items) => {
    asked.push('set');
    return set(items);
  };
  area.remove = (keys) => {
    asked.push('remove');
    return remove(keys);
  };
  await one.db.intervals.where('session').equals('b').delete();
  await record(one.db, played('c', 50, 60));
  await one.exchange(70);
  expect(asked).toEqual(['set', 'remove']);
});

it('doesn’t take a disk that is full here for a sync that is full', async () => {
  const [one, two] = [await browserDevice(), await browserDevice()];
  await record(one.db, played('a', 0, 30));
  await one.exchange();
  const full = new DOMException('QuotaExceededError: the quota of the disk', 'QuotaExceededError');
  const write = vi.spyOn(two.db.stamps, 'bulkPut').mockRejectedValue(full);
  expect(await two.exchange(1)).toBe('failed');
  write.mockRestore();
  expect(await two.exchange(2)).toBeNull();
  expect(await two.db.elsewhere.count()).toBe(1);
});

it('the Undo of a device that was forgotten leaves what that told since', async () => {
  const one = await browserDevice();
  await record(one.db, played('a', 0, 30), played('b', -MONTH, -MONTH + 20));
  await one.exchange(40);
  const items = await takeOut(one.name);
  await record(one.db, played('c', 50, 60));
  await one.exchange(70);
  const after = new Map(area.items);
  await putBack(items);
  expect(area.items).toEqual(after);
  area.items.clear();
  await putBack(items);
  expect(area.items).toEqual(items);
  expect((await browserSyncOf(one.db))?.trouble).toBeNull();
});
