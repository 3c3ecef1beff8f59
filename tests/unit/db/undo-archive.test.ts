// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { planMerge } from '@/utils/archive/merge';
import { previewArchive, takeArchive } from '@/utils/db/archive-store';
import { saveBrowserSync } from '@/utils/db/browser-sync-store';
import { copyThere } from '@/utils/db/copy-rows';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { checkRollups } from '@/utils/db/rollup-store';
import { readSettings, saveSettings } from '@/utils/db/settings-store';
import { editTask, logTask } from '@/utils/db/task-store';
import { undoArchive } from '@/utils/db/undo-archive';
import { aDatabase, aDraft, moment, played, record } from './builders';
import { fileOf } from './file-of';

const KEEPING = { bringBack: false };

/** A copy with three tasks and a lesson, and a store that knows one of the tasks as it was before. */
async function aCopyAndAStore() {
  const [other, db] = [aDatabase(), aDatabase()];
  await logTask(other, aDraft({ title: 'a radio' }), 'radio', moment(1));
  await takeArchive(db, await fileOf(other), moment(2), KEEPING);
  await editTask(other, 'radio', { title: 'a radio that plays' });
  await logTask(other, aDraft({ title: 'a clock' }), 'clock', moment(3));
  await logTask(other, aDraft({ title: 'a lamp' }), 'lamp', moment(4));
  await record(other, played('s', 10, 20));
  return { file: await fileOf(other), db };
}

const titlesOf = async (db: LoopbreakDatabase): Promise<string[]> =>
  (await db.tasks.toArray()).map(({ title }) => title).sort();

describe('the Undo of a file', () => {
  it('leaves alone what was changed since, and takes back the rest', async () => {
    const { db, file } = await aCopyAndAStore();
    const taken = await takeArchive(db, file, moment(30), KEEPING);
    await editTask(db, 'clock', { title: 'a clock that ticks' });
    await saveSettings(db, { dayStartsAt: 240 }, moment(31));
    await undoArchive(db, taken);
    expect(await titlesOf(db)).toEqual(['a clock that ticks', 'a radio']);
    expect(await db.intervals.count()).toBe(0);
    expect((await readSettings(db)).dayStartsAt).toBe(240);
    expect(await checkRollups(db)).toEqual([]);
    expect(await previewArchive(db, file)).toMatchObject({ added: 2, changed: 1, deletedHere: 0 });
  });

  it('holds against what others heard of it, and the same file can be taken in again', async () => {
    const { db, file } = await aCopyAndAStore();
    await saveBrowserSync(db);
    const taken = await takeArchive(db, file, moment(30), KEEPING);
    const told = await fileOf(db);
    await undoArchive(db, taken);
    expect(await titlesOf(db)).toEqual(['a radio']);
    const there = copyThere(told.archive, await readSettings(db), new Set());
    const here = copyThere((await fileOf(db)).archive, await readSettings(db), new Set());
    expect(planMerge(here, there).changes).toEqual([]);
    expect(planMerge(there, here)).toMatchObject({ removed: 3, changed: 1 });
    expect(await previewArchive(db, file)).toMatchObject({ added: 0, deletedHere: 3 });
    await takeArchive(db, file, moment(40), { bringBack: true });
    expect(await titlesOf(db)).toEqual(['a clock', 'a lamp', 'a radio']);
    expect(await db.intervals.count()).toBe(1);
    expect(await checkRollups(db)).toEqual([]);
  });
});
