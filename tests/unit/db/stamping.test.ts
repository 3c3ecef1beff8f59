import { expect, test } from 'vitest';
import { clearAll } from '@/utils/db/clear-store';
import { LoopbreakDatabase } from '@/utils/db/database';
import { inLedger } from '@/utils/db/ledger';
import { saveSettings } from '@/utils/db/settings-store';
import { deleteTask, editTask, logTask, restoreTask } from '@/utils/db/task-store';
import { deleteInterval, restoreInterval } from '@/utils/db/watch-store';
import { aDraft, moment, NOON, played, record } from './builders';

let names = 0;
/** A store whose clock says what it is told to. */
function clocked() {
  names += 1;
  const clock = { now: 1000 };
  return { clock, db: new LoopbreakDatabase(`stamping-${names}`, () => clock.now) };
}

const stampOf = (db: LoopbreakDatabase, table: 'tasks' | 'intervals' | 'settings', id: string) =>
  db.stamps.get([table, id]);

/** A change may write a row several times, and each is stamped a little later: the second in which it was. */
async function secondOf(db: LoopbreakDatabase, table: 'tasks' | 'settings', id: string): Promise<number> {
  return Math.floor(((await stampOf(db, table, id))?.at ?? 0) / 1000);
}

test('each change of a row is stamped, its deletion too', async () => {
  const { clock, db } = clocked();
  await logTask(db, aDraft(), 't', moment(0));
  expect(await secondOf(db, 'tasks', 't')).toBe(1);
  clock.now = 2000;
  await editTask(db, 't', { minutes: 5 });
  expect(await secondOf(db, 'tasks', 't')).toBe(2);
  expect(await stampOf(db, 'tasks', 't')).toMatchObject({ gone: false });
  clock.now = 3000;
  await deleteTask(db, 't');
  expect(await stampOf(db, 'tasks', 't')).toMatchObject({ gone: true });
});

test('a clock that goes back, or was days ahead, doesn’t win over what is said later (case 53)', async () => {
  const { clock, db } = clocked();
  clock.now = 9_000_000;
  await logTask(db, aDraft(), 't', moment(0));
  clock.now = 1000;
  await editTask(db, 't', { minutes: 5 });
  const after = await stampOf(db, 'tasks', 't');
  expect(after?.at).toBeGreaterThan(9_000_000);
  expect(after?.at).toBeLessThan(9_000_010);
});

test('what plays is stamped by nothing; a stretch that is deleted is, and again when it comes back', async () => {
  const { db } = clocked();
  await record(db, played('s', 0, 10));
  await record(db, played('s', 0, 20, { seq: 2 }));
  expect(await db.stamps.count()).toBe(0);
  const [row] = await db.intervals.toArray();
  const gone = await deleteInterval(db, row?.id ?? '');
  expect(await stampOf(db, 'intervals', 's')).toMatchObject({ at: 1000 });
  if (gone) await restoreInterval(db, gone);
  expect((await stampOf(db, 'intervals', 's'))?.at).toBeGreaterThan(1000);
});

test('rows that only move to another day count as unchanged', async () => {
  const { clock, db } = clocked();
  const task = await logTask(db, aDraft(), 't', moment(0));
  clock.now = 5000;
  await saveSettings(db, { dayStartsAt: 23 * 60 }, moment(1));
  expect((await db.tasks.get('t'))?.day).not.toBe(task.day);
  expect(await secondOf(db, 'tasks', 't')).toBe(1);
  expect(await secondOf(db, 'settings', 'settings')).toBe(5);
});

test('clearing leaves no deletions behind that would keep a copy from bringing back', async () => {
  const { db } = clocked();
  const task = await logTask(db, aDraft(), 't', moment(0));
  await clearAll(db);
  expect(await db.stamps.count()).toBe(0);
  await restoreTask(db, task);
  expect(await stampOf(db, 'tasks', 't')).toMatchObject({ gone: false });
});

test('a change that fails leaves no stamp', async () => {
  const { db } = clocked();
  const failing = inLedger(db, async () => {
    await db.plans.put({ course: 'c', plan: 'open the editor', at: NOON });
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(await db.stamps.count()).toBe(0);
});
