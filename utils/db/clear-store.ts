import type { LoopbreakDatabase } from './database';

/**
 * The single things that go as well. The connections to other devices are among them: over those, part of what was cleared would come
 * back, and the rest would never match again.
 */
export const CLEARED_OF_META = [
  'nudging',
  'place',
  'suggested',
  'note',
  'quick',
  'sync',
  'folder',
  'browser',
  'docked',
  'begun',
] as const;

/**
 * Deletes all that was recorded: watching, doing, tasks, the timer, nudges, events, what was said or judged of lessons, channels and
 * courses, plans, resets, micro-experiences; and disconnects this device from others. Settings and added sites (the browser's permissions
 * go with them) stay. What plays at this moment is known by its session's bare name until its tab closes, so that its next beat doesn't
 * bring back what was cleared.
 */
export function clearAll(db: LoopbreakDatabase): Promise<void> {
  return Promise.resolve(
    db.transaction('rw', db.tables, async () => {
      await Promise.all([db.intervals.clear(), db.measured.clear(), db.tasks.clear(), db.rollups.clear()]);
      await Promise.all([db.timers.clear(), db.nudges.clear(), db.corrections.clear(), db.unread.clear()]);
      await Promise.all([
        db.worked.clear(),
        db.events.clear(),
        db.courses.clear(),
        db.judged.clear(),
        db.channels.clear(),
        db.plans.clear(),
        db.resets.clear(),
        db.experiences.clear(),
        db.pictures.clear(),
        db.skills.clear(),
        db.practices.clear(),
        db.reviews.clear(),
        db.campaigns.clear(),
        db.elsewhere.clear(),
      ]);
      await db.meta.bulkDelete([...CLEARED_OF_META]);
      // Last, so that what was cleared isn't known as deleted: a copy that is taken in later brings it back.
      await db.stamps.filter(({ table }) => table !== 'settings' && table !== 'sites').delete();
      const bare = { site: null, lesson: null, course: null, courseTitle: null, address: null, title: '' };
      await db.playing.toCollection().modify({ open: false, ...bare });
    }),
  );
}
