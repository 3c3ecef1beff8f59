import * as v from 'valibot';
import { type Archive, NO_ROWS, type RowStamp } from '@/utils/archive/archive';
import { canonicalJson } from '@/utils/archive/canonical-json';
import { contentsOf, copyOf } from '@/utils/archive/entries';
import { count, text } from '@/utils/archive/fields';
import { merge } from '@/utils/archive/merge';
import { ARCHIVE_VERSION, FORMAT } from '@/utils/archive/tables';
import { type EpochMs, epochMs } from '@/utils/time/brands';
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

/** What was heard: rows to be taken in as those of a copy, and how far each item was heard. */
export interface CompactHearing {
  readonly archive: Archive;
  /** The number of each item that was heard or known before. */
  readonly heard: Readonly<Record<string, number>>;
  /** Items that can't be read. */
  readonly unread: number;
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

/**
 * Hears what others told: of each item only what is newer than what was heard of it before, so that an old one that comes back changes
 * nothing. An item that isn't there any more says nothing at all.
 */
export function hearCompact(
  items: Items,
  { own, heard, known }: { own: string | null; heard: CompactHearing['heard']; known: KnownDays },
  unpack: (packed: string) => unknown,
): CompactHearing {
  const days: ElsewhereDay[] = [];
  const tasks: ToldTasks[] = [];
  const stamps: RowStamp[] = [];
  const numbers: Record<string, number> = { ...heard };
  let unread = 0;
  const isOf = (device: string, month: Month) => (day: KnownDays[number]) =>
    day.device === device && monthOf(day.day) === month;
  for (const [key, value] of items) {
    const name = nameOf(key);
    if (!name || name.kind === 'device' || name.device === own) continue;
    const item = readNumbered(value);
    if (item && item.seq <= (heard[key] ?? -1)) continue;
    const plain = item && unpack(item.packed);
    const ofDays = name.kind === 'days' && item ? readDays(plain, name.device, name.month) : null;
    const ofTasks = name.kind === 'tasks' && item ? readTasks(plain) : null;
    if (!item || !(ofDays || ofTasks)) {
      unread += 1;
      continue;
    }
    numbers[key] = item.seq;
    if (ofDays) {
      days.push(...ofDays);
      stamps.push(...ofMonth(ofDays, known.filter(isOf(name.device, name.month)), item.seq));
    }
    if (ofTasks) tasks.push(ofTasks);
  }
  const last = newest(tasks);
  return { archive: asArchive(days, { ...last, stamps: [...last.stamps, ...stamps] }), heard: numbers, unread };
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
const lastOf = (stamps: readonly RowStamp[]): number => stamps.reduce((last, { at }) => Math.max(last, at), 0);

function asArchive(days: readonly ElsewhereDay[], { rows: tasks, stamps }: ToldTasks): Archive {
  const exportedAt = epochMs(lastOf(stamps));
  const elsewhere = days.map((day) => ({ ...day, sites: [...day.sites] }));
  const tables = { ...NO_ROWS, elsewhere, tasks };
  return { format: FORMAT, version: ARCHIVE_VERSION, exportedAt, tables, stamps, pictures: [] };
}
