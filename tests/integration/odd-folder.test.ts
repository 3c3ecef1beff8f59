// @vitest-environment node
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { syncDevices } from '@/entrypoints/background/sync-devices';
import { LoopbreakDatabase } from '@/utils/db/database';
import { saveSync, syncOf } from '@/utils/db/sync-store';
import { logTask } from '@/utils/db/task-store';
import { aDraft, moment } from '../unit/db/builders';
import { joinedDevice } from './joined-device';
import { type HeldFolder, heldFolder } from './servers/held-folder';

const MONTH = 31 * 24 * 60;

let folder: HeldFolder;
beforeEach(() => {
  folder = heldFolder();
});
afterEach(() => {
  vi.restoreAllMocks();
});

it('a page in the place of one file is left alone, and the rest is taken', async () => {
  const [one, two] = [await joinedDevice(folder.address), await joinedDevice(folder.address)];
  await logTask(one.db, aDraft(), 'a', moment(0));
  await logTask(one.db, aDraft(), 'b', moment(-MONTH));
  expect(await one.exchange()).toBeNull();
  const [path = ''] = [...folder.files.keys()].filter((name) => !name.includes('HEAD'));
  const file = folder.files.get(path);
  folder.files.set(path, new TextEncoder().encode('<html>'));
  expect(await two.exchange(1)).toBeNull();
  expect(await two.db.tasks.count()).toBe(1);
  expect((await syncOf(two.db))?.unread).toBe(1);
  if (file) folder.files.set(path, file);
  await two.exchange(2);
  expect(await two.db.tasks.count()).toBe(2);
});

it('two that are one by a copied profile and tell at once are two from then on', async () => {
  const one = await joinedDevice(folder.address);
  await logTask(one.db, aDraft(), 'a', moment(0));
  expect(await one.exchange()).toBeNull();
  const copied = new LoopbreakDatabase(`${one.name}-copied`);
  const sync = await syncOf(one.db);
  if (sync) await saveSync(copied, sync);
  await logTask(one.db, aDraft(), 'of-one', moment(1));
  await logTask(copied, aDraft(), 'of-the-copy', moment(1));
  // Both read the folder before either writes into it.
  const before = new Map(folder.files);
  expect(await one.exchange(2)).toBeNull();
  const ofOne = new Map(folder.files);
  folder.files.clear();
  for (const [path, bytes] of before) folder.files.set(path, bytes);
  await syncDevices(copied, moment(2));
  for (const [path, bytes] of ofOne) if (!folder.files.has(path)) folder.files.set(path, bytes);
  expect((await syncOf(copied))?.own.seq).toBe((await syncOf(one.db))?.own.seq);
  expect(await one.exchange(3)).toBeNull();
  expect((await syncOf(one.db))?.forked).toBe(true);
  await syncDevices(copied, moment(4));
  await one.exchange(5);
  for (const db of [one.db, copied]) {
    expect((await db.tasks.toArray()).map(({ id }) => id).sort()).toEqual(['a', 'of-one', 'of-the-copy']);
  }
  expect((await syncOf(copied))?.forked).toBe(false);
});
