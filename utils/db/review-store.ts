import type { Review } from '@/utils/review/review';
import type { EpochMs } from '@/utils/time/brands';
import type { LoopbreakDatabase } from './database';

/** All weekly reviews. */
export function reviewsOf(db: LoopbreakDatabase): Promise<Review[]> {
  return Promise.resolve(db.reviews.toArray());
}

/**
 * The review of the week that is on alone is written. Where weeks begin on another day since, its own begins before the one that was
 * written last: the later of the last two is the newest.
 */
const NEWEST = 2;

/** When a review was written last; null before the first. Asked with each beat: it reads no more of many years than of one. */
export async function lastReviewAt(db: LoopbreakDatabase): Promise<EpochMs | null> {
  const newest = await db.reviews.orderBy('week').reverse().limit(NEWEST).toArray();
  return newest.reduce<EpochMs | null>((last, { at }) => (last === null || at > last ? at : last), null);
}

/** Keeps a week's review in place of what was there, which is given for Undo; null where there was none. */
export async function keepReview(db: LoopbreakDatabase, review: Review): Promise<Review | null> {
  const before = (await db.reviews.get(review.week)) ?? null;
  await db.reviews.put(review);
  return before;
}

/** Takes a review away, or puts the one before back: Undo. */
export async function restoreReview(db: LoopbreakDatabase, review: Review, before: Review | null): Promise<void> {
  if (before) await db.reviews.put(before);
  else await db.reviews.delete(review.week);
}
