import type { EpochMs } from '@/utils/time/brands';
import type { LoopbreakDatabase } from './database';

/** Whether the machine is locked: `lockedAt` says since when, null when it isn't. */
export interface LockState {
  readonly lockedAt: EpochMs | null;
  readonly unlockedAt: EpochMs | null;
}

/** The lock as it was reported last. */
export async function lockState(db: LoopbreakDatabase): Promise<LockState> {
  const row = await db.meta.get('lock');
  return row?.id === 'lock'
    ? { lockedAt: row.lockedAt, unlockedAt: row.unlockedAt }
    : { lockedAt: null, unlockedAt: null };
}

/** Notes that the machine was locked. */
export async function noteLocked(db: LoopbreakDatabase, at: EpochMs): Promise<void> {
  await db.meta.put({ id: 'lock', lockedAt: at, unlockedAt: null });
}

/** Notes that the machine is in use again. */
export async function noteUnlocked(db: LoopbreakDatabase, at: EpochMs): Promise<void> {
  await db.meta.put({ id: 'lock', lockedAt: null, unlockedAt: at });
}
