import type { Table } from 'dexie';
import { type Copy, copyOf, type Entry, entryName } from '@/utils/archive/entries';
import { isOfSessions, type StampedTable, type TableName } from '@/utils/archive/tables';
import { contents, isInCopies, type Ledger, pictureRecord, stampsWith } from './copy-rows';
import type { LoopbreakDatabase } from './database';
import { readInPieces } from './read-in-pieces';

/** More than a month of heavy use says; a table of which more is asked is read from its beginning to its end, which is quicker then. */
const MOST_SOUGHT = 2000;

/** Rows by their keys, or the whole of a table that so many are asked of. */
async function soughtIn<Row, Key>(
  table: Table<Row, Key>,
  keys: readonly Key[],
  whole: (table: Table<Row, Key>) => PromiseLike<Row[]>,
): Promise<readonly Row[]> {
  if (keys.length > MOST_SOUGHT) return whole(table);
  return (await table.bulkGet([...keys])).filter((row) => row !== undefined);
}

/** The same for the stretches of sessions. */
function ofSessions<Row extends object>(table: Table<Row, string>, sessions: readonly string[]): Promise<Row[]> {
  return sessions.length > MOST_SOUGHT
    ? readInPieces(table)
    : Promise.resolve(table.where('session').anyOf(sessions).toArray());
}

/**
 * What the records of now say of the rows that are named, and of no others, as a copy to merge with. As much is read as was asked for,
 * however much is stored. To be called in a transaction of the ledger.
 */
export async function copyHere(db: LoopbreakDatabase, names: readonly Pick<Entry, 'table' | 'id'>[]): Promise<Copy> {
  const wanted = Map.groupBy(names, ({ table }) => table);
  const idsOf = (table: StampedTable): string[] => (wanted.get(table) ?? []).map(({ id }) => id);
  const ledger: Ledger = {
    intervals: await ofSessions(db.intervals, idsOf('intervals')),
    worked: await ofSessions(db.worked, idsOf('worked')),
  };
  const others: [TableName, readonly object[]][] = [];
  for (const table of wanted.keys()) {
    if (table === 'pictures' || isOfSessions(table)) continue;
    const rows = await soughtIn(db.table<object, string>(table), idsOf(table), readInPieces);
    others.push([table, rows.filter((row) => isInCopies(table, row))]);
  }
  const pictures = (await soughtIn(db.pictures, idsOf('pictures'), readInPieces)).map(pictureRecord);
  const stamps = await soughtIn(
    db.stamps,
    names.map(({ table, id }): [StampedTable, string] => [table, id]),
    (table) => table.toArray(),
  );
  const copy = copyOf(contents(ledger, others, pictures), stampsWith(stamps, ledger));
  const named = new Set(names.map(entryName));
  return new Map([...copy].filter(([name]) => named.has(name)));
}
