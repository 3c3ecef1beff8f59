import * as v from 'valibot';
import { type Archive, NO_ROWS, type RowStamp } from '@/utils/archive/archive';
import { canonicalJson } from '@/utils/archive/canonical-json';
import { contentsOf, copyOf } from '@/utils/archive/entries';
import { count, text } from '@/utils/archive/fields';
import { merge } from '@/utils/archive/merge';
import { ARCHIVE_VERSION, FORMAT } from '@/utils/archive/tables';
import { type EpochMs, epochMs, HOUR, shift } from '@/utils/time/brands';
import { type Items, nameOf, readNumbered } from './browser-items';
import { type Month, monthOf, readDays, readTasks, type ToldTasks } from './compact';
import type { ElsewhereDay } from './elsewhere';

/** What a device says of itself in the browser's sync. */
const introduction = v.strictObject({
  v: v.literal(1),
  /** Another with each telling: a device that finds one which it never said was copied. */
  nonce: v.pipe(text, v.maxLength(100)),
  at: count,
  name: v.pipe(text, v.maxLength(100)),
});
export type Introduction = v.InferOutput<typeof introduction>;

/** Reads what a device says of itself; null where it isn't that. */
export function readIntroduction(value: unknown): Introduction | null {
  const read = v.safeParse(introduction, value);
  return read.success ? read.output : null;
}

/** Another device in the browser's sync. */
export interface BrowserDevice {
  readonly device: string;
  readonly name: string;
  /** When it told something last; null where it doesn't say. */
  readonly at: EpochMs | null;
  readonly items: number;
}

/** The other devices that told something. */
export function devicesIn(items: Items, own: string | null): BrowserDevice[] {
  const named = [...items].flatMap(([key, value]) => {
    const name = nameOf(key);
    return name && name.device !== own ? [{ ...name, value }] : [];
  });
  return [...Map.groupBy(named, ({ device }) => device)].map(([device, ofDevice]): BrowserDevice => {
    const said = readIntroduction(ofDevice.find(({ kind }) => kind === 'device')?.value);
    return { device, name: said?.name ?? '', at: said ? epochMs(said.at) : null, items: ofDevice.length };
  });
}

/**
 * What is dated further ahead of the clock here than this isn't believed yet: clocks are off by zones and days, not by more, and whoever
 * writes into the browser's sync with a moment that never comes would otherwise delete a row for good, since nothing outranks it. It is
 * left where it is, and heard as soon as the clock gets there. To hear it later is all that differs, and of each row the same stands
 * whatever the order in which it is heard in (merge.ts), so that all devices still come to the same. A device whose own clock is far behind
 * hears nothing until that is set. Through a folder no one speaks who hasn't the passphrase: there a wrong clock is said, and believed, or
 * the records of a machine with a wrong clock would be missing on all others.
 */
const MOST_AHEAD = 24 * HOUR;

/** The last moment that is believed of others. */
export const believedUntil = (now: EpochMs): EpochMs => shift(now, MOST_AHEAD);

/** What was heard: rows to be taken in as those of a copy, and how far each item was heard. */
export interface CompactHearing {
  readonly archive: Archive;
  /** The number of each item that was heard or known before. */
  readonly heard: Readonly<Record<string, number>>;
  /** Items that can't be read, and those of which something is left for later. */
  readonly unread: number;
  readonly ahead: number;
}

/** What is known of other devices' days. */
export type KnownDays = readonly Pick<ElsewhereDay, 'id' | 'device' | 'day'>[];

/** A month stands as a whole: days that its device doesn't tell any more are no more. */
function ofMonth(told: readonly ElsewhereDay[], known: KnownDays, seq: number): RowStamp[] {
  const ids = new Set(told.map(({ id }) => id));
  const gone = known.filter(({ id }) => !ids.has(id));
  return [
    ...told.map(({ id }): RowStamp => ({ table: 'elsewhere', id, at: seq, gone: false })),
    ...gone.map(({ id }): RowStamp => ({ table: 'elsewhere', id, at: seq, gone: true })),
  ];
}

