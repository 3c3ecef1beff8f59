import {
  type DBCore,
  type DBCoreDeleteRangeRequest,
  type DBCoreDeleteRequest,
  type DBCoreMutateRequest,
  type DBCoreTable,
  type DBCoreTransaction,
  Dexie,
  type Middleware,
} from 'dexie';
import { isOfSessions, isStampedTable, LAST_STAMP, type StampedTable } from '@/utils/archive/tables';
import type { StampRow } from './schema';

/**
 * Rows that are written once are stamped when they are deleted, and when they come back; all others with each change. So two copies of
 * the records can be made one.
 */
const WRITTEN_ONCE: ReadonlySet<string> = new Set(['intervals', 'worked', 'events', 'resets', 'judged']);
/** What of the single things is the person's; the rest is this machine's. */
export const OF_META: ReadonlySet<string> = new Set(['portfolio', 'note', 'check-in', 'nudging']);
/** What nudges learned goes along in a copy, and changes with each beat: it is learned on the device, and isn't told to others. */
const UNSTAMPED = 'nudging';
const STAMPS = 'stamps';

// Transactions in which nothing is stamped. Each goes with its transaction.
const unstamped = new WeakSet<object>();

/** Rewrites rows without their counting as changed: moved to other days, or taken over from a copy with the copy's stamps. */
export async function withoutStamps<T>(work: () => Promise<T>): Promise<T> {
  const transaction = Dexie.currentTransaction?.idbtrans;
  if (!transaction || unstamped.has(transaction)) return work();
  unstamped.add(transaction);
  try {
    return await work();
  } finally {
    unstamped.delete(transaction);
  }
}

/** Whether a row's stamp tells of each of its changes. */
export const isStampedEachTime = ({ table, id }: Pick<StampRow, 'table' | 'id'>): boolean =>
  !WRITTEN_ONCE.has(table) && !(table === 'meta' && id === UNSTAMPED);

const isTracked = (table: string, id: unknown): id is string =>
  typeof id === 'string' && (table !== 'meta' || (OF_META.has(id) && id !== UNSTAMPED));

/** The ids that a request deletes. */
function deletedBy(table: DBCoreTable, request: DBCoreDeleteRequest | DBCoreDeleteRangeRequest): Promise<unknown[]> {
  if (request.type === 'delete') return Promise.resolve(request.keys);
  const { trans, range } = request;
  const query = { index: table.schema.primaryKey, range };
  return table.query({ trans, values: false, query }).then(({ result }) => result);
}

const sessionsOf = (rows: readonly ({ readonly session?: unknown } | undefined)[]): unknown[] => [
  ...new Set(rows.map((row) => row?.session)),
];

/** What a request writes or deletes, by what its stamps are kept for. */
function touchedBy(name: StampedTable, table: DBCoreTable, request: DBCoreMutateRequest): Promise<unknown[]> {
  if (request.type === 'add' || request.type === 'put') {
    const { values } = request;
    const ids = isOfSessions(name)
      ? sessionsOf(values)
      : values.map((row) => table.schema.primaryKey.extractKey?.(row));
    return Promise.resolve(ids);
  }
  return deletedBy(table, request).then((keys) =>
    isOfSessions(name) ? table.getMany({ trans: request.trans, keys }).then(sessionsOf) : keys,
  );
}

interface Stamping {
  readonly table: StampedTable;
  readonly now: number;
  readonly gone: boolean;
  /** Only rows that have a stamp already get another. */
  readonly known: boolean;
}

/** Stamps each row a little later than its last stamp, whatever the clock says: a clock that was wrong once doesn't win for good. Not later than the last. */
function stamp(
  stamps: DBCoreTable,
  trans: DBCoreTransaction,
  ids: readonly string[],
  { table, now, gone, known }: Stamping,
): Promise<unknown> {
  if (ids.length === 0) return Promise.resolve();
  return stamps.getMany({ trans, keys: ids.map((id) => [table, id]) }).then((before: (StampRow | undefined)[]) => {
    const values = ids.flatMap((id, index): StampRow[] => {
      const last = before[index];
      if (known && !last) return [];
      return [{ table, id, at: Math.min(LAST_STAMP, Math.max(now, (last?.at ?? 0) + 1)), gone }];
    });
    return values.length === 0 ? undefined : stamps.mutate({ type: 'put', trans, values });
  });
}

function stamped(name: StampedTable, down: DBCore, clock: () => number): DBCoreTable {
  const table = down.table(name);
  const once = WRITTEN_ONCE.has(name);
  // All rows are cleared at once where the person starts anew, and stamps with them: a copy that is taken in later brings them back.
  const isClear = (request: DBCoreMutateRequest): boolean =>
    request.type === 'deleteRange' && request.range.lower === undefined && request.range.upper === undefined;
  return {
    ...table,
    mutate: (request) => {
      const { trans } = request;
      const inUpgrade = Reflect.get(trans, 'mode') === 'versionchange';
      if (inUpgrade || unstamped.has(trans) || isClear(request)) return table.mutate(request);
      const gone = request.type === 'delete' || request.type === 'deleteRange';
      return touchedBy(name, table, request)
        .then((touched) => touched.filter((id) => isTracked(name, id)))
        .then((ids) => stamp(down.table(STAMPS), trans, ids, { table: name, now: clock(), gone, known: once && !gone }))
        .then(() => table.mutate(request));
    },
  };
}

/** Keeps the stamps of rows in the transaction that changes the rows. */
export function stamping(clock: () => number): Middleware<DBCore> {
  return {
    stack: 'dbcore',
    name: 'stamping',
    create: (down) => ({
      ...down,
      transaction: (stores, mode, options) => {
        const joins = mode === 'readwrite' && !stores.includes(STAMPS) && stores.some(isStampedTable);
        return down.transaction(joins ? [...stores, STAMPS] : stores, mode, options);
      },
      table: (name) => (isStampedTable(name) ? stamped(name, down, clock) : down.table(name)),
    }),
  };
}
