import type { DBCore, DBCoreCursor, DBCoreTable, Middleware } from 'dexie';
import type { LoopbreakDatabase } from '@/utils/db/database';

/** Rows and keys that were read, by their tables; `locked` are those that were read while nothing else could be written. */
export interface Reads {
  readonly all: Record<string, number>;
  readonly locked: Record<string, number>;
  /** The most that came in one answer. */
  largest: number;
}

const NONE = (): Reads => ({ all: {}, locked: {}, largest: 0 });

/** A cursor that tells of each row that it comes to. */
function heard(cursor: DBCoreCursor | null, tell: (rows: number) => void): DBCoreCursor | null {
  if (!cursor) return null;
  tell(1);
  const onwards = (): DBCoreCursor['start'] => (onNext) =>
    cursor.start(() => {
      tell(1);
      onNext();
    });
  return Object.create(cursor, { start: { value: onwards() } });
}

type Tell = (trans: object, rows: number) => void;

function telling(table: DBCoreTable, tell: Tell): DBCoreTable {
  return {
    ...table,
    get: (request) => {
      tell(request.trans, 1);
      return table.get(request);
    },
    getMany: (request) => {
      tell(request.trans, request.keys.length);
      return table.getMany(request);
    },
    query: (request) =>
      table.query(request).then((found) => {
        tell(request.trans, found.result.length);
        return found;
      }),
    count: (request) =>
      table.count(request).then((rows) => {
        tell(request.trans, rows);
        return rows;
      }),
    openCursor: (request) =>
      table.openCursor(request).then((cursor) => heard(cursor, (rows) => tell(request.trans, rows))),
  };
}

/** Counts what a store reads from now on, each time until it is asked. To be called before the store is opened. */
export function countReads(db: LoopbreakDatabase): () => Reads {
  let reads = NONE();
  const add = (to: Record<string, number>, name: string, rows: number): void => {
    to[name] = (to[name] ?? 0) + rows;
  };
  const counting: Middleware<DBCore> = {
    stack: 'dbcore',
    name: 'counting',
    create: (down) => ({
      ...down,
      table: (name) =>
        telling(down.table(name), (trans, rows) => {
          add(reads.all, name, rows);
          reads.largest = Math.max(reads.largest, rows);
          if (Reflect.get(trans, 'mode') === 'readwrite') add(reads.locked, name, rows);
        }),
    }),
  };
  db.use(counting);
  return () => {
    const before = reads;
    reads = NONE();
    return before;
  };
}
