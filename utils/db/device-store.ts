import type { EpochMs } from '@/utils/time/brands';
import type { Span } from '@/utils/time/spans';
import type { LoopbreakDatabase } from './database';
import { inLedger } from './ledger';

/** What this copy of Loopbreak is called among the person's; null before it was given a name. */
export async function ownDevice(db: LoopbreakDatabase): Promise<string | null> {
  const row = await db.meta.get('device');
  return row?.id === 'device' ? row.device : null;
}

/** Names this copy, once; an earlier name holds. */
export async function nameDevice(db: LoopbreakDatabase, device: string): Promise<void> {
  await db.transaction('rw', db.meta, async () => {
    if ((await ownDevice(db)) === null) await db.meta.put({ id: 'device', device });
  });
}

/**
 * Gives it another name: its profile was copied, and the two are two from now on. What was recorded here since the name was known to be
 * its own alone goes by the new one.
 */
export function renameDevice(db: LoopbreakDatabase, device: string, since: EpochMs): Promise<void> {
  return inLedger(db, async () => {
    const before = await ownDevice(db);
    const isSince = (row: Span & { readonly device?: string }): boolean => row.device === before && row.from >= since;
    await db.intervals.where('to').aboveOrEqual(since).filter(isSince).modify({ device });
    await db.worked.filter(isSince).modify({ device });
    await db.meta.put({ id: 'device', device });
  });
}

/** What rows that are recorded here say of where. */
export async function ofThisDevice(db: LoopbreakDatabase): Promise<{ readonly device?: string }> {
  const device = await ownDevice(db);
  return device === null ? {} : { device };
}
