import type { LoopbreakDatabase } from './database';

/** Whether nothing was ever recorded here. Any day with something in it has a rollup. */
export async function isEmptyHere(db: LoopbreakDatabase): Promise<boolean> {
  const firsts = [db.rollups, db.experiences, db.skills].map((table) => table.limit(1).primaryKeys());
  return (await Promise.all(firsts)).every((keys) => keys.length === 0);
}
