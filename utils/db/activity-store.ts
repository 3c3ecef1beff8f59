import type { ActivityName } from '@/utils/importing/activity-watch';
import type { EpochMs } from '@/utils/time/brands';
import type { LoopbreakDatabase } from './database';
import type { ActivityRow } from './schema';

/** How the person connected ActivityWatch; null while it is off. */
export async function activityOf(db: LoopbreakDatabase): Promise<ActivityRow | null> {
  const row = await db.meta.get('activity');
  return row?.id === 'activity' ? row : null;
}

/** Connects ActivityWatch, or changes what of it is doing. */
export async function connectActivity(
  db: LoopbreakDatabase,
  port: number,
  chosen: readonly ActivityName[],
): Promise<void> {
  const known = await activityOf(db);
  await db.meta.put({ id: 'activity', port, chosen, readAt: known?.readAt ?? null, away: false });
}

/** Notes that it was read, or didn't answer. Nothing where it was turned off meanwhile. */
export async function noteActivityRead(db: LoopbreakDatabase, at: EpochMs, away: boolean): Promise<void> {
  const known = await activityOf(db);
  if (known) await db.meta.put({ ...known, id: 'activity', away, readAt: away ? known.readAt : at });
}

/** Turns it off; what was taken in stays. Gives what it was, for Undo. */
export async function disconnectActivity(db: LoopbreakDatabase): Promise<ActivityRow | null> {
  const known = await activityOf(db);
  await db.meta.delete('activity');
  return known;
}

/** Connects it again as it was: Undo. */
export async function restoreActivity(db: LoopbreakDatabase, row: ActivityRow): Promise<void> {
  await db.meta.put({ ...row, id: 'activity' });
}
