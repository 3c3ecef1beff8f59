import type { EpochMs } from '@/utils/time/brands';
import type { LoopbreakDatabase } from './database';

/** When Loopbreak was installed; null before that was noted. */
export async function installedAt(db: LoopbreakDatabase): Promise<EpochMs | null> {
  const row = await db.meta.get('install');
  return row?.id === 'install' ? row.installedAt : null;
}

/** Notes when Loopbreak was installed; an earlier note holds (updates are no installations). */
export async function noteInstalled(db: LoopbreakDatabase, at: EpochMs): Promise<EpochMs> {
  return db.transaction('rw', db.meta, async () => {
    const known = await installedAt(db);
    if (known === null) await db.meta.put({ id: 'install', installedAt: at });
    return known ?? at;
  });
}
