import { calendarOf } from '@/utils/settings/calendar-of';
import type { Settings } from '@/utils/settings/settings';
import { type DurationMs, durationMs, type EpochMs } from '@/utils/time/brands';
import { dayOf } from '@/utils/time/calendar';
import { covered, type Span } from '@/utils/time/spans';
import type { LoopbreakDatabase } from './database';
import type { Moment } from './moment';
import type { TaskRow } from './schema';
import { readSettings } from './settings-store';

/** When the last doing ended, by the clock of its era. */
interface Ending {
  readonly era: number;
  readonly at: EpochMs;
}

type Row = Span & { readonly era: number };

const endingOf = (task: TaskRow): Ending => ({ era: task.era, at: task.timed?.to ?? task.at });

function lastOf(endings: readonly Ending[]): Ending | null {
  return endings.reduce<Ending | null>(
    (last, next) => (last && (last.era > next.era || (last.era === next.era && last.at >= next.at)) ? last : next),
    null,
  );
}

/** The part of a row after an ending; time of an earlier era lies before it, of a later one after it. */
function after(row: Row, ending: Ending | null): Span[] {
  if (!ending || row.era > ending.era) return [row];
  if (row.era < ending.era || row.to <= ending.at) return [];
  return [{ from: row.from > ending.at ? row.from : ending.at, to: row.to }];
}

function coveredAfter(rows: readonly Row[], ending: Ending | null): DurationMs {
  const eras = [...Map.groupBy(rows, (row) => row.era).values()];
  return durationMs(eras.reduce((sum, ofEra) => sum + covered(ofEra.flatMap((row) => after(row, ending))), 0));
}

/** `watchedSinceDoing` for a caller that holds a transaction and the settings. */
export async function sinceDoing(db: LoopbreakDatabase, settings: Settings, moment: Moment): Promise<DurationMs> {
  if (await db.timers.get('doing')) return durationMs(0);
  const day = dayOf(moment.at, calendarOf(settings, moment.zone));
  const rows = await db.intervals.where('day').equals(day).toArray();
  const tasks = await db.tasks.where('day').equals(day).toArray();
  const measured = await db.measured.where('day').equals(day).toArray();
  const worked = await db.worked.where('day').equals(day).toArray();
  const done = [...measured, ...worked].map((row) => ({ era: row.era, at: row.to }));
  const ending = lastOf([...tasks.map(endingOf), ...done]);
  const counted = settings.listening ? rows : rows.filter((row) => row.mode !== 'heard');
  return coveredAfter(counted, ending);
}

/** How long was watched today since the last doing of today ended; 0 while the timer of doing runs. */
export async function watchedSinceDoing(db: LoopbreakDatabase, moment: Moment): Promise<DurationMs> {
  const tables = [db.settings, db.timers, db.intervals, db.tasks, db.measured, db.worked];
  return db.transaction('r', tables, async () => sinceDoing(db, await readSettings(db), moment));
}
