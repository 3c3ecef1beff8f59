import type { LoopbreakDatabase } from './database';
import type { QuickLog } from './schema';

/** The task that was logged last without a screen, for the popup to show with its Undo; null where there is none. */
export async function quickLog(db: LoopbreakDatabase): Promise<QuickLog | null> {
  const row = await db.meta.get('quick');
  return row?.id === 'quick' ? row : null;
}

/** Keeps that a task was logged without a screen. */
export async function keepQuickLog(db: LoopbreakDatabase, log: QuickLog): Promise<void> {
  await db.meta.put({ ...log, id: 'quick' });
}

/** The person has seen it, or taken it back. */
export async function forgetQuickLog(db: LoopbreakDatabase): Promise<void> {
  await db.meta.delete('quick');
}
