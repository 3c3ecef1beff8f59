import type { Table } from 'dexie';
import type { Entry } from '@/utils/archive/entries';
import type { WorkInterval } from '@/utils/doing/work';
import { calendarOf } from '@/utils/settings/calendar-of';
import { isLocalDay, type LocalDay } from '@/utils/time/brands';
import { dayCutter } from '@/utils/time/day-cutter';
import type { Ledger } from './copy-rows';
import { measuredRows } from './cut-rows';
import type { LoopbreakDatabase } from './database';
import type { LongWork } from './import-store';
import { refoldDays } from './ledger';
import { cuttersOf, recutDays, recutWatch, recutWork } from './recut-days';
import { readSettings } from './settings-store';
import { withoutStamps } from './stamping';

const AT_ONCE = 500;
/** From so many days on it is quicker to fold all of them. */
const MANY_DAYS = 200;

/** Entries to be put in the place of what is there, with the stretches of the sessions among them. */
export interface Change {
  readonly entries: readonly Entry[];
  readonly ledger: Ledger;
}

/** Tells how far the writing is, and ends it where it is told to stop. */
function steps(all: number, { signal, onProgress }: LongWork): (more: number) => void {
  let done = 0;
  return (more) => {
    done += more;
    onProgress?.(done / Math.max(1, all));
    signal?.throwIfAborted();
  };
}

const dayOfRow = (row: object | null | undefined): LocalDay[] => {
  const day: unknown = row ? Reflect.get(row, 'day') : null;
  return typeof day === 'string' && isLocalDay(day) ? [day] : [];
};

async function putRows(db: LoopbreakDatabase, name: Entry['table'], piece: readonly Entry[]): Promise<LocalDay[]> {
  const table = db.table<object, string>(name);
  const before = await table.bulkGet(piece.map(({ id }) => id));
  await table.bulkDelete(piece.filter(({ row }) => row === null).map(({ id }) => id));
  await table.bulkPut(piece.flatMap(({ row }) => (row ? [row] : [])));
  return [...before, ...piece.map(({ row }) => row)].flatMap(dayOfRow);
}

/** Puts the stretches of sessions in the place of all that they had. */
async function putSessions<T extends WorkInterval>(
  table: Table<T, string>,
  sessions: readonly Entry[],
  rows: readonly T[],
): Promise<LocalDay[]> {
  const before = await table
    .where('session')
    .anyOf(sessions.map(({ id }) => id))
    .toArray();
  await table.bulkDelete(before.map(({ id }) => id));
  await table.bulkPut(rows);
  return [...before, ...rows].map(({ day }) => day);
}

async function putPiece(
  db: LoopbreakDatabase,
  name: Entry['table'],
  piece: readonly Entry[],
  ledger: Ledger,
): Promise<LocalDay[]> {
  await db.stamps.bulkDelete(piece.filter(({ at }) => at === 0).map(({ table, id }) => [table, id]));
  await db.stamps.bulkPut(
    piece.filter(({ at }) => at > 0).map(({ table, id, at, row }) => ({ table, id, at, gone: row === null })),
  );
  if (name !== 'intervals' && name !== 'worked') return putRows(db, name, piece);
  const cutterOf = cuttersOf(await readSettings(db));
  const sessions = new Set(piece.filter(({ row }) => row !== null).map(({ id }) => id));
  const isIn = ({ session }: WorkInterval): boolean => sessions.has(session);
  if (name === 'worked') return putSessions(db.worked, piece, recutWork(ledger.worked.filter(isIn), cutterOf));
  return putSessions(db.intervals, piece, recutWatch(ledger.intervals.filter(isIn), cutterOf));
}

/** Lays the measured stretches of tasks down anew; gives the days that they touch. */
async function remeasure(db: LoopbreakDatabase, ids: readonly string[]): Promise<LocalDay[]> {
  const settings = await readSettings(db);
  const before = await db.measured.where('task').anyOf(ids).toArray();
  const tasks = (await db.tasks.bulkGet([...ids])).filter((task) => task !== undefined);
  const rows = tasks.flatMap(({ id: task, timed, zone, era }) =>
    timed ? measuredRows(timed, { task, zone, era }, dayCutter(calendarOf(settings, zone))) : [],
  );
  await db.measured.bulkDelete(before.map(({ id }) => id));
  await db.measured.bulkPut(rows);
  return [...before, ...rows].map(({ day }) => day);
}

/**
 * Puts entries in the place of what is there, with their stamps, and folds the days anew. To be called in a transaction of the ledger.
 * @throws DOMException (AbortError) where it was told to stop.
 */
export async function applyEntries(db: LoopbreakDatabase, { entries, ledger }: Change, work: LongWork): Promise<void> {
  const step = steps(entries.length * 2, work);
  const days: LocalDay[] = [];
  await withoutStamps(async () => {
    for (const [name, ofTable] of Map.groupBy(entries, ({ table }) => table)) {
      for (let from = 0; from < ofTable.length; from += AT_ONCE) {
        const piece = ofTable.slice(from, from + AT_ONCE);
        days.push(...(await putPiece(db, name, piece, ledger)));
        if (name === 'tasks')
          days.push(
            ...(await remeasure(
              db,
              piece.map(({ id }) => id),
            )),
          );
        step(piece.length);
      }
    }
    const touched = new Set(days);
    const isRecut = entries.some(({ table }) => table === 'settings') || touched.size > MANY_DAYS;
    if (isRecut) await recutDays(db, await readSettings(db));
    else await refoldDays(db, touched);
  });
  step(entries.length);
}
