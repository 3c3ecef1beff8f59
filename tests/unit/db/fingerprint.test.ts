import { expect, it } from 'vitest';
import { fingerprint } from '@/utils/db/sync-store';
import { editTask, logTask } from '@/utils/db/task-store';
import { aDatabase, aDraft, moment, NOON } from './builders';

const STAMPS = 20_000;

it('a change is noticed however much was recorded before', async () => {
  const db = aDatabase();
  await logTask(db, aDraft(), 'a', moment(0));
  const stamps = Array.from({ length: STAMPS }, (_, index) => ({
    ...{ table: 'tasks' as const, id: `t${index}`, at: NOON + index, gone: true },
  }));
  // Odd and beyond 2^53: no plain number is so exact.
  await db.stamps.bulkPut([...stamps, { table: 'tasks', id: 'a', at: NOON + 1, gone: false }]);
  const seen = new Set([await fingerprint(db)]);
  for (let change = 0; change < 4; change += 1) {
    const last = (await db.stamps.get(['tasks', 'a']))?.at ?? 0;
    await db.stamps.put({ table: 'tasks', id: 'a', at: last + 1, gone: false });
    seen.add(await fingerprint(db));
  }
  await editTask(db, 'a', { title: 'another' });
  seen.add(await fingerprint(db));
  expect(seen.size).toBe(6);
});
