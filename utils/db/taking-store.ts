import type { LoopbreakDatabase } from './database';

/** Notes that a file is being taken in, by its name; null that it is done. */
export async function noteTaking(db: LoopbreakDatabase, name: string | null): Promise<void> {
  if (name === null) await db.meta.delete('taking');
  else await db.meta.put({ id: 'taking', name });
}

/** The name of a file whose taking in was cut off; nothing of it was kept, and it can be chosen again. */
export async function takingCutOff(db: LoopbreakDatabase): Promise<string | null> {
  const row = await db.meta.get('taking');
  return row?.id === 'taking' ? row.name : null;
}
