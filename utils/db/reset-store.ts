import { type CheckInReason, checkInDue } from '@/utils/resets/check-in';
import type { Scenario } from '@/utils/resets/scenario';
import type { LoopbreakDatabase } from './database';
import type { Moment } from './moment';

/** Notes that a reset was begun. */
export async function noteReset(db: LoopbreakDatabase, id: string, scenario: Scenario, { at }: Moment): Promise<void> {
  await db.resets.put({ id, at, scenario });
}

/** Why a check-in on the surroundings is due; null while none is. */
export async function dueCheckIn(db: LoopbreakDatabase, { at }: Moment): Promise<CheckInReason | null> {
  const resets = (await db.resets.toArray()).map((row) => row.at);
  const joined = await db.events.filter(({ kind }) => kind === 'enrol' || kind === 'checkout').toArray();
  // A cart that is looked at on three days is one purchase.
  const byCourse = Map.groupBy(joined, ({ course, id }) => course ?? id.replace(/^[a-z]+\/|@.*$/g, ''));
  const purchases = [...byCourse.values()].map(
    (rows) => rows.reduce((first, row) => (row.at < first.at ? row : first)).at,
  );
  const row = await db.meta.get('check-in');
  return checkInDue({ now: at, resets, purchases, lastAt: row?.id === 'check-in' ? row.at : null });
}

/** Notes that the person answered the check-in, or put it away: it rests for thirty days. */
export async function noteCheckIn(db: LoopbreakDatabase, { at }: Moment): Promise<void> {
  await db.meta.put({ id: 'check-in', at });
}
