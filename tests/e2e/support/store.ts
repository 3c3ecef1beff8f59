import { expect } from 'vitest';
import type { DoingInterval, Task } from '@/utils/doing/task';
import type { WorkInterval } from '@/utils/doing/work';
import { type DayRollup, rollupOf } from '@/utils/statistics/rollup';
import { durationMs, epochMs, type LocalDay } from '@/utils/time/brands';
import { addDays, type Calendar, dayOf, startOfDay, weekOf } from '@/utils/time/calendar';
import type { WatchInterval } from '@/utils/watching/interval';
import { type Session, until } from './launch.ts';

/** The person's calendar where nothing was set. */
export const CALENDAR: Calendar = {
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  dayStartsAt: 240,
  weekStartsOn: 1,
};

/** All that the figures are made of, read at one moment. */
export interface Records {
  readonly intervals: WatchInterval[];
  readonly measured: DoingInterval[];
  readonly worked: WorkInterval[];
  readonly tasks: Task[];
  readonly rollups: DayRollup[];
}

const NOTHING: Records = { intervals: [], measured: [], worked: [], tasks: [], rollups: [] };

/** Runs in the desk: reads tables in one transaction, so that what is read belongs together. */
async function readTables(names: string[]): Promise<unknown[][]> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('loopbreak');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  try {
    const transaction = database.transaction(names);
    return await Promise.all(
      names.map(
        (name) =>
          new Promise<unknown[]>((resolve, reject) => {
            const request = transaction.objectStore(name).getAll();
            request.onsuccess = () => resolve(request.result);
            request.onerror = () => reject(request.error);
          }),
      ),
    );
  } finally {
    database.close();
  }
}

/** Runs in the desk: the names of all tables. */
async function tableNames(): Promise<string[]> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('loopbreak');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const names = [...database.objectStoreNames];
  database.close();
  return names;
}

/** Runs in the desk: puts rows into tables, all or none. */
async function putRows(tables: Record<string, readonly object[]>): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('loopbreak');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  try {
    await new Promise<void>((resolve, reject) => {
      const transaction = database.transaction(Object.keys(tables), 'readwrite');
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(transaction.error);
      for (const [name, rows] of Object.entries(tables)) {
        for (const row of rows) {
          transaction.objectStore(name).put(row);
        }
      }
    });
  } finally {
    database.close();
  }
}

/** Waits until the extension has made its store. */
async function untilStore(session: Session): Promise<void> {
  await session.desk.page.waitForFunction(
    async () => {
      const made = (await indexedDB.databases()).find(({ name }) => name === 'loopbreak');
      if (!made) {
        return false;
      }
      const request = indexedDB.open('loopbreak');
      return new Promise<boolean>((resolve) => {
        request.onsuccess = () => {
          const ready = request.result.objectStoreNames.contains('judged');
          request.result.close();
          resolve(ready);
        };
      });
    },
    { polling: 50, timeout: 30_000 },
  );
}

/** All rows of a table as they are kept. */
export async function rowsOf(session: Session, table: string): Promise<unknown[]> {
  await untilStore(session);
  const [rows = []] = await session.desk.page.evaluate(readTables, [table]);
  return rows;
}

/** All rows of all tables, read at one moment. */
export async function everything(session: Session): Promise<Record<string, unknown[]>> {
  await untilStore(session);
  const names = await session.desk.page.evaluate(tableNames);
  const tables = await session.desk.page.evaluate(readTables, names);
  return Object.fromEntries(names.map((name, index) => [name, tables[index] ?? []]));
}

/** The part of the browser's interface that is asked on the desk. */
interface Api {
  readonly storage: Readonly<Record<'local' | 'sync' | 'session', { get(): Promise<Record<string, unknown>> }>>;
}

/** All that the extension has stored: every row of every table, and what is in the browser's storage for extensions. */
export async function dumpOf(session: Session): Promise<object> {
  const areas = await session.desk.page.evaluate(async () => {
    const { storage }: Api = Reflect.get(window, 'chrome');
    const { local, sync, session: memory } = storage;
    return { local: await local.get(), sync: await sync.get(), session: await memory.get() };
  });
  return { ...(await everything(session)), ...areas };
}

/** The records, read at one moment. */
export async function recordsOf(session: Session): Promise<Records> {
  await untilStore(session);
  const names = ['intervals', 'measured', 'worked', 'tasks', 'rollups'];
  const tables = await session.desk.page.evaluate(readTables, names);
  return { ...NOTHING, ...Object.fromEntries(names.map((name, index) => [name, tables[index]])) };
}

