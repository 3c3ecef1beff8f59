import type { LoopbreakDatabase } from './database';
import { inLedger } from './ledger';
import type { EventRow } from './schema';

/** Notes a visit; the first note of an id holds. Gives whether this was it. */
export function noteEvent(db: LoopbreakDatabase, event: EventRow): Promise<boolean> {
  return inLedger(db, async () => {
    if (await db.events.get(event.id)) return false;
    await db.events.add(event);
    return true;
  });
}

/** The visits noted last, newest first. */
export async function recentEvents(db: LoopbreakDatabase, limit: number): Promise<EventRow[]> {
  return db.events.orderBy('at').reverse().limit(limit).toArray();
}

/** Deletes the note of a visit and gives it, for `restoreEvent`; null when it is gone already. */
export function deleteEvent(db: LoopbreakDatabase, id: string): Promise<EventRow | null> {
  return inLedger(db, async () => {
    const row = (await db.events.get(id)) ?? null;
    await db.events.delete(id);
    return row;
  });
}

/** Puts the note of a visit back. */
export async function restoreEvent(db: LoopbreakDatabase, event: EventRow): Promise<void> {
  await db.events.put(event);
}

/** Whether the person ever watched a lesson of a course or worked on one of its pages. */
export async function isOwnCourse(db: LoopbreakDatabase, course: string): Promise<boolean> {
  const watched = await db.intervals.where('course').equals(course).limit(1).count();
  return watched > 0 || (await db.worked.where('course').equals(course).limit(1).count()) > 0;
}
