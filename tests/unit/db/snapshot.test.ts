import { expect, test } from 'vitest';
import { browserSyncOf, saveBrowserSync } from '@/utils/db/browser-sync-store';
import { clearAll } from '@/utils/db/clear-store';
import { keepNote, noteText } from '@/utils/db/note-store';
import { saveNudgeState } from '@/utils/db/nudge-store';
import { checkRollups } from '@/utils/db/rollup-store';
import { restoreSnapshot, takeSnapshot } from '@/utils/db/snapshot';
import { noteSuggested } from '@/utils/db/suggested-store';
import { deleteTask, logTask } from '@/utils/db/task-store';
import { startTimer } from '@/utils/db/timer-store';
import { aDatabase, aDraft, moment, played, record } from './builders';

test('what was cleared comes back as it was, beside what was recorded since', async () => {
  const db = aDatabase();
  await record(db, played('a', 0, 30));
  await logTask(db, aDraft(), 't', moment(40));
  await startTimer(db, { title: 'Demo', target: null, course: null }, moment(50));
  const rollups = await db.rollups.toArray();
  const snapshot = await takeSnapshot(db);
  await clearAll(db);
  expect(await db.rollups.count()).toBe(0);
  await restoreSnapshot(db, snapshot);
  expect(await takeSnapshot(db)).toEqual(snapshot);
  expect(await db.rollups.toArray()).toEqual(rollups);
  await clearAll(db);
  await logTask(db, aDraft(), 'later', moment(60));
  await restoreSnapshot(db, snapshot);
  expect(await db.tasks.count()).toBe(2);
  expect(await checkRollups(db)).toEqual([]);
});

test('single things, connections and what was deleted before come back as well', async () => {
  const db = aDatabase();
  await keepNote(db, 'half a thought');
  await saveNudgeState(db, { phase: 'quiet' });
  await noteSuggested(db, 'a radio');
  await saveBrowserSync(db);
  await logTask(db, aDraft(), 'deleted', moment(1));
  await deleteTask(db, 'deleted');
  const [meta, stamps] = [await db.meta.toArray(), await db.stamps.toArray()];
  const snapshot = await takeSnapshot(db);
  await clearAll(db);
  expect(await browserSyncOf(db)).toBeNull();
  expect(await noteText(db)).toBe('');
  await restoreSnapshot(db, snapshot);
  expect(await db.meta.toArray()).toEqual(meta);
  expect(await db.stamps.toArray()).toEqual(stamps);
});

test('what was written on the blank page since isn’t written over', async () => {
  const db = aDatabase();
  await keepNote(db, 'before');
  const snapshot = await takeSnapshot(db);
  await clearAll(db);
  await keepNote(db, 'since');
  await restoreSnapshot(db, snapshot);
  expect(await noteText(db)).toBe('since');
});
