import type { LoopbreakDatabase } from './database';

/** What this copy of Loopbreak is called among the person's; null before it was given a name. */
export async function ownDevice(db: LoopbreakDatabase): Promise<string | null> {
  const row = await db.meta.get('device');
  return row?.id === 'device' ? row.device : null;
}

/** What rows that are recorded here say of where. */
export async function ofThisDevice(db: LoopbreakDatabase): Promise<{ readonly device?: string }> {
  const device = await ownDevice(db);
  return device === null ? {} : { device };
}

/** What others told. What this device told itself may come back to it by another way, and is known here by its rows alone. */
export async function ofOthers<Row extends { readonly device: string }>(
  db: LoopbreakDatabase,
  rows: readonly Row[],
): Promise<readonly Row[]> {
  if (rows.length === 0) return rows;
  const own = await ownDevice(db);
  return rows.filter(({ device }) => device !== own);
}
