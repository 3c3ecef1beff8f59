import { calendarOf } from '@/utils/settings/calendar-of';
import { balanceOf } from '@/utils/statistics/balance';
import { dayOf } from '@/utils/time/calendar';
import type { LoopbreakDatabase } from './database';
import type { Moment } from './moment';
import { rollupsOf } from './rollup-store';
import { readSettings } from './settings-store';

/** Today's balance, 0 to 1; null where nothing was watched or made. */
export async function shareOfToday(db: LoopbreakDatabase, { at, zone }: Moment): Promise<number | null> {
  const settings = await readSettings(db);
  return balanceOf(await rollupsOf(db, [dayOf(at, calendarOf(settings, zone))]), settings.listening).share;
}
