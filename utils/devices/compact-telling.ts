import {
  bytesOf,
  bytesOfAll,
  type ItemName,
  type Items,
  keyOf,
  LIMITS,
  nameOf,
  numbered,
  type Room,
  readNumbered,
  roomFor,
} from './browser-items';
import { compactDays, compactTasks, type Month, monthOf, type ToldTasks } from './compact';
import type { ElsewhereDay } from './elsewhere';

/** What this device has to tell: its own days, and the tasks that it knows, by months. */
export interface CompactRecord {
  readonly device: string;
  readonly days: readonly ElsewhereDay[];
  readonly tasks: ReadonlyMap<Month, ToldTasks>;
}

/** Text made small, in letters that every browser counts as one byte. */
export type Pack = (text: string) => string;

/** What to write so that the browser's sync holds what this device has to tell. */
export interface Telling {
  readonly set: ReadonlyMap<string, unknown>;
  readonly remove: readonly string[];
  /** All of this device's items, once that is done. */
  readonly bytes: number;
  /** The first month that there was room for. */
  readonly from: Month | null;
  /** All of it had room. */
  readonly whole: boolean;
}

/** Of a list what is newest, a fifth less than it was. */
const fewer = <T>(all: readonly T[]): readonly T[] => all.slice(0, Math.floor(all.length * 0.8));

const fits = (key: string, packed: string): boolean =>
  bytesOf(key, numbered(Number.MAX_SAFE_INTEGER, packed)) <= LIMITS.bytesOfItem;

/** What an item has room for of a month's tasks and deletions, the newest of each; null where that is nothing. */
function tasksItem(
  key: string,
  told: ToldTasks,
  pack: Pack,
): { readonly packed: string; readonly whole: boolean } | null {
  let rows: ToldTasks['rows'] = [...told.rows].sort((a, b) => b.at - a.at);
  let gone: ToldTasks['stamps'] = told.stamps.filter((stamp) => stamp.gone).sort((a, b) => b.at - a.at);
  let whole = true;
  while (rows.length + gone.length > 0) {
    const ids = new Set(rows.map(({ id }) => id));
    const stamps = [...gone, ...told.stamps.filter((stamp) => !stamp.gone && ids.has(stamp.id))];
    const packed = pack(compactTasks({ rows, stamps }));
    if (fits(key, packed)) return { packed, whole };
    whole = false;
    if (gone.length > rows.length) gone = fewer(gone);
    else rows = fewer(rows);
  }
  return null;
}

interface Item {
  readonly name: ItemName;
  readonly packed: string;
}

function itemsOf(month: Month, { device, days, tasks }: CompactRecord, pack: Pack) {
  const ofMonth = days.filter(({ day }) => monthOf(day) === month);
  const told = tasks.get(month);
  const items: Item[] = [];
  let whole = true;
  if (ofMonth.length > 0) {
    const name = { device, kind: 'days', month } as const;
    const packed = pack(compactDays(ofMonth));
    // An item that is too large would keep all others from being written.
    whole = fits(keyOf(name), packed);
    if (whole) items.push({ name, packed });
  }
  if (told && told.rows.length + told.stamps.length > 0) {
    const name = { device, kind: 'tasks', month } as const;
    const item = tasksItem(keyOf(name), told, pack);
    if (item) items.push({ name, packed: item.packed });
    whole = whole && item?.whole === true;
  }
  return { items, whole };
}

const bytesOfItem = ({ name, packed }: Item): number => bytesOf(keyOf(name), numbered(Number.MAX_SAFE_INTEGER, packed));

const sumOf = (items: readonly Item[]): number => items.reduce((sum, item) => sum + bytesOfItem(item), 0);

/** Of the newest month its days at the least: they are told where there is any room, whatever the share. Null where there is none. */
function newestOf(items: readonly Item[], { free, items: most }: Room): readonly Item[] | null {
  const hasRoom = (some: readonly Item[]): boolean => sumOf(some) <= free && some.length <= most;
  const days = items.filter(({ name }) => name.kind === 'days');
  if (hasRoom(items)) return items;
  return days.length > 0 && hasRoom(days) ? days : null;
}

/** What of a device's items is of the newest month that lies there. */
function newestIn(keys: readonly string[]): readonly string[] {
  const monthIn = (key: string): Month => nameOf(key)?.month ?? '';
  const last = keys.map(monthIn).sort().at(-1);
  return keys.filter((key) => monthIn(key) === last);
}

/** The newest months that there is room for, one after another without a gap. */
function chosen(
  record: CompactRecord,
  room: Room,
  pack: Pack,
): Pick<Telling, 'from' | 'whole'> & { readonly items: readonly Item[] } {
  const months = new Set([...record.days.map(({ day }) => monthOf(day)), ...record.tasks.keys()]);
  const items: Item[] = [];
  let { bytes } = room;
  let whole = true;
  let from: Month | null = null;
  for (const month of [...months].sort().reverse()) {
    const next = itemsOf(month, record, pack);
    const newest = from === null ? newestOf(next.items, room) : next.items;
    if (newest === null) return { items, from, whole: false };
    if (newest.length < next.items.length) return { items: newest, from: month, whole: false };
    bytes -= sumOf(next.items);
    const hasRoom = from === null || (bytes >= 0 && items.length + next.items.length <= room.items);
    if (!hasRoom) return { items, from, whole: false };
    items.push(...next.items);
    whole = whole && next.whole;
    from = month;
  }
  return { items, from, whole };
}

/**
 * Says what to write: the months that changed, under a higher number than before, and which items of this device make room. `own` is
 * what this device says of itself. Where nothing changed nothing is to be written.
 */
export function planTelling(
  record: CompactRecord,
  items: Items,
  { seq, own, pack }: { readonly seq: number; readonly own: object; readonly pack: Pack },
): Telling {
  const { device } = record;
  const room = roomFor(device, items);
  const ownKey = keyOf({ device, kind: 'device', month: '' });
  const ofOwn = bytesOf(ownKey, own);
  const left = { bytes: room.bytes - ofOwn, items: room.items - 1, free: room.free - ofOwn };
  const { items: told, from, whole } = chosen(record, left, pack);
  const changed = told.filter(({ name, packed }) => {
    const there = readNumbered(items.get(keyOf(name)));
    return there?.packed !== packed || there.seq > seq;
  });
  const ofDevice = [...items.keys()].filter((key) => nameOf(key)?.device === device);
  // Where there is no room for the newest month of now, the one that lies there is better than none.
  const lies = from === null && !whole ? newestIn(ofDevice) : [];
  const stay = new Set([ownKey, ...told.map(({ name }) => keyOf(name)), ...lies]);
  const remove = ofDevice.filter((key) => !stay.has(key));
  const set = new Map<string, unknown>(changed.map(({ name, packed }) => [keyOf(name), numbered(seq, packed)]));
  const news = set.size > 0 || remove.length > 0 || !items.has(ownKey);
  if (news && left.free >= 0 && left.items >= 0) set.set(ownKey, own);
  const bytes = bytesOfAll(told.map(({ name, packed }) => [keyOf(name), numbered(seq, packed)]));
  return { set, remove, bytes, from, whole };
}
