import { type EpochMs, elapsed, HOUR } from '@/utils/time/brands';

const DAY = 24 * HOUR;
/** So many resets within two weeks, or courses joined or bought within three, may have more to do with the surroundings. */
const RESETS = { count: 3, within: 14 * DAY } as const;
const PURCHASES = { count: 3, within: 21 * DAY } as const;
/** Never more than once in 30 days (product.md, row 10). */
const REST = 30 * DAY;

/** What the check-in of row 10 depends on. */
export interface CheckInFacts {
  readonly now: EpochMs;
  /** When resets were begun. */
  readonly resets: readonly EpochMs[];
  /** When pages were visited on which courses are joined or bought: one moment a course. */
  readonly purchases: readonly EpochMs[];
  /** When the check-in was shown last; null: never. */
  readonly lastAt: EpochMs | null;
}

/** Why the check-in comes. */
export type CheckInReason = 'resets' | 'purchases';

function isRepeated(moments: readonly EpochMs[], now: EpochMs, { count, within }: typeof RESETS | typeof PURCHASES) {
  return moments.filter((at) => at <= now && elapsed(at, now) <= within).length >= count;
}

/** Whether reset follows reset or course follows course so closely that a kind question is due; null while it isn't. */
export function checkInDue({ now, resets, purchases, lastAt }: CheckInFacts): CheckInReason | null {
  if (lastAt !== null && elapsed(lastAt, now) < REST) return null;
  if (isRepeated(resets, now, RESETS)) return 'resets';
  return isRepeated(purchases, now, PURCHASES) ? 'purchases' : null;
}
