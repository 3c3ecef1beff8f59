import type { LoopbreakDatabase } from './database';

/** What stands on the blank page; '' before anything was written. */
export async function noteText(db: LoopbreakDatabase): Promise<string> {
  const row = await db.meta.get('note');
  return row?.id === 'note' ? row.text : '';
}

/** Keeps the blank page as it is now. */
export async function keepNote(db: LoopbreakDatabase, text: string): Promise<void> {
  await db.meta.put({ id: 'note', text });
}
