// @vitest-environment node

import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepingOf, startKeeping, stopKeeping } from '@/utils/db/keeping-store';
import { logTask } from '@/utils/db/task-store';
import { HOUR } from '@/utils/time/brands';
import { keepCopies, onBrowserStarted, onInstalled } from './worker';
import { World } from './world';

const DRAFT = { title: 'A clock', minutes: 20, tags: [], course: null, source: 'line' } as const;
const PICTURE = { blob: new Blob(['RIFF']), width: 1, height: 1 } as const;

/** A browser that numbers its downloads anew each time that it starts, and forgets them. */
class Downloads {
  readonly folder = new Map<string, number>();
  readonly removed: number[] = [];
  next = 1;
  refuses = /^$/;

  constructor(private readonly world: World) {
    const listeners = { addListener: () => {}, removeListener: () => {} };
    Object.assign(fakeBrowser.permissions, { contains: async () => true });
    Object.assign(fakeBrowser.runtime, { sendMessage: async () => 'blob:copy' });
    Object.assign(fakeBrowser, {
      offscreen: { createDocument: async () => {}, closeDocument: async () => {} },
      downloads: {
        onChanged: listeners,
        download: ({ filename }: { filename: string }) => this.write(filename),
        search: async () => [{ state: 'complete' }],
        removeFile: async (id: number) => this.removed.push(id),
        erase: async (id: number) => this.removed.push(id),
      },
    });
  }

  async write(filename: string): Promise<number> {
    if (this.refuses.test(filename)) throw new Error('no room');
    this.folder.set(filename, this.world.at);
    this.next += 1;
    return this.next - 1;
  }

  restart(): void {
    this.next = 1;
  }
}

describe('copies that are kept by themselves', () => {
  let world: World;
  let downloads: Downloads;
  const keep = () => keepCopies(world.db, world.moment);
  const names = () => [...downloads.folder.keys()];

  beforeEach(async () => {
    world = new World();
    downloads = new Downloads(world);
    await logTask(world.db, DRAFT, 't', world.moment);
    await startKeeping(world.db);
  });

  it('stay ten over any number of days and starts of the browser, and nothing is ever deleted', async () => {
    const written: number[] = [];
    for (let day = 0; day < 25; day += 1) {
      downloads.restart();
      await keep();
      await keep();
      written.push(world.at);
      world.pass(24 * HOUR);
    }
    expect([...downloads.folder.values()].sort()).toEqual(written.slice(-10));
    expect(downloads.removed).toEqual([]);
  });

  it('are known still when they are turned off and on again, and those of a wiped store stay untouched', async () => {
    await keep();
    await stopKeeping(world.db);
    expect(await keepingOf(world.db)).toBeNull();
    await startKeeping(world.db);
    await keep();
    expect(names()).toHaveLength(1);
    const first = new Map(downloads.folder);
    await world.db.delete();
    await world.stopWorker();
    world.pass(HOUR);
    await startKeeping(world.db);
    await keep();
    expect(names()).toHaveLength(1);
    await logTask(world.db, DRAFT, 'after', world.moment);
    await keep();
    expect(names()).toHaveLength(2);
    for (const [name, at] of first) expect(downloads.folder.get(name)).toBe(at);
  });

  it('are done only with the pictures: those are tried again, and the records aren’t written once more', async () => {
    await world.db.pictures.put({ ...PICTURE, id: 'e/before', experience: 'e', of: 'before', at: world.at });
    downloads.refuses = /pictures/;
    await keep();
    expect(await keepingOf(world.db)).toMatchObject({ doneAt: null, trouble: 'refused', pictures: null });
    world.pass(HOUR);
    await keep();
    expect(names()).toHaveLength(1);
    downloads.refuses = /^$/;
    await keep();
    expect(names()).toHaveLength(2);
    expect(await keepingOf(world.db)).toMatchObject({ doneAt: world.at, trouble: null, pictures: { count: 1 } });
  });

  it('are kept when the browser starts and when Loopbreak is updated, however short the sessions are', async () => {
    await onBrowserStarted(world.db, world.moment, world.run);
    expect(names()).toHaveLength(1);
    world.pass(24 * HOUR);
    await onInstalled(world.db, false, world.moment, world.run);
    expect(names()).toHaveLength(2);
  });

  it('aren’t turned on again by one that is written while they are turned off', async () => {
    const write = downloads.write.bind(downloads);
    downloads.write = async (name) => {
      await stopKeeping(world.db);
      return write(name);
    };
    await keep();
    expect(await keepingOf(world.db)).toBeNull();
  });
});
