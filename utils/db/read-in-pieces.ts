import type { Table } from 'dexie';

/** Rows that come in one answer: some twenty milliseconds of the thread that beats are answered on. */
const AT_ONCE = 1000;

/**
 * All rows of a table in the order of their keys, as `toArray` gives them, in several answers: between two of them the thread is free for
 * whoever waits for it. In a transaction they are of one moment.
 */
export async function readInPieces<Row extends object>(table: Table<Row, string>): Promise<Row[]> {
  const rows: Row[] = [];
  const keyPath = String(table.schema.primKey.keyPath);
  for (;;) {
    const last = rows.at(-1);
    const left = last ? table.where(':id').above(String(Reflect.get(last, keyPath))) : table.toCollection();
    const piece = await left.limit(AT_ONCE).toArray();
    for (const row of piece) rows.push(row);
    if (piece.length < AT_ONCE) return rows;
  }
}
