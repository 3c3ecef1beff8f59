import type { DayShares } from '@/utils/devices/elsewhere';
import { unknownOf } from '@/utils/devices/lay-down';
import type { LocalDay } from '@/utils/time/brands';
import type { LoopbreakDatabase } from './database';
import { ofLedger } from './ledger';
import { ofOthers } from './own-device';

/** What other devices told of a day and isn't known here by its stretches, by device. */
export function elsewhereOn(db: LoopbreakDatabase, day: LocalDay): Promise<readonly DayShares[]> {
  return ofLedger(db, async () => {
    const told = await ofOthers(db, await db.elsewhere.where('day').equals(day).toArray());
    if (told.length === 0) return [];
    const [watch, worked, measured] = await Promise.all([
      db.intervals.where('day').equals(day).toArray(),
      db.worked.where('day').equals(day).toArray(),
      db.measured.where('day').equals(day).toArray(),
    ]);
    return told
      .map((row) => unknownOf(row, { watch, worked, measured, tasks: [] }))
      .filter(({ sites }) => sites.length > 0);
  });
}
