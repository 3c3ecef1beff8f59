import type { LoopbreakDatabase } from './database';

/** Suggestions that are remembered: as many as a field has, so that each has its turn. */
const REMEMBERED = 6;

/** The texts of the tasks that were proposed last, newest last. */
export async function lastSuggested(db: LoopbreakDatabase): Promise<readonly string[]> {
  const row = await db.meta.get('suggested');
  return row?.id === 'suggested' ? row.texts : [];
}

/** Remembers that a task was proposed. */
export async function noteSuggested(db: LoopbreakDatabase, text: string): Promise<void> {
  const before = (await lastSuggested(db)).filter((each) => each !== text);
  await db.meta.put({ id: 'suggested', texts: [...before, text].slice(-REMEMBERED) });
}
