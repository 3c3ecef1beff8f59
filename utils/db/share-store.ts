import { calendarOf } from '@/utils/settings/calendar-of';
import { balanceOf } from '@/utils/statistics/balance';
import { doingStreak } from '@/utils/statistics/streak';
import { addDays, dayOf } from '@/utils/time/calendar';
import type { LoopbreakDatabase } from './database';
import type { Moment } from './moment';
import { rollupsOf } from './rollup-store';
import { readSettings } from './settings-store';

const STREAK_DAYS = 60;

/** Days in a row with something made, up to today; sixty are told as sixty. */
export async function streakOfToday(db: LoopbreakDatabase, { at, zone }: Moment): Promise<number> {
  const today = dayOf(at, calendarOf(await readSettings(db), zone));
  const days = Array.from({ length: STREAK_DAYS }, (_, back) => addDays(today, -back));
  return doingStreak(await rollupsOf(db, days), today);
}

/** Today's balance, 0 to 1; null where nothing was watched or made. */
export async function shareOfToday(db: LoopbreakDatabase, { at, zone }: Moment): Promise<number | null> {
  const settings = await readSettings(db);
  return balanceOf(await rollupsOf(db, [dayOf(at, calendarOf(settings, zone))]), settings.listening).share;
}
