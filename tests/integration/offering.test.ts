import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { foundBefore } from '@/entrypoints/screens/found-before';
import { isOffering, stopOffering } from '@/utils/db/install-store';
import { ownDevice } from '@/utils/db/own-device';
import { logTask } from '@/utils/db/task-store';
import { keyOf } from '@/utils/devices/browser-items';
import { noteInstallation } from './worker';
import { World } from './world';

const DRAFT = { title: 'A clock', minutes: 20, tags: [], course: null, source: 'line' } as const;
const itemOf = (device: string): string => keyOf({ device, kind: 'days', month: '202611' });

let world: World;
beforeEach(() => {
  fakeBrowser.reset();
  world = new World();
});

it('a store that begins anew offers what may be left, whatever is recorded meanwhile, until that is put aside', async () => {
  await noteInstallation(world.db, world.moment);
  await logTask(world.db, DRAFT, 't', world.moment);
  expect(await isOffering(world.db)).toBe(true);
  expect(await stopOffering(world.db)).toBe(true);
  await noteInstallation(world.db, world.moment);
  expect(await isOffering(world.db)).toBe(false);
});

it('a store that the browser lost offers it as well', async () => {
  await noteInstallation(world.db, world.moment);
  await stopOffering(world.db);
  await world.db.delete();
  await world.stopWorker();
  await noteInstallation(world.db, world.moment);
  expect(await isOffering(world.db)).toBe(true);
});

it('what others told the browser’s sync is found, and what this device told isn’t', async () => {
  await noteInstallation(world.db, world.moment);
  expect(await foundBefore(world.db)).toBe(false);
  await fakeBrowser.storage.sync.set({ [itemOf((await ownDevice(world.db)) ?? '')]: 'own', another: 'thing' });
  expect(await foundBefore(world.db)).toBe(false);
  await fakeBrowser.storage.sync.set({ [itemOf('22222222')]: 'from before' });
  expect(await foundBefore(world.db)).toBe(true);
  await stopOffering(world.db);
  expect(await foundBefore(world.db)).toBe(false);
});
