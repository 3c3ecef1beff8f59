import type { Table } from 'dexie';
import type { Entry } from '@/utils/archive/entries';
import { isOfSessions } from '@/utils/archive/tables';
import type { WorkInterval } from '@/utils/doing/work';
import { calendarOf } from '@/utils/settings/calendar-of';
import type { Settings } from '@/utils/settings/settings';
import { isLocalDay, type LocalDay } from '@/utils/time/brands';
import { dayCutter } from '@/utils/time/day-cutter';
import type { WatchInterval } from '@/utils/watching/interval';
import type { Ledger } from './copy-rows';
import { measuredRows } from './cut-rows';
import type { LoopbreakDatabase } from './database';
import { refoldAll, refoldDays } from './ledger';
import { type LongWork, steps } from './long-work';
import { endSession } from './playing-store';
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

const dayOfRow = (row: object | null | undefined): LocalDay[] => {
  const day: unknown = row ? Reflect.get(row, 'day') : null;
  return typeof day === 'string' && isLocalDay(day) ? [day] : [];
};

/** Where entries are put: the store, the stretches by their session, and what is known to be there already. */
interface Ground {
  readonly db: LoopbreakDatabase;
  readonly settings: Settings;
  readonly watched: ReadonlyMap<string, readonly WatchInterval[]>;
  readonly worked: ReadonlyMap<string, readonly WorkInterval[]>;
  readonly isThere: (entry: Entry) => boolean;
}

const idsOf = (entries: readonly Entry[]): string[] => entries.map(({ id }) => id);

async function putRows({ db, isThere }: Ground, name: Entry['table'], piece: readonly Entry[]): Promise<LocalDay[]> {
  const table = db.table<object, string>(name);
  const before = await table.bulkGet(idsOf(piece.filter(isThere)));
  await table.bulkDelete(idsOf(piece.filter(({ row }) => row === null)));
  await table.bulkPut(piece.flatMap(({ row }) => (row ? [row] : [])));
  return [...before, ...piece.map(({ row }) => row)].flatMap(dayOfRow);
}

/** Ends what still plays of what was changed or deleted elsewhere: its next beat would bring back what was. */
async function endPlaying(db: LoopbreakDatabase, entries: readonly Entry[]): Promise<void> {
  const playing = new Set(await db.playing.toCollection().primaryKeys());
  for (const { id } of entries) if (playing.has(id)) await endSession(db, id);
}

/** Puts the stretches of sessions in the place of all that they had. */
async function putSessions<T extends WorkInterval>(
  table: Table<T, string>,
  there: readonly Entry[],
  rows: readonly T[],
): Promise<LocalDay[]> {
  const before = there.length === 0 ? [] : await table.where('session').anyOf(idsOf(there)).toArray();
  await table.bulkDelete(before.map(({ id }) => id));
  await table.bulkPut(rows);
  return [...before, ...rows].map(({ day }) => day);
}

async function putStamps({ db, isThere }: Ground, piece: readonly Entry[]): Promise<void> {
  const bare = piece.filter((entry) => entry.at === 0 && isThere(entry));
  await db.stamps.bulkDelete(bare.map(({ table, id }) => [table, id]));
  await db.stamps.bulkPut(
    piece.filter(({ at }) => at > 0).map(({ table, id, at, row }) => ({ table, id, at, gone: row === null })),
  );
}

async function putPiece(ground: Ground, name: Entry['table'], piece: readonly Entry[]): Promise<LocalDay[]> {
  await putStamps(ground, piece);
  if (!isOfSessions(name)) return putRows(ground, name, piece);
  const { db, settings, watched, worked, isThere } = ground;
  await endPlaying(db, piece);
  const there = piece.filter(isThere);
  const cutterOf = cuttersOf(settings);
  const stay = idsOf(piece.filter(({ row }) => row !== null));
  if (name === 'worked') {
    return putSessions(
      db.worked,
      there,
      recutWork(
        stay.flatMap((id) => worked.get(id) ?? []),
        cutterOf,
      ),
    );
  }
  return putSessions(
    db.intervals,
    there,
    recutWatch(
      stay.flatMap((id) => watched.get(id) ?? []),
      cutterOf,
    ),
  );
}

/** Lays the measured stretches of tasks down anew; gives the days that they touch. */
async function remeasure({ db, settings, isThere }: Ground, piece: readonly Entry[]): Promise<LocalDay[]> {
  const before = await db.measured
    .where('task')
    .anyOf(idsOf(piece.filter(isThere)))
    .toArray();
  const tasks = (await db.tasks.bulkGet(idsOf(piece))).filter((task) => task !== undefined);
  const rows = tasks.flatMap(({ id: task, timed, zone, era }) =>
    timed ? measuredRows(timed, { task, zone, era }, dayCutter(calendarOf(settings, zone))) : [],
  );
  await db.measured.bulkDelete(before.map(({ id }) => id));
  await db.measured.bulkPut(rows);
  return [...before, ...rows].map(({ day }) => day);
}

/** Folds the days that were touched; all of them where they are many, or where settings moved what is recorded to other days. */
async function fold(db: LoopbreakDatabase, entries: readonly Entry[], touched: ReadonlySet<LocalDay>): Promise<void> {
  if (entries.some(({ table }) => table === 'settings')) await recutDays(db, await readSettings(db));
  else if (touched.size > MANY_DAYS) await refoldAll(db);
  else await refoldDays(db, touched);
}

/**
 * Puts entries in the place of what is there, with their stamps, and folds the days anew. `isThere` says of an entry whether the store
 * has anything of it; to be asked for what has nothing takes as long as writing it. To be called in a transaction of the ledger.
 * @throws DOMException (AbortError) where it was told to stop.
 */
export async function applyEntries(
  db: LoopbreakDatabase,
  { entries, ledger }: Change,
  work: LongWork,
  isThere: (entry: Entry) => boolean = () => true,
): Promise<void> {
  const step = steps(entries.length * 2, work);
  const touched = new Set<LocalDay>();
  const ground: Ground = {
    ...{ db, isThere, settings: await readSettings(db) },
    watched: Map.groupBy(ledger.intervals, ({ session }) => session),
    worked: Map.groupBy(ledger.worked, ({ session }) => session),
  };
  await withoutStamps(async () => {
    for (const [name, ofTable] of Map.groupBy(entries, ({ table }) => table)) {
      for (let from = 0; from < ofTable.length; from += AT_ONCE) {
        const piece = ofTable.slice(from, from + AT_ONCE);
        for (const day of await putPiece(ground, name, piece)) touched.add(day);
        if (name === 'tasks') for (const day of await remeasure(ground, piece)) touched.add(day);
        step(piece.length);
      }
    }
    await fold(db, entries, touched);
  });
  step(entries.length);
}
