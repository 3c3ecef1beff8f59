import type { LoopbreakDatabase } from './database';
import type { LessonPlace } from './schema';

/** The lesson that was left for ten minutes of making, and where it stood; null where none was. */
export async function placeOf(db: LoopbreakDatabase): Promise<LessonPlace | null> {
  const row = await db.meta.get('place');
  return row?.id === 'place' ? row : null;
}

/** Keeps where a lesson stood, in place of the one before. */
export async function keepPlace(db: LoopbreakDatabase, place: LessonPlace): Promise<void> {
  await db.meta.put({ ...place, id: 'place' });
}

/** Notes that the person goes back to the lesson in another tab, or (null) that they are there. */
export async function noteReturning(db: LoopbreakDatabase, tabId: number | null): Promise<void> {
  const place = await placeOf(db);
  if (place) await keepPlace(db, { ...place, tabId: tabId ?? place.returning ?? place.tabId, returning: tabId });
}
