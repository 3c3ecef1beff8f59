import { Dexie } from 'dexie';
import { NAME } from './database';

/** What of the single things is no record: connections, with their passwords and keys. */
const SECRET: ReadonlySet<unknown> = new Set(['sync', 'folder', 'browser']);

const isTold = (row: unknown): boolean =>
  !(typeof row === 'object' && row !== null && SECRET.has(Reflect.get(row, 'id')));

/**
 * All rows of the store as they are, by table, as JSON: for code that doesn't know what newer code means by them. Pictures aren't in it.
 * Nothing is changed.
 * @throws Error where the store can't be opened at all.
 */
export async function rawCopy(): Promise<string> {
  // Without versions of its own Dexie opens the one that is there, and makes none.
  const store = new Dexie(NAME);
  try {
    await store.open();
    const tables: Record<string, unknown> = {};
    for (const table of store.tables) {
      if (table.name === 'pictures') continue;
      const rows: unknown[] = await table.toArray();
      tables[table.name] = table.name === 'meta' ? rows.filter(isTold) : rows;
    }
    return JSON.stringify({ format: 'loopbreak-raw', version: store.verno, tables });
  } finally {
    store.close();
  }
}
