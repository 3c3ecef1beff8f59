// @vitest-environment node
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { readSettings, saveSettings } from '@/utils/db/settings-store';
import { logTask } from '@/utils/db/task-store';
import { aDraft, moment } from '../unit/db/builders';
import { joinedDevice } from './joined-device';
import { type HeldFolder, heldFolder } from './servers/held-folder';

const DAY = 24 * 60;

let folder: HeldFolder;
beforeEach(() => {
  folder = heldFolder();
});
afterEach(() => {
  vi.restoreAllMocks();
});

const dayBegins = async (db: LoopbreakDatabase): Promise<number> => (await readSettings(db)).dayStartsAt;

/** A machine of years, whose person set long ago when the day begins. */
async function longUsed() {
  const device = await joinedDevice(folder.address);
  await saveSettings(device.db, { dayStartsAt: 240 }, moment(-400 * DAY));
  for (let days = 400; days > 0; days -= 100) await logTask(device.db, aDraft(), `old-${days}`, moment(-days * DAY));
  return device;
}

/** A machine that was set up just now. */
async function fresh() {
  const device = await joinedDevice(folder.address);
  await saveSettings(device.db, { scenario: 'graduate' }, moment(0));
  await logTask(device.db, aDraft(), `new-${device.name}`, moment(0));
  return device;
}

it('a machine with years of records keeps its settings, whoever came to the folder first', async () => {
  for (const isFirst of [true, false]) {
    const [old, laptop] = [await longUsed(), await fresh()];
    const order = isFirst ? [laptop, old, laptop] : [old, laptop, old];
    for (const device of order) expect(await device.exchange(10)).toBeNull();
    for (const { db } of [old, laptop]) expect(await dayBegins(db)).toBe(240);
    folder.files.clear();
  }
}, 60_000);

it('its settings stand also where they were set before anything was stamped', async () => {
  const [old, laptop] = [await longUsed(), await fresh()];
  await old.db.stamps.delete(['settings', 'settings']);
  for (const device of [laptop, old, laptop]) expect(await device.exchange(10)).toBeNull();
  for (const { db } of [old, laptop]) expect(await dayBegins(db)).toBe(240);
}, 60_000);

it('an exchange that failed takes nothing from what was set since', async () => {
  const [old, laptop] = [await longUsed(), await fresh()];
  await old.exchange();
  // The heads are read, and nothing else.
  folder.answers = 4;
  expect(await laptop.exchange(10)).toBe('away');
  await saveSettings(laptop.db, { dayStartsAt: 60 }, moment(20));
  folder.answers = Number.POSITIVE_INFINITY;
  for (const device of [laptop, old]) expect(await device.exchange(30)).toBeNull();
  for (const { db } of [old, laptop]) expect(await dayBegins(db)).toBe(60);
}, 60_000);
