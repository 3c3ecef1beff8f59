// @vitest-environment node
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { takeFile } from '@/entrypoints/dashboard/take-file';
import { takeImport } from '@/utils/db/import-store';
import { noteTaking, takingCutOff } from '@/utils/db/taking-store';
import { logTask } from '@/utils/db/task-store';
import type { Imported } from '@/utils/importing/imported';
import { durationMs, HOUR, localDay } from '@/utils/time/brands';
import { aDraft } from '../unit/db/builders';
import { World } from './world';

const DAY = { day: localDay('2026-11-19'), names: ['loopbreak'], length: durationMs(HOUR) };
const IMPORTED: Imported = { tool: 'wakatime', work: [], days: [DAY], videos: [], totals: [], leftOut: {} };

let world: World;
beforeEach(async () => {
  world = new World();
  await logTask(world.db, aDraft(), 't', world.moment);
});

/** Downloads that are carried out, or not; `during` is called while the file is written. */
function pretendDownloads(state: 'complete' | 'interrupted', during: () => Promise<void>): void {
  Object.assign(fakeBrowser.permissions, { contains: async () => true });
  const onChanged = { addListener: () => {}, removeListener: () => {} };
  const download = async (): Promise<number> => {
    await during();
    return 1;
  };
  Object.assign(fakeBrowser, { downloads: { onChanged, download, search: async () => [{ state }] } });
}

it.each(['complete', 'interrupted'] as const)(
  'a file of another tool is noted from the copy before it on until it is in, or wasn’t taken: %s',
  async (state) => {
    let noted: string | null = null;
    pretendDownloads(state, async () => {
      noted = await takingCutOff(world.db);
    });
    const undo = await takeFile(world.db, { name: 'wakatime.json', imported: IMPORTED }, {});
    expect(noted).toBe('wakatime.json');
    expect(await takingCutOff(world.db)).toBeNull();
    expect(undo !== null).toBe(state === 'complete');
    expect(await world.db.tasks.count()).toBe(state === 'complete' ? 2 : 1);
  },
);

it('one that is in isn’t said to have been cut off, and one that was stopped is', async () => {
  await noteTaking(world.db, 'wakatime.json');
  await expect(takeImport(world.db, IMPORTED, world.moment, { signal: AbortSignal.abort() })).rejects.toThrow();
  expect(await takingCutOff(world.db)).toBe('wakatime.json');
  await takeImport(world.db, IMPORTED, world.moment);
  expect(await takingCutOff(world.db)).toBeNull();
});
