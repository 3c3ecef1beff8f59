import { expect, test } from 'vitest';
import { clearAll } from '@/utils/db/clear-store';
import { checkRollups } from '@/utils/db/rollup-store';
import { restoreSnapshot, takeSnapshot } from '@/utils/db/snapshot';
import { logTask } from '@/utils/db/task-store';
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
