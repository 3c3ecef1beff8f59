import { afterEach, expect, test, vi } from 'vitest';
import { openDatabase } from '@/utils/db/database';
import { live } from '@/utils/db/live';
import { recentTasks } from '@/utils/db/task-store';

afterEach(() => vi.restoreAllMocks());

function refuseToOpen(): void {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Internal error opening backing store', 'UnknownError');
  });
}

test('a live query says by what name the store didn’t open, and a later event opens it anew', async () => {
  refuseToOpen();
  const db = openDatabase();
  const failure = await new Promise<unknown>((resolve, reject) => {
    live(() => recentTasks(db, 1)).subscribe(reject, resolve);
  });
  expect(failure).toMatchObject({ name: 'UnknownError' });
  await expect(recentTasks(db, 1)).rejects.toMatchObject({ name: 'DatabaseClosedError' });
  vi.restoreAllMocks();
  expect(await recentTasks(openDatabase(), 1)).toEqual([]);
  expect(openDatabase()).toBe(openDatabase());
});

test('a store that was given up for newer code stays given up', async () => {
  const db = openDatabase();
  await db.open();
  db.close();
  expect(openDatabase()).toBe(db);
});
