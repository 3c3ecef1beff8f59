import type { LoopbreakDatabase } from './database';

/** What is done from time to time, each only where the person asked for it. */
const RECURRING = ['activity', 'keeping', 'sync', 'browser'] as const;
export type Recurring = (typeof RECURRING)[number];

const isRecurring = (id: string): id is Recurring => RECURRING.some((each) => each === id);

/** Which of it was asked for. Only names are read, since this is asked with each beat and the rows grow with what was told. */
export async function recurring(db: LoopbreakDatabase): Promise<ReadonlySet<Recurring>> {
  const ids = await db.meta.where('id').anyOf(RECURRING).primaryKeys();
  return new Set(ids.filter(isRecurring));
}
