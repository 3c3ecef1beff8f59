import { type Keeping, NOTHING_KEPT } from '@/utils/archive/keeping';
import type { LoopbreakDatabase } from './database';

/** How the copies stand that are kept by themselves; null where the person didn't ask for them. */
export async function keepingOf(db: LoopbreakDatabase): Promise<Keeping | null> {
  const row = await db.meta.get('keeping');
  if (row?.id !== 'keeping') return null;
  const { id: _, ...keeping } = row;
  return keeping;
}

/** Asks for copies, or notes how they stand now. */
export async function saveKeeping(db: LoopbreakDatabase, keeping: Keeping = NOTHING_KEPT): Promise<void> {
  await db.meta.put({ id: 'keeping', ...keeping });
}

/** Keeps none from now on; those that are there stay. */
export async function stopKeeping(db: LoopbreakDatabase): Promise<void> {
  await db.meta.delete('keeping');
}
