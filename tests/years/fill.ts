import type { LoopbreakDatabase } from '@/utils/db/database';
import { withoutStamps } from '@/utils/db/stamping';
import { type Life, yearsOf } from './life.ts';

/** Puts realistic years into a store as they would stand in it; gives how many rows there are. */
export function fillYears(db: LoopbreakDatabase, life: Life): Promise<number> {
  return Promise.resolve(
    db.transaction('rw', db.tables, async () =>
      withoutStamps(async () => {
        let count = 0;
        for (const year of yearsOf(life)) {
          for (const [table, rows] of Object.entries(year)) {
            await db.table(table).bulkPut(rows);
            count += rows.length;
          }
        }
        return count;
      }),
    ),
  );
}
