import { calendarOf } from '@/utils/settings/calendar-of';
import type { Settings } from '@/utils/settings/settings';
import { type LocalDay, shift } from '@/utils/time/brands';
import { dayCutter } from '@/utils/time/day-cutter';
import { type Stretch, watchRows } from './cut-rows';
import type { LoopbreakDatabase } from './database';
import type { PlayingRow } from './schema';

/** What of a session counts, as one stretch; null where nothing does. */
function stretchOf(row: PlayingRow): Stretch | null {
  const { session, from, wall, site, lesson, address } = row;
  if (row.refused !== null || wall <= 0 || site === null || lesson === null || address === null) return null;
  const { zone, era, mode, media, course, courseTitle, title, player, rate, muted } = row;
  const named = { session, site, course, courseTitle, lesson, title, address };
  return { ...named, zone, era, mode, media, player, rate, muted, from, to: shift(from, wall), correctedAt: null };
}

/**
 * Lays a session's stretch down in the ledger, over what an earlier beat laid there, and gives the days it touches. To be called in a
 * transaction that refolds them.
 */
export async function writeSession(db: LoopbreakDatabase, row: PlayingRow, settings: Settings): Promise<LocalDay[]> {
  const stretch = stretchOf(row);
  if (!stretch) return [];
  const rows = watchRows(stretch, dayCutter(calendarOf(settings, row.zone)));
  await db.intervals.bulkPut(rows);
  return rows.map((piece) => piece.day);
}
