import { calendarOf } from '@/utils/settings/calendar-of';
import type { Settings } from '@/utils/settings/settings';
import { type LocalDay, shift } from '@/utils/time/brands';
import { dayCutter } from '@/utils/time/day-cutter';
import { type WorkStretch, watchRows, workRows } from './cut-rows';
import type { LoopbreakDatabase } from './database';
import { ofThisDevice } from './own-device';
import type { PlayingRow } from './schema';

/** What of a session counts, as one stretch; null where nothing does. */
function stretchOf(row: PlayingRow): WorkStretch | null {
  const { session, from, wall, site, lesson, address } = row;
  if (row.refused !== null || row.held !== null || wall <= 0) return null;
  if (site === null || lesson === null || address === null) return null;
  const { zone, era, course, courseTitle, title } = row;
  return { session, site, course, courseTitle, lesson, title, address, zone, era, from, to: shift(from, wall) };
}

/**
 * Lays a session's stretch down in the ledger, of watching or of work, over what an earlier beat laid there, and gives the days it
 * touches. To be called in a transaction that refolds them.
 */
export async function writeSession(db: LoopbreakDatabase, row: PlayingRow, settings: Settings): Promise<LocalDay[]> {
  const counted = stretchOf(row);
  if (!counted) return [];
  const stretch = { ...counted, ...(await ofThisDevice(db)) };
  const cut = dayCutter(calendarOf(settings, row.zone));
  if (row.mode === 'worked') {
    const rows = workRows(stretch, cut);
    await db.worked.bulkPut(rows);
    return rows.map((piece) => piece.day);
  }
  const { mode, media, player, rate, muted } = row;
  const rows = watchRows({ ...stretch, mode, media, player, rate, muted, correctedAt: null }, cut);
  await db.intervals.bulkPut(rows);
  return rows.map((piece) => piece.day);
}
