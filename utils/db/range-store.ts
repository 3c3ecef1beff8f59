import type { DoingInterval, Task } from '@/utils/doing/task';
import type { WorkInterval } from '@/utils/doing/work';
import type { DayRange } from '@/utils/statistics/over-time';
import type { DayRollup } from '@/utils/statistics/rollup';
import type { LocalDay } from '@/utils/time/brands';
import type { WatchInterval } from '@/utils/watching/interval';
import type { LoopbreakDatabase } from './database';

/** The rollups of the days of a range that have one, in order. */
export async function rollupsWithin(db: LoopbreakDatabase, { from, to }: DayRange): Promise<DayRollup[]> {
  return db.rollups.where('day').between(from, to, true, true).sortBy('day');
}

/** The rows of a range. */
export interface RangeLedger {
  readonly watch: readonly WatchInterval[];
  readonly worked: readonly WorkInterval[];
  readonly measured: readonly DoingInterval[];
  readonly tasks: readonly Task[];
}

/** The ledger of a range. */
export async function ledgerWithin(db: LoopbreakDatabase, { from, to }: DayRange): Promise<RangeLedger> {
  const [watch, worked, measured, tasks] = await Promise.all([
    db.intervals.where('day').between(from, to, true, true).toArray(),
    db.worked.where('day').between(from, to, true, true).toArray(),
    db.measured.where('day').between(from, to, true, true).toArray(),
    db.tasks.where('day').between(from, to, true, true).toArray(),
  ]);
  return { watch, worked, measured, tasks };
}

/** The first day that anything was recorded on; null before that. */
export async function firstDay(db: LoopbreakDatabase): Promise<LocalDay | null> {
  return (await db.rollups.orderBy('day').first())?.day ?? null;
}
