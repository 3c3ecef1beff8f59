import type { RowStamp } from './archive';
import { canonicalJson } from './canonical-json';
import { ROW_KEYS, type StampedTable, type TableName } from './tables';

/** All that one copy of the records says of one row: what it is, or that it was deleted, and when that was said. */
export interface Entry {
  readonly table: StampedTable;
  readonly id: string;
  /** Null where the row was deleted. */
  readonly row: object | null;
  /** Of the row's stamp; 0 where it was never changed since it was written. */
  readonly at: number;
}

/** A copy of the records, or a part of one: its entries by table and id. */
export type Copy = ReadonlyMap<string, Entry>;

/** The name of an entry in a copy. */
export const entryName = ({ table, id }: Pick<Entry, 'table' | 'id'>): string => `${table}/${id}`;

/** The tables of a copy, each with its rows. */
export type Tables = Iterable<readonly [name: TableName, rows: readonly object[]]>;

/** All stretches of a session, which are one entry: whatever days they are cut by, they change together. */
export interface SessionRows {
  readonly session: string;
  /** The last correction by hand. */
  readonly correctedAt: number;
  /** Milliseconds. */
  readonly length: number;
  readonly stretches: readonly object[];
}

/** What stands in a copy: rows by what they are found by, stretches by their session. */
export type Contents = Iterable<Pick<Entry, 'table' | 'id'> & { readonly row: object }>;

/** Rows of tables that are found by a field of theirs. */
export function* contentsOf(tables: Tables): Contents {
  for (const [table, rows] of tables) {
    for (const row of rows) yield { table, id: String(Reflect.get(row, ROW_KEYS[table])), row };
  }
}

/** What stands in a copy and what was deleted from it, as entries. A deletion of what is there all the same says nothing. */
export function copyOf(contents: Contents, stamps: readonly RowStamp[]): Copy {
  const at = new Map(stamps.map((stamp) => [entryName(stamp), stamp.at]));
  const copy = new Map<string, Entry>();
  const add = (entry: Omit<Entry, 'at'>): void => {
    const name = entryName(entry);
    copy.set(name, { ...entry, at: at.get(name) ?? 0 });
  };
  for (const { table, id, gone } of stamps) if (gone) add({ table, id, row: null });
  for (const { table, id, row } of contents) add({ table, id, row });
  return copy;
}

const numberOf = (row: object, name: string): number => {
  const value: unknown = Reflect.get(row, name);
  return typeof value === 'number' ? value : 0;
};

/** What decides between rows of one stamp: a correction by hand, the later one; then the longer session; then what was judged last. */
const rank = (row: object): readonly number[] => ['correctedAt', 'length', 'at'].map((name) => numberOf(row, name));

/**
 * Which of two entries of one row stands: below zero where the second does, zero where they are the same. A total order, so that copies
 * come out the same whatever the order they are merged in.
 */
export function compareEntries(a: Entry, b: Entry): number {
  if (a.at !== b.at) return a.at - b.at;
  if (a.row === null || b.row === null) return Number(a.row === null) - Number(b.row === null);
  const ofB = rank(b.row);
  const decided = rank(a.row)
    .map((value, index) => value - (ofB[index] ?? 0))
    .find((difference) => difference !== 0);
  if (decided !== undefined) return decided;
  const [textA, textB] = [canonicalJson(a.row), canonicalJson(b.row)];
  if (textA === textB) return 0;
  return textA < textB ? -1 : 1;
}
