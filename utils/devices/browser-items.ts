import type { Month } from './compact';

/** What the browser's own sync holds, by key. */
export type Items = ReadonlyMap<string, unknown>;

/** The browser's own limits, the same in Chrome and Firefox (chrome.storage.sync; MDN, storage.sync): bytes, bytes of an item, items. */
export const LIMITS = { bytes: 102_400, bytesOfItem: 8192, items: 512 } as const;
/** Room that is left for what others write meanwhile. */
const SPARE = 2048;

/** What an item is: of which device, what it tells, and of which month. */
export type ItemKind = 'days' | 'tasks' | 'device';
export interface ItemName {
  readonly device: string;
  readonly kind: ItemKind;
  readonly month: Month;
}

const LETTERS = { days: 'd', tasks: 't', device: 'm' } as const satisfies Record<ItemKind, string>;
const KEY = /^(?:(d|t)\/([0-9a-f]{8})\/(\d{4}(?:0[1-9]|1[0-2]))|m\/([0-9a-f]{8}))$/;

/** The key of an item: one device writes it and no other. */
export const keyOf = ({ device, kind, month }: ItemName): string =>
  kind === 'device' ? `${LETTERS.device}/${device}` : `${LETTERS[kind]}/${device}/${month}`;

/** Reads a key; null where it is none of Loopbreak's. */
export function nameOf(key: string): ItemName | null {
  const [, letter, device, month, alone] = KEY.exec(key) ?? [];
  if (alone) return { device: alone, kind: 'device', month: '' };
  return device && month ? { device, kind: letter === 'd' ? 'days' : 'tasks', month } : null;
}

/** The bytes that browsers count for an item. */
export const bytesOf = (key: string, value: unknown): number =>
  new TextEncoder().encode(key).length + new TextEncoder().encode(JSON.stringify(value)).length;

/** The bytes of several items. */
export const bytesOfAll = (items: Iterable<readonly [string, unknown]>): number =>
  [...items].reduce((sum, [key, value]) => sum + bytesOf(key, value), 0);

/** Whether the browser would hold all of it at once. */
export const hasRoomFor = (items: Items): boolean => items.size <= LIMITS.items && bytesOfAll(items) <= LIMITS.bytes;

/** The items of a device as they stand, in a word: another one once the browser brings an older state of any of them. */
export const standingOf = (items: Items, device: string): string =>
  [...items]
    .filter(([key]) => nameOf(key)?.device === device)
    .map(([key, value]) => `${key}:${readNumbered(value)?.seq ?? ''}`)
    .sort()
    .join(' ');

/** Packed text with the number of the telling in front of it: a lower one never stands against a higher one. */
export const numbered = (seq: number, packed: string): string => `${seq.toString(36)}.${packed}`;

/** Takes a value apart; null where it isn't one. */
export function readNumbered(value: unknown): { readonly seq: number; readonly packed: string } | null {
  const [, number, packed] = (typeof value === 'string' && /^([0-9a-z]{1,11})\.([\w+/=-]*)$/.exec(value)) || [];
  const seq = Number.parseInt(number ?? '', 36);
  return packed !== undefined && Number.isSafeInteger(seq) ? { seq, packed } : null;
}

/** What a device has room for. */
export interface Room {
  readonly bytes: number;
  readonly items: number;
  /** All that the others leave, for what must not be missing. */
  readonly free: number;
}

/**
 * What a device has room for: its share among those that are there, or half of all that the others leave, where that is more. The other
 * half is for those that come, and for those that have less than their share since there was no room before: each telling of one that has
 * more gives way to them, until all have theirs.
 */
export function roomFor(device: string, items: Items): Room {
  const others = [...items].filter(([key]) => nameOf(key)?.device !== device);
  const count = new Set(others.flatMap(([key]) => nameOf(key)?.device ?? [])).size + 1;
  const all = LIMITS.bytes - SPARE;
  const free = Math.max(0, all - bytesOfAll(others));
  return {
    bytes: Math.min(free, Math.floor(Math.max(all / Math.max(2, count), free / 2))),
    items: Math.max(0, LIMITS.items - others.length),
    free,
  };
}
