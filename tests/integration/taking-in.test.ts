// @vitest-environment node
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keptBefore } from '@/entrypoints/copies/keep-copy';
import { type Archive, NO_ROWS, speaksOf } from '@/utils/archive/archive';
import { ARCHIVE_VERSION, FORMAT } from '@/utils/archive/tables';
import { takeArchive } from '@/utils/db/archive-store';
import { noteTaking, takingCutOff } from '@/utils/db/taking-store';
import { logTask } from '@/utils/db/task-store';
import { unlessUnderWay } from '@/utils/platform/alone';
import { NOON, World } from './world';

const DRAFT = { title: 'A clock', minutes: 20, tags: [], course: null, source: 'line' } as const;
const SITE = { origin: 'https://school.example', platform: null, addedAt: NOON };
const EMPTY: Archive = {
  format: FORMAT,
  version: ARCHIVE_VERSION,
  exportedAt: NOON,
  tables: NO_ROWS,
  stamps: [],
  pictures: [],
};
const WITH_SITE: Archive = { ...EMPTY, tables: { ...NO_ROWS, sites: [SITE] } };
const OPENED = { archive: WITH_SITE, pictures: new Map() };

/** A browser that may write downloads, and writes them or not. */
function pretendDownloads(state: 'complete' | 'interrupted') {
  const asked: { filename: string; conflictAction: string }[] = [];
  Object.assign(fakeBrowser.permissions, { contains: async () => true });
  Object.assign(fakeBrowser, {
    downloads: {
      onChanged: { addListener: () => {}, removeListener: () => {} },
      download: async (options: { filename: string; conflictAction: string }) => asked.push(options),
      search: async () => [{ state }],
    },
  });
  return asked;
}

let world: World;
beforeEach(() => {
  world = new World();
});

it('what is here is saved before something is taken in, beside any copy before, and a copy that fails is known', async () => {
  const asked = pretendDownloads('complete');
  expect(await keptBefore(world.db, {})).toBe(true);
  expect(asked).toEqual([]);
  await logTask(world.db, DRAFT, 't', world.moment);
  expect(await keptBefore(world.db, {})).toBe(true);
  expect(asked).toMatchObject([{ conflictAction: 'uniquify' }]);
  expect(asked[0]?.filename).toMatch(/^loopbreak-[\d-]+-before\.zip$/);
  pretendDownloads('interrupted');
  expect(await keptBefore(world.db, {})).toBe(false);
});

it('a file that was taken in whole isn’t said to have been cut off, whenever the page goes', async () => {
  await noteTaking(world.db, 'copy.zip');
  await takeArchive(world.db, OPENED, world.moment, { bringBack: false });
  expect(await takingCutOff(world.db)).toBeNull();
  expect(await world.db.sites.count()).toBe(1);
});

it('a file that was stopped is still known, until the page says otherwise', async () => {
  await noteTaking(world.db, 'copy.zip');
  const stop = AbortSignal.abort();
  await expect(takeArchive(world.db, OPENED, world.moment, { bringBack: false, signal: stop })).rejects.toThrow();
  expect(await takingCutOff(world.db)).toBe('copy.zip');
});

it('what is under way on one page isn’t looked after by another', async () => {
  const held = new Set<string>();
  const request = async (name: string, _: object, work: (lock: object | null) => Promise<void>) =>
    work(held.has(name) ? null : {});
  const { navigator } = globalThis;
  Object.defineProperty(globalThis, 'navigator', { configurable: true, value: { locks: { request } } });
  const looked: string[] = [];
  const look = async () => void looked.push('looked');
  held.add('taking');
  await unlessUnderWay('taking', look);
  expect(looked).toEqual([]);
  held.clear();
  await unlessUnderWay('taking', look);
  expect(looked).toEqual(['looked']);
  Object.defineProperty(globalThis, 'navigator', { configurable: true, value: navigator });
});

it('a file says whether it speaks of added sites, of which the background is told then', () => {
  expect(speaksOf(WITH_SITE, 'sites')).toBe(true);
  expect(speaksOf(EMPTY, 'sites')).toBe(false);
  const gone = { table: 'sites', id: SITE.origin, at: 1, gone: true } as const;
  expect(speaksOf({ ...EMPTY, stamps: [gone] }, 'sites')).toBe(true);
});
