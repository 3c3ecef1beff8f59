import type { EpochMs } from '@/utils/time/brands';
import type { LoopbreakDatabase } from './database';

/**
 * A clock that seems to go back by less than this is no journey back: network time corrects by fractions of a second, and what is recorded
 * goes by the moment of its message, which may have waited for its page to be read.
 */
const BACK_BY_MS = 10_000;

/**
 * Notes the time of a recording and gives the era of the machine's clock: it grows by one each time the clock is seen to have gone
 * back, so that time recorded before and after is never taken for the same. To be called inside the recording transaction.
 */
export async function raiseEra(db: LoopbreakDatabase, at: EpochMs): Promise<number> {
  const row = await db.meta.get('clock');
  const known = row?.id === 'clock' ? row : null;
  if (known && at <= known.greatest && at >= known.greatest - BACK_BY_MS) return known.era;
  const wentBack = known !== null && at < known.greatest;
  const era = (known?.era ?? 0) + (wentBack ? 1 : 0);
  await db.meta.put({ id: 'clock', greatest: at, era });
  return era;
}
