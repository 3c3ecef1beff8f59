import type { EpochMs } from '@/utils/time/brands';
import type { Span } from '@/utils/time/spans';
import type { LoopbreakDatabase } from './database';
import { inLedger } from './ledger';
import { ownDevice } from './own-device';

type Placed = Span & { readonly device?: string };

/** Names this copy, once; an earlier name holds. What was recorded before goes by it as well. */
export async function nameDevice(db: LoopbreakDatabase, device: string): Promise<void> {
  // At each start: a transaction over everything is for the first alone.
  if ((await ownDevice(db)) !== null) return;
  await inLedger(db, async () => {
    if ((await ownDevice(db)) !== null) return;
    const isNameless = (row: Placed): boolean => row.device === undefined;
    await db.intervals.filter(isNameless).modify({ device });
    await db.worked.filter(isNameless).modify({ device });
    await db.meta.put({ id: 'device', device });
  });
}

/**
 * Gives it another name: its profile was copied, and the two are two from now on. What was recorded here since the name was known to be
 * its own alone goes by the new one.
 */
export function renameDevice(db: LoopbreakDatabase, device: string, since: EpochMs): Promise<void> {
  return inLedger(db, async () => {
    const before = await ownDevice(db);
    const isSince = (row: Placed): boolean => row.device === before && row.from >= since;
    await db.intervals.where('to').aboveOrEqual(since).filter(isSince).modify({ device });
    await db.worked.filter(isSince).modify({ device });
    await db.meta.put({ id: 'device', device });
  });
}
