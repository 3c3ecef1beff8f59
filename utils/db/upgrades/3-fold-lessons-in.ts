import type { Transaction } from 'dexie';
import type { DoingInterval, Task } from '@/utils/doing/task';
import { EMPTY_LEDGER } from '@/utils/statistics/rollup';
import type { WatchInterval } from '@/utils/watching/interval';
import { foldDays } from '../fold-days';

/**
 * From version 2 to 3: a day's courses know their lessons and when they were used, so every day is folded anew from its rows, which
 * stay as they are. Sessions that play are kept with nothing held back, as all were that version 2 kept.
 */
export async function foldLessonsIn(tx: Transaction): Promise<void> {
  const watch = await tx.table<WatchInterval>('intervals').toArray();
  const measured = await tx.table<DoingInterval>('measured').toArray();
  const tasks = await tx.table<Task>('tasks').toArray();
  await tx.table('rollups').clear();
  await tx.table('rollups').bulkPut([...foldDays({ ...EMPTY_LEDGER, watch, measured, tasks }).values()]);
  await tx.table('playing').toCollection().modify({ held: null });
}
