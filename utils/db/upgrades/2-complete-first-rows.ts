import type { Transaction } from 'dexie';
import type { Task } from '@/utils/doing/task';
import { EMPTY_LEDGER, rollupOf } from '@/utils/statistics/rollup';
import { durationMs, isEpochMs, isLocalDay } from '@/utils/time/brands';
import type { WatchInterval } from '@/utils/watching/interval';

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (row: unknown): Fields =>
  typeof row === 'object' && row !== null ? Object.fromEntries(Object.entries(row)) : {};
const isText = (value: unknown): value is string => typeof value === 'string';

/**
 * A row of watching as version 1 wrote it (id, session, day, zone, from, to, site, lesson, title, address), completed: it was in view,
 * at normal speed, of no known course. Null for what isn't such a row.
 */
export function completeInterval(row: unknown): WatchInterval | null {
  const { id, session, day, zone, from, to, site, lesson, title, address } = fieldsOf(row);
  if (!isText(id) || !isText(session) || !isText(zone) || !isLocalDay(day)) return null;
  if (!isText(site) || !isText(lesson) || !isText(title) || !isText(address)) return null;
  if (!isEpochMs(from) || !isEpochMs(to) || to < from) return null;
  return {
    ...{ id, session, day, zone, from, to, site, lesson, title, address },
    era: 0,
    mode: 'watched',
    media: durationMs(to - from),
    course: null,
    courseTitle: null,
    player: 'page',
    rate: 1,
    muted: false,
    correctedAt: null,
  };
}

/** A task as version 1 wrote it (id, title, minutes, at, day, zone), completed: told in a line. Null for what isn't such a row. */
export function completeTask(row: unknown): (Task & { readonly era: number }) | null {
  const { id, title, minutes, at, day, zone } = fieldsOf(row);
  if (!isText(id) || !isText(title) || !isText(zone) || !isLocalDay(day) || !isEpochMs(at)) return null;
  if (typeof minutes !== 'number' || !Number.isInteger(minutes) || minutes < 1 || minutes > 1440) return null;
  return { ...{ id, title, minutes, at, day, zone }, tags: [], course: null, source: 'line', timed: null, era: 0 };
}

/** Completes the rows of one table; those that can't be read move to `unread`, so that nothing is lost. */
async function completeTable<T>(
  tx: Transaction,
  table: string,
  complete: (row: unknown) => T | null,
): Promise<readonly T[]> {
  const done: T[] = [];
  const unread: { readonly table: string; readonly row: unknown }[] = [];
  for (const row of await tx.table<unknown>(table).toArray()) {
    const whole = complete(row);
    if (whole === null) unread.push({ table, row });
    else done.push(whole);
  }
  await tx.table(table).clear();
  await tx.table(table).bulkPut(done);
  await tx.table('unread').bulkAdd(unread);
  return done;
}

/** From version 1 to 2: rows gain what playing, courses and the clock's eras need, and every day is folded anew. */
export async function completeFirstRows(tx: Transaction): Promise<void> {
  const watch = await completeTable(tx, 'intervals', completeInterval);
  const tasks = await completeTable(tx, 'tasks', completeTask);
  const days = new Set([...watch, ...tasks].map((row) => row.day));
  const ofDay = Map.groupBy(watch, (row) => row.day);
  const madeOn = Map.groupBy(tasks, (row) => row.day);
  const folds = [...days].map((day) =>
    rollupOf(day, { ...EMPTY_LEDGER, watch: ofDay.get(day) ?? [], tasks: madeOn.get(day) ?? [] }),
  );
  await tx.table('rollups').clear();
  await tx.table('rollups').bulkPut(folds);
}
