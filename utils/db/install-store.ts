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

/** When it was found that the browser had lost what was recorded here; null where it hadn't, or the person has seen it. */
export async function lostAt(db: LoopbreakDatabase): Promise<EpochMs | null> {
  const row = await db.meta.get('lost');
  return row?.id === 'lost' ? row.at : null;
}

/** Notes that it was lost. */
export async function noteLost(db: LoopbreakDatabase, at: EpochMs): Promise<void> {
  await db.meta.put({ id: 'lost', at });
}

/** The person has seen it. */
export async function forgetLost(db: LoopbreakDatabase): Promise<void> {
  await db.meta.delete('lost');
}

/** Whether what may be left from before is offered: since the store began anew, whatever was recorded meanwhile. */
export async function isOffering(db: LoopbreakDatabase): Promise<boolean> {
  return (await db.meta.get('offering')) !== undefined;
}

/** Offers it from now on. */
export async function startOffering(db: LoopbreakDatabase): Promise<void> {
  await db.meta.put({ id: 'offering' });
}

/** Offers it no more: some of it was taken in, or the person put it aside. Gives whether it was offered. */
export async function stopOffering(db: LoopbreakDatabase): Promise<boolean> {
  return db.transaction('rw', db.meta, async () => {
    const was = await isOffering(db);
    await db.meta.delete('offering');
    return was;
  });
}
