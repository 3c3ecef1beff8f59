import { type Keeping, NOTHING_KEPT } from '@/utils/archive/keeping';
import type { LoopbreakDatabase } from './database';

/** What is known of copies that are kept by themselves, under either of its names: asked for, or kept no more. */
async function knownAs(db: LoopbreakDatabase, name: 'keeping' | 'kept'): Promise<Keeping | null> {
  const row = await db.meta.get(name);
  if (row?.id !== 'keeping' && row?.id !== 'kept') return null;
  const { id: _, ...keeping } = row;
  return { ...NOTHING_KEPT, ...keeping };
}

/** How the copies stand that are kept by themselves; null where the person didn't ask for them. */
export function keepingOf(db: LoopbreakDatabase): Promise<Keeping | null> {
  return knownAs(db, 'keeping');
}

/** Asks for copies. Files that were kept before are known still, so that the next is written over the oldest of them. */
export async function startKeeping(db: LoopbreakDatabase): Promise<void> {
  await db.transaction('rw', db.meta, async () => {
    const keeping = (await keepingOf(db)) ?? (await knownAs(db, 'kept')) ?? NOTHING_KEPT;
    await db.meta.put({ id: 'keeping', ...keeping, trouble: null });
    await db.meta.delete('kept');
  });
}

/** Notes how they stand now, unless they were turned off meanwhile; then the files alone are known. */
export async function noteKept(db: LoopbreakDatabase, keeping: Keeping): Promise<void> {
  await db.transaction('rw', db.meta, async () => {
    const id = (await keepingOf(db)) === null ? 'kept' : 'keeping';
    await db.meta.put({ id, ...keeping });
  });
}

/** Keeps none from now on; those that are there stay, and are known. */
export async function stopKeeping(db: LoopbreakDatabase): Promise<void> {
  await db.transaction('rw', db.meta, async () => {
    const keeping = await keepingOf(db);
    if (keeping) await db.meta.put({ id: 'kept', ...keeping });
    await db.meta.delete('keeping');
  });
}
