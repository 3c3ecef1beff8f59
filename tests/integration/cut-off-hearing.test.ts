// @vitest-environment node
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { syncOf } from '@/utils/db/sync-store';
import { noteTaking, takingCutOff } from '@/utils/db/taking-store';
import { logTask } from '@/utils/db/task-store';
import { EXCHANGE_EVERY } from '@/utils/devices/back-off';
import { MINUTE } from '@/utils/time/brands';
import { aDraft, moment, NOON } from '../unit/db/builders';
import { joinedDevice } from './joined-device';
import { type HeldFolder, heldFolder } from './servers/held-folder';

// There is nothing here to decode pictures with.
vi.mock('@/utils/platform/pictures', () => ({ fromCopy: async (blob: Blob) => blob }));

const MONTH = 31 * 24 * 60;
const MONTHS = 70;
const PICTURES = 50;
const HEAD = /HEAD/;

let folder: HeldFolder;
beforeEach(() => {
  folder = heldFolder();
});
afterEach(() => {
  vi.restoreAllMocks();
});

const filesRead = (): string[] => folder.reads.splice(0).filter((path) => !HEAD.test(path));

/** A device that told years, a file for each month. */
async function teller() {
  const device = await joinedDevice(folder.address);
  for (let month = 0; month < MONTHS; month += 1) {
    await logTask(device.db, aDraft(), `t${month}`, moment(-month * MONTH));
  }
  expect(await device.exchange()).toBeNull();
  filesRead();
  return device;
}

it('a hearing that is cut off after fifty files goes on with the others', async () => {
  await teller();
  const joins = await joinedDevice(folder.address);
  folder.answers = 50;
  expect(await joins.exchange(1)).toBe('away');
  const first = filesRead();
  expect(await joins.db.tasks.count()).toBe(first.length);
  expect((await syncOf(joins.db))?.own.seen.length).toBe(first.length);
  folder.answers = Number.POSITIVE_INFINITY;
  expect(await joins.exchange(2)).toBeNull();
  const heard = filesRead().filter((path) => !path.startsWith(joins.name));
  expect(heard.length).toBe(MONTHS - first.length);
  expect(first.length).toBeGreaterThan(40);
  expect(heard.filter((path) => first.includes(path))).toEqual([]);
  expect(await joins.db.tasks.count()).toBe(MONTHS);
}, 60_000);

it('pictures that came before it was cut off aren’t fetched again', async () => {
  const one = await joinedDevice(folder.address);
  const size = { width: 2, height: 1 };
  await one.db.pictures.bulkPut(
    Array.from({ length: PICTURES }, (_, index) => {
      const blob = new Blob([String(index)], { type: 'image/webp' });
      return { id: `x${index}/before`, experience: `x${index}`, of: 'before', at: NOON, blob, ...size };
    }),
  );
  expect(await one.exchange()).toBeNull();
  filesRead();
  const joins = await joinedDevice(folder.address);
  folder.answers = 30;
  expect(await joins.exchange(1)).toBe('away');
  const first = filesRead();
  expect(await joins.db.pictures.count()).toBe(first.length - 1);
  folder.answers = Number.POSITIVE_INFINITY;
  expect(await joins.exchange(2)).toBeNull();
  const again = filesRead().filter((path) => first.includes(path));
  // The part itself that speaks of them.
  expect(again.length).toBe(1);
  expect(await joins.db.pictures.count()).toBe(PICTURES);
}, 60_000);

it('an exchange leaves the note of a file that is being taken in', async () => {
  const [one, two] = [await joinedDevice(folder.address), await joinedDevice(folder.address)];
  await logTask(one.db, aDraft(), 'a', moment(0));
  await one.exchange();
  await noteTaking(two.db, 'copy.zip');
  await two.exchange();
  expect(await two.db.tasks.count()).toBe(1);
  expect(await takingCutOff(two.db)).toBe('copy.zip');
});

it('a disk that is mounted again is told on by itself, and an emptied folder isn’t filled', async () => {
  const [one, two] = [await joinedDevice(folder.address), await joinedDevice(folder.address)];
  await logTask(one.db, aDraft(), 'a', moment(0));
  await logTask(two.db, aDraft(), 'b', moment(0));
  for (const device of [one, two, one]) expect(await device.exchange()).toBeNull();
  const files = new Map(folder.files);
  folder.unmounted = true;
  await logTask(one.db, aDraft(), 'c', moment(1));
  expect(await one.exchange(30, 'due')).toBe('emptied');
  folder.unmounted = false;
  filesRead();
  expect(await one.exchange(30 + EXCHANGE_EVERY / MINUTE, 'due')).toBeNull();
  // What was heard of the other before is known.
  expect(filesRead().filter((path) => path.startsWith(two.name))).toEqual([]);
  await two.exchange(61);
  expect(await two.db.tasks.get('c')).toBeDefined();
  folder.files.clear();
  for (const minutes of [90, 120]) expect(await one.exchange(minutes, 'due')).toBe('emptied');
  expect(folder.files.size).toBe(0);
  expect(files.size).toBeGreaterThan(0);
}, 60_000);

// The last here: as nothing ends the exchange, none begins after it.
it('a worker that is stopped in between keeps all but the last files, with the rows', async () => {
  await teller();
  const joins = await joinedDevice(folder.address);
  Object.assign(folder, { answers: 60, hangs: true });
  joins.exchange(1).catch(() => {});
  await vi.waitUntil(() => folder.answers === 0, { timeout: 30_000 });
  expect(await joins.db.tasks.count()).toBe(40);
  expect((await syncOf(joins.db))?.own.seen.length).toBe(40);
}, 60_000);
