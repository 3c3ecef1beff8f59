import { type Copy, copyOf, type Entry, entryName } from '@/utils/archive/entries';
import { isOfSessions, type StampedTable, type TableName } from '@/utils/archive/tables';
import { contents, type Ledger, pictureRecord, rowsOf, stampsWith } from './copy-rows';
import type { LoopbreakDatabase } from './database';
import { readInPieces } from './read-in-pieces';
import type { PictureRow, StampRow } from './schema';
import { OF_META } from './stamping';

/** More than a month of heavy use says; a table of which more is asked is read from its beginning to its end, which is quicker then. */
const MOST_SOUGHT = 2000;

/** By what rows are asked for, in each table. */
type Wanted = ReadonlyMap<StampedTable, readonly string[]>;

function wantedOf(names: readonly Pick<Entry, 'table' | 'id'>[]): Wanted {
  const wanted = new Map<StampedTable, string[]>();
  for (const [table, all] of Map.groupBy(names, (name) => name.table)) {
    wanted.set(table, [...new Set(all.map(({ id }) => id))]);
  }
  return wanted;
}

/** Rows that a copy doesn't have: what is this machine's own, and what is forgotten after a day. */
function isInCopies(name: TableName, row: object): boolean {
  if (name === 'meta') return OF_META.has(String(Reflect.get(row, 'id')));
  return name !== 'judged' || Reflect.get(row, 'verdict') === 'lesson';
}

async function rowsAt(db: LoopbreakDatabase, name: TableName, ids: readonly string[]): Promise<readonly object[]> {
  if (ids.length > MOST_SOUGHT) return rowsOf(db, name);
  const found = await db.table<object, string>(name).bulkGet([...ids]);
  return found.filter((row) => row !== undefined).filter((row) => isInCopies(name, row));
}

async function ledgerAt(db: LoopbreakDatabase, wanted: Wanted): Promise<Ledger> {
  const [watched, worked] = [wanted.get('intervals') ?? [], wanted.get('worked') ?? []];
  return {
    intervals:
      watched.length > MOST_SOUGHT
        ? await readInPieces(db.intervals)
        : await db.intervals.where('session').anyOf(watched).toArray(),
    worked:
      worked.length > MOST_SOUGHT
        ? await readInPieces(db.worked)
        : await db.worked.where('session').anyOf(worked).toArray(),
  };
}

async function picturesAt(db: LoopbreakDatabase, ids: readonly string[]): Promise<readonly PictureRow[]> {
  if (ids.length > MOST_SOUGHT) return db.pictures.toArray();
  return (await db.pictures.bulkGet([...ids])).filter((row) => row !== undefined);
}

async function stampsAt(db: LoopbreakDatabase, wanted: Wanted): Promise<readonly StampRow[]> {
  const keys = [...wanted].flatMap(([table, ids]) => ids.map((id): [StampedTable, string] => [table, id]));
  if (keys.length > MOST_SOUGHT) return db.stamps.toArray();
  return (await db.stamps.bulkGet(keys)).filter((stamp) => stamp !== undefined);
}

/**
 * What the records of now say of the rows that are named, and of no others, as a copy to merge with. As much is read as was asked for,
 * however much is stored. To be called in a transaction of the ledger.
 */
export async function copyHere(db: LoopbreakDatabase, names: readonly Pick<Entry, 'table' | 'id'>[]): Promise<Copy> {
  const wanted = wantedOf(names);
  const ledger = await ledgerAt(db, wanted);
  const others: [TableName, readonly object[]][] = [];
  for (const [table, ids] of wanted) {
    if (table !== 'pictures' && !isOfSessions(table)) others.push([table, await rowsAt(db, table, ids)]);
  }
  const pictures = (await picturesAt(db, wanted.get('pictures') ?? [])).map(pictureRecord);
  const copy = copyOf(contents(ledger, others, pictures), stampsWith(await stampsAt(db, wanted), ledger));
  const named = new Set(names.map(entryName));
  return new Map([...copy].filter(([name]) => named.has(name)));
}