/** The tasks and deletions that are dated no later than what is believed. */
function believed({ rows, stamps }: ToldTasks, until: EpochMs): ToldTasks {
  const ahead = new Set(stamps.filter(({ at }) => at > until).map(({ id }) => id));
  return { rows: rows.filter(({ id }) => !ahead.has(id)), stamps: stamps.filter(({ id }) => !ahead.has(id)) };
}

interface Known {
  readonly own: string | null;
  readonly heard: CompactHearing['heard'];
  readonly known: KnownDays;
  /** The last moment that is believed. */
  readonly until: EpochMs;
}

/**
 * Hears what others told: of each item only what is newer than what was heard of it before, so that an old one that comes back changes
 * nothing. An item that isn't there any more says nothing at all.
 */
export function hearCompact(
  items: Items,
  { own, heard, known, until }: Known,
  unpack: (packed: string) => unknown,
): CompactHearing {
  const days: ElsewhereDay[] = [];
  const tasks: ToldTasks[] = [];
  const stamps: RowStamp[] = [];
  const numbers: Record<string, number> = { ...heard };
  let [unread, ahead] = [0, 0];
  // What was heard while the clock here was ahead itself says nothing of what comes after.
  const lastOf = (key: string): number => ((heard[key] ?? 0) > until ? -1 : (heard[key] ?? -1));
  const isOf = (device: string, month: Month) => (day: KnownDays[number]) =>
    day.device === device && monthOf(day.day) === month;
  for (const [key, value] of items) {
    const name = nameOf(key);
    if (!name || name.kind === 'device' || name.device === own) continue;
    const item = readNumbered(value);
    if (item && item.seq <= lastOf(key)) continue;
    if (item && item.seq > until) {
      ahead += 1;
      continue;
    }
    const plain = item && unpack(item.packed);
    const ofDays = name.kind === 'days' && item ? readDays(plain, name.device, name.month) : null;
    const ofTasks = name.kind === 'tasks' && item ? readTasks(plain) : null;
    if (!item || !(ofDays || ofTasks)) {
      unread += 1;
      continue;
    }
    const now = ofTasks && believed(ofTasks, until);
    const isWhole = now?.stamps.length === ofTasks?.stamps.length;
    // Not known as heard: the rest of it is looked for again.
    if (isWhole) numbers[key] = item.seq;
    else ahead += 1;
    if (ofDays) {
      days.push(...ofDays);
      stamps.push(...ofMonth(ofDays, known.filter(isOf(name.device, name.month)), item.seq));
    }
    if (now) tasks.push(now);
  }
  const last = newest(tasks);
  return { archive: asArchive(days, { ...last, stamps: [...last.stamps, ...stamps] }), heard: numbers, unread, ahead };
}

/** Several devices may tell the same task: of each what was said last. */
function newest(all: readonly ToldTasks[]): ToldTasks {
  const told = all.map(({ rows, stamps }) => copyOf(contentsOf([['tasks', rows]]), stamps));
  const last = told.reduce(merge, new Map());
  const rows = new Map(
    all.flatMap(({ rows }) => rows).map((row) => [JSON.stringify([row.id, canonicalJson(row)]), row] as const),
  );
  const stamps = [...last.values()].flatMap(({ table, id, at, row }): RowStamp[] =>
    at > 0 ? [{ table, id, at, gone: row === null }] : [],
  );
  const standing = [...last.values()].flatMap(
    ({ id, row }) => rows.get(JSON.stringify([id, row && canonicalJson(row)])) ?? [],
  );
  return { rows: standing, stamps };
}

/** Numbers of tellings are moments, each later than the last: the latest says how new what was heard is. */
const lastStamp = (stamps: readonly RowStamp[]): number => stamps.reduce((last, { at }) => Math.max(last, at), 0);

function asArchive(days: readonly ElsewhereDay[], { rows: tasks, stamps }: ToldTasks): Archive {
  const exportedAt = epochMs(lastStamp(stamps));
  const elsewhere = days.map((day) => ({ ...day, sites: [...day.sites] }));
  const tables = { ...NO_ROWS, elsewhere, tasks };
  return { format: FORMAT, version: ARCHIVE_VERSION, exportedAt, tables, stamps, pictures: [] };
}
