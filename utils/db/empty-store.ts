import type { LoopbreakDatabase } from './database';

/** Whether nothing was ever recorded here. Any day with something in it has a rollup, and to count those takes no time. */
export async function isEmptyHere(db: LoopbreakDatabase): Promise<boolean> {
  const counts = [db.rollups, db.experiences, db.skills].map((table) => table.count());
  return (await Promise.all(counts)).every((count) => count === 0);
}
