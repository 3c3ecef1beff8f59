import { isCloned, type ListedFile, type PlacedHead, type SeenHead } from './head';
import type { Hearing } from './hear';

/** A file of this device, with what is in it told by its digest, so that what didn't change isn't told again. */
export type OwnFile = ListedFile & { readonly plain: string };

/** What this device knows of itself, and of what it told and heard. */
export interface OwnState {
  readonly device: string;
  readonly epoch: string;
  readonly name: string;
  /** Of the last head that it set out to write; 0 before the first. */
  readonly seq: number;
  /** Of the last head that came through; 0 before the first. */
  readonly told: number;
  readonly files: readonly OwnFile[];
  /** Files that were written and that no head names yet: a telling that was cut off goes on with them. */
  readonly pending?: readonly OwnFile[];
  /** Files of the head before the last, which somebody may still be reading. */
  readonly before: readonly string[];
  /** Files of other devices that were taken in, and the devices, for a folder that can't be listed. */
  readonly seen: readonly string[];
  readonly devices: readonly string[];
  /** How far the other devices had told; not there before the first of them was heard. */
  readonly heads?: readonly SeenHead[];
}

/** This device's part of the folder as it lies there. */
export interface OwnPlace {
  readonly newest: PlacedHead | null;
  /** It has a head, whether that can be read or not. */
  readonly isThere: boolean;
  /** No head opens, and one is whole. */
  readonly isLocked: boolean;
  /** The names of its files; null where the server doesn't tell them. */
  readonly names: ReadonlySet<string> | null;
}

export const NOTHING_THERE: OwnPlace = { newest: null, isThere: false, isLocked: false, names: null };

/** Whether all that this device told lies there. */
export const isWholeThere = ({ files }: OwnState, { names }: OwnPlace): boolean =>
  files.every(({ file }) => names?.has(file) ?? true);

/** What stands in the way of telling. */
export type Obstacle =
  /** Another machine writes as this device. */
  | 'cloned'
  /** What this device had told isn't there any more. */
  | 'emptied'
  /** There is something, and nothing of it opens: the passphrase is another one. */
  | 'locked';

/**
 * Whether a head of the number that this device wrote last names files that it never wrote: two that are one by a copied profile told at
 * once. One that has just begun anew has forgotten its files, and knows nothing by them.
 */
function isOfAnother({ newest: placed }: OwnPlace, { seq, told, files, pending = [] }: OwnState): boolean {
  if (placed === null || told === 0 || placed.head.seq !== seq) return false;
  const known = new Set([...files, ...pending].map(({ file }) => file));
  return placed.head.files.some(({ file }) => !known.has(file));
}

/** Finds what stands in the way of telling; null where nothing does. */
export function obstacleOf(own: OwnState, { own: mine, others, locked }: Hearing): Obstacle | null {
  if (mine.newest === null && others.length === 0 && (mine.isLocked || locked.length > 0)) return 'locked';
  if (isCloned(mine.newest?.head ?? null, own) || isOfAnother(mine, own)) return 'cloned';
  return own.told > 0 && !mine.isThere ? 'emptied' : null;
}

/** Nothing of what this device told stands any more: all of it is told anew. */
const anew = (own: OwnState): OwnState => ({ ...own, told: 0, files: [], pending: [] });

/**
 * This device once it is known what stood in the way of telling. A profile that was copied goes on under a name of its own, which `fresh`
 * makes; what both had before is the same and counts once.
 */
export function ownAfter(own: OwnState, hearing: Hearing, obstacle: Obstacle | null, fresh: () => string): OwnState {
  if (obstacle === 'cloned') return { ...anew(own), device: fresh(), epoch: fresh(), seq: 0, before: [] };
  // Heads that don't open were written with another passphrase, and the files that they name as well.
  return obstacle !== null || hearing.own.isLocked ? anew(own) : own;
}