/** What is kept of the settings; {} where nothing was set. */
export async function settingsOf(session: Session): Promise<object> {
  const [row] = await rowsOf(session, 'settings');
  const value = row !== null && typeof row === 'object' && 'value' in row ? row.value : {};
  return value !== null && typeof value === 'object' ? value : {};
}

/** Writes rows of the settings' table and the like, behind the extension's back. */
export async function put(session: Session, tables: Record<string, readonly object[]>): Promise<void> {
  await untilStore(session);
  await session.desk.page.evaluate(putRows, tables);
}

function foldOf({ intervals, measured, worked, tasks }: Omit<Records, 'rollups'>): DayRollup[] {
  const days = new Set([...intervals, ...measured, ...worked, ...tasks].map(({ day }) => day));
  const of = <Row extends { readonly day: LocalDay }>(rows: readonly Row[], day: LocalDay): Row[] =>
    rows.filter((row) => row.day === day);
  return [...days].sort().map((day) =>
    rollupOf(day, {
      watch: of(intervals, day),
      measured: of(measured, day),
      worked: of(worked, day),
      tasks: of(tasks, day),
    }),
  );
}

/** Fails unless the rollups are the fold of the ledger: of every day, no day missing, none left over. */
export async function expectFold(session: Session): Promise<Records> {
  const records = await recordsOf(session);
  expect([...records.rollups].sort((a, b) => (a.day < b.day ? -1 : 1))).toEqual(foldOf(records));
  return records;
}

/** Puts records into the store with their rollups. To be done before a screen is opened: screens aren't told of it. */
export async function seed(session: Session, records: Partial<Omit<Records, 'rollups'>>): Promise<Records> {
  const ledger = { ...NOTHING, ...records };
  const all = { ...ledger, rollups: foldOf(ledger) };
  await put(session, { ...all });
  return all;
}

/** The day that is on. */
export const today = (): LocalDay => dayOf(epochMs(Date.now()), CALENDAR);

/** The days of the week that lies `back` weeks before that of today. */
export function daysOfWeek(back: number): LocalDay[] {
  return weekOf(addDays(dayOf(epochMs(Date.now()), CALENDAR), -7 * back), CALENDAR);
}

/** A stretch of watching on a day, so many minutes after the day's start, as it would have been recorded. */
export function watchedOn(
  day: LocalDay,
  after: number,
  minutes: number,
  more: Partial<WatchInterval> = {},
): WatchInterval {
  const from = startOfDay(day, CALENDAR) + after * 60_000;
  const session = `seed-${day}-${after}`;
  return {
    id: `${session}@${day}`,
    session,
    day,
    zone: CALENDAR.zone,
    era: 0,
    from: epochMs(from),
    to: epochMs(from + minutes * 60_000),
    mode: 'watched',
    media: durationMs(minutes * 60_000),
    site: 'udemy',
    course: 'udemy/react-the-complete-guide',
    courseTitle: 'React, the complete guide',
    lesson: 'udemy/react-the-complete-guide/101',
    title: 'Hooks in depth',
    address: 'https://www.udemy.com/course/react-the-complete-guide/learn/lecture/101',
    player: 'page',
    rate: 1,
    muted: false,
    correctedAt: null,
    ...more,
  };
}

/** A task told on a day, so many minutes after the day's start. */
export function madeOn(day: LocalDay, after: number, minutes: number, title: string): Task & { readonly era: number } {
  return {
    id: `seed-${title}`,
    title,
    minutes,
    at: epochMs(startOfDay(day, CALENDAR) + after * 60_000),
    day,
    zone: CALENDAR.zone,
    era: 0,
    tags: [],
    course: null,
    source: 'line',
    timed: null,
  };
}

/** A length of time as the screens write it. */
export function written(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  const hours = Math.floor(minutes / 60);
  if (hours === 0) {
    return ms > 0 && minutes === 0 ? '< 1 min' : `${minutes} min`;
  }
  return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${String(minutes % 60).padStart(2, '0')}`;
}

const nameIn = (row: unknown): unknown =>
  typeof row === 'object' && row !== null && Reflect.get(row, 'id') === 'device' ? Reflect.get(row, 'device') : null;

/** What rows that are recorded in this browser say of where, once it has a name. */
export async function namedHere(session: Session): Promise<{ readonly device: string }> {
  const device = await until(async () => (await rowsOf(session, 'meta')).map(nameIn).find((name) => name !== null));
  return { device: String(device) };
}
