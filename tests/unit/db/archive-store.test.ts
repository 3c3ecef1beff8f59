import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { previewArchive, takeArchive } from '@/utils/db/archive-store';
import { clearAll } from '@/utils/db/clear-store';
import { startExperience } from '@/utils/db/experience-store';
import { keepPicture } from '@/utils/db/picture-store';
import { checkRollups } from '@/utils/db/rollup-store';
import { saveSettings } from '@/utils/db/settings-store';
import { deleteTask, editTask, logTask } from '@/utils/db/task-store';
import { undoArchive } from '@/utils/db/undo-archive';
import { aDatabase, aDraft, moment, NOON, played, record } from './builders';
import { opened, textOf } from './file-of';
import { anyOperation } from './operations';

/** Copies that go on: one that was cleared takes the settings of a file over, as a new one does. */
const goingOn = anyOperation.filter(({ says }) => !says.startsWith('clear'));
const KEEPING = { bringBack: false };
const EXPERIENCE = { title: 'A radio', tools: ['a', 'b'], done: 'plays' } as const;
const NO_CHANGE = { written: [], entries: [], ledger: { intervals: [], worked: [] } };
const NOTHING = { settings: NO_CHANGE, rows: NO_CHANGE };

describe('a file of all records', () => {
  it('brings an empty copy to what the first was, and the same file again changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyOperation, { maxLength: 25 }), async (operations) => {
        const [first, second] = [aDatabase(), aDatabase()];
        for (const operation of operations) await operation.run(first);
        const text = await textOf(first);
        await takeArchive(second, opened(text), moment(0), KEEPING);
        expect(await textOf(second)).toBe(text);
        expect(await checkRollups(second)).toEqual([]);
        expect(await second.rollups.toArray()).toEqual(await first.rollups.toArray());
        expect(await takeArchive(second, opened(text), moment(0), KEEPING)).toEqual(NOTHING);
        expect(await takeArchive(first, opened(text), moment(0), KEEPING)).toEqual(NOTHING);
        await Promise.all([first.delete(), second.delete()]);
      }),
      { numRuns: 100 },
    );
  }, 120_000);

  it('makes two copies the same, whichever takes the other in first, and Undo leads back', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(goingOn, { maxLength: 8 }),
        fc.array(goingOn, { maxLength: 10 }),
        fc.array(goingOn, { maxLength: 10 }),
        async (ofBoth, ofFirst, ofSecond) => {
          const [first, second] = [aDatabase(), aDatabase()];
          // Never without anything: a copy that is empty takes the settings of a file over.
          await startExperience(first, 'x', EXPERIENCE, moment(0));
          for (const operation of ofBoth) await operation.run(first);
          await takeArchive(second, opened(await textOf(first)), moment(0), KEEPING);
          for (const operation of ofFirst) await operation.run(first, 'first-');
          for (const operation of ofSecond) await operation.run(second, 'second-');
          const [textOne, textTwo] = [await textOf(first), await textOf(second)];
          const taken = await takeArchive(first, opened(textTwo), moment(0), KEEPING);
          await undoArchive(first, taken);
          expect(await textOf(first)).toBe(textOne);
          await takeArchive(first, opened(textTwo), moment(0), KEEPING);
          await takeArchive(second, opened(textOne), moment(0), KEEPING);
          expect(await checkRollups(first)).toEqual([]);
          expect(await checkRollups(second)).toEqual([]);
          expect(await textOf(second)).toBe(await textOf(first));
          await Promise.all([first.delete(), second.delete()]);
        },
      ),
      { numRuns: 150 },
    );
  }, 120_000);

  it('says what it would change, and leaves deleted what was deleted here unless it is asked for', async () => {
    const db = aDatabase();
    await record(db, played('s', 0, 30));
    await logTask(db, aDraft({ title: 'a radio' }), 'kept', moment(1));
    await logTask(db, aDraft({ title: 'a clock' }), 'deleted', moment(2));
    const file = opened(await textOf(db));
    await deleteTask(db, 'deleted');
    await editTask(db, 'kept', { title: 'a radio that plays' });
    expect(await previewArchive(db, file)).toMatchObject({
      added: 0,
      changed: 0,
      removed: 0,
      deletedHere: 1,
      tasks: 2,
    });
    await takeArchive(db, file, moment(3), KEEPING);
    expect((await db.tasks.toArray()).map(({ title }) => title)).toEqual(['a radio that plays']);
    await takeArchive(db, file, moment(3), { bringBack: true });
    expect((await db.tasks.toArray()).map(({ title }) => title)).toEqual(['a clock', 'a radio that plays']);
    expect(await checkRollups(db)).toEqual([]);
  });

  it('brings all back after everything was cleared, with the settings when the copy is new', async () => {
    const db = aDatabase();
    await record(db, played('s', 0, 30));
    await saveSettings(db, { dayStartsAt: 240 }, moment(31));
    const file = opened(await textOf(db));
    await clearAll(db);
    expect(await previewArchive(db, file)).toMatchObject({ added: 1, deletedHere: 0, isEmptyHere: true });
    await takeArchive(db, file, moment(40), KEEPING);
    expect(await textOf(db)).toContain('"session":"s"');
    const fresh = aDatabase();
    await saveSettings(fresh, { dayStartsAt: 60 }, moment(50));
    await takeArchive(fresh, file, moment(60), KEEPING);
    expect(await fresh.settings.get('settings')).toMatchObject({ value: { dayStartsAt: 240 } });
  });

  it('carries pictures beside the records, and leaves out one whose file is missing', async () => {
    const db = aDatabase();
    const { id } = await startExperience(db, 'x', EXPERIENCE, moment(0));
    const blob = new Blob(['RIFF'], { type: 'image/webp' });
    await keepPicture(db, id, 'before', { blob, width: 2, height: 1, at: NOON });
    const text = await textOf(db);
    const [bare, whole] = [aDatabase(), aDatabase()];
    await takeArchive(bare, opened(text), moment(1), KEEPING);
    await takeArchive(whole, opened(text, new Map([['pictures/x-before.webp', blob]])), moment(1), KEEPING);
    expect(await bare.pictures.count()).toBe(0);
    expect(await whole.pictures.get('x/before')).toMatchObject({ experience: 'x', of: 'before', width: 2 });
    expect(await whole.experiences.count()).toBe(1);
  });

  it('is stopped without a trace', async () => {
    const [db, other] = [aDatabase(), aDatabase()];
    await record(other, played('s', 0, 30));
    const stop = new AbortController();
    const work = takeArchive(db, opened(await textOf(other)), moment(1), {
      ...KEEPING,
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    await expect(work).rejects.toThrow();
    expect(await db.intervals.count()).toBe(0);
  });
});
