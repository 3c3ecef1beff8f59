import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { clearRecords } from '@/entrypoints/dashboard/clear-records';
import { browserSyncOf, saveBrowserSync } from '@/utils/db/browser-sync-store';
import { nameDevice } from '@/utils/db/device-store';
import { logTask } from '@/utils/db/task-store';
import { keyOf } from '@/utils/devices/browser-items';
import { keepWaiting, waiting } from '@/utils/platform/waiting';
import { World } from './world';

const DRAFT = { title: 'A clock', minutes: 20, tags: [], course: null, source: 'line' } as const;
const itemOf = (device: string): string => keyOf({ device, kind: 'days', month: '202611' });
const OWN = itemOf('11111111');
const OTHER = itemOf('22222222');

let world: World;
beforeEach(async () => {
  fakeBrowser.reset();
  world = new World();
  await nameDevice(world.db, '11111111');
  await logTask(world.db, DRAFT, 't', world.moment);
});
const items = async () => Object.keys(await fakeBrowser.storage.sync.get(null)).sort();

it('what is cleared on a connected device doesn’t come back over its connections, and Undo brings both back', async () => {
  await saveBrowserSync(world.db);
  await fakeBrowser.storage.sync.set({ [OWN]: 'own', [OTHER]: 'other' });
  const { wasConnected, undo } = await clearRecords(world.db);
  expect(wasConnected).toBe(true);
  expect(await browserSyncOf(world.db)).toBeNull();
  expect(await items()).toEqual([OTHER]);
  await undo();
  expect(await browserSyncOf(world.db)).not.toBeNull();
  expect(await items()).toEqual([OWN, OTHER].sort());
  expect(await world.db.tasks.count()).toBe(1);
});

it('a device that tells nothing leaves the browser’s sync alone', async () => {
  await fakeBrowser.storage.sync.set({ [OTHER]: 'other' });
  expect(await clearRecords(world.db)).toMatchObject({ wasConnected: false });
  expect(await items()).toEqual([OTHER]);
});

it('what waits for the store is cleared as well, and Undo lets it wait again before what came since', async () => {
  await keepWaiting([{ at: 1 }]);
  const { undo } = await clearRecords(world.db);
  expect(await waiting()).toEqual([]);
  await keepWaiting([{ at: 2 }]);
  await undo();
  expect(await waiting()).toEqual([{ at: 1 }, { at: 2 }]);
});

it('a sync that refuses doesn’t take the way back', async () => {
  await saveBrowserSync(world.db);
  await fakeBrowser.storage.sync.set({ [OWN]: 'own' });
  Object.assign(fakeBrowser.storage.sync, { remove: () => Promise.reject(new Error('too often')) });
  const { undo } = await clearRecords(world.db);
  await undo();
  expect(await world.db.tasks.count()).toBe(1);
});
