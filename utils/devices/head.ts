import * as v from 'valibot';
import { count, key, moment, text } from '@/utils/archive/fields';

/** As files are named (`Seal.fresh`). */
const FILE = /^[0-9a-f]{32}$/;

/** A file of a device, as its head names it. */
const listed = v.strictObject({
  /** What is in it: a part of the records, or a picture by its id. */
  part: key,
  kind: v.picklist(['records', 'picture']),
  /** Its name in the folder of the device; it says nothing, and is never used twice. */
  file: v.pipe(v.string(), v.regex(FILE)),
  /** Of what lies there, sealed. */
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  length: count,
});
export type ListedFile = v.InferOutput<typeof listed>;

const headSchema = v.strictObject({
  format: v.literal('loopbreak-head'),
  version: v.literal(1),
  device: key,
  /** Random for each installation: two that claim to be one device have different ones. */
  epoch: key,
  /** As the person calls the device. */
  name: text,
  /** Grows with each head of a device. */
  seq: count,
  writtenAt: moment,
  files: v.pipe(v.array(listed), v.maxLength(20_000)),
});
/** What a device has in its folder: the one file that is written over, by turns in two places, so that one of them is always whole. */
export type Head = v.InferOutput<typeof headSchema>;

/** Another device, by what its last head says of it. */
export type OtherDevice = Readonly<Pick<Head, 'device' | 'name' | 'writtenAt'>> & {
  /** It told more before than what the folder shows now. */
  readonly behind?: boolean;
};

/** How far another installation had told when it was heard of last. */
export type SeenHead = Readonly<Pick<Head, 'device' | 'epoch' | 'seq'>>;

/** Of so many installations it is remembered, those that were heard last: more than a folder's devices that are listened to. */
const MOST_SEEN = 200;

/** The two places of a head. */
export const HEADS = ['HEAD.a', 'HEAD.b'] as const;
export type HeadPlace = (typeof HEADS)[number];

/** Whether Loopbreak names its files so. A server may list anything, and what it lists so as to have it taken away stays. */
export const isOwnName = (name: string): boolean => FILE.test(name) || HEADS.some((place) => place === name);

/** The place for the next head: never the one that holds the newest, so that a write that is cut off spoils nothing. */
export const placeAfter = (newest: HeadPlace | null): HeadPlace => (newest === 'HEAD.a' ? 'HEAD.b' : 'HEAD.a');

/** Reads a head that was unsealed; null where it is none. */
export function parseHead(written: string): Head | null {
  try {
    const read = v.safeParse(headSchema, JSON.parse(written));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}

/** A head and where it lies. */
export interface PlacedHead {
  readonly head: Head;
  readonly place: HeadPlace;
}

/** Of the heads that could be read the newest. */
export const newest = (heads: readonly PlacedHead[]): PlacedHead | null =>
  heads.reduce<PlacedHead | null>((best, each) => (!best || each.head.seq > best.head.seq ? each : best), null);

const isSameSeries = (a: SeenHead, b: SeenHead): boolean => a.device === b.device && a.epoch === b.epoch;

/**
 * Whether a head is older than one that was heard of before. A seal tells nothing of that: who keeps the folder can put back what a device
 * told earlier, whole. What was taken in stays; what it told since is missing where it hasn't come yet.
 */
export const isBehind = (seen: readonly SeenHead[], head: Head): boolean =>
  seen.some((each) => isSameSeries(each, head) && each.seq > head.seq);

/** What is remembered once these heads were heard: of each installation the furthest, also while nothing of it lies there. */
export function furthest(seen: readonly SeenHead[], heads: readonly Head[]): readonly SeenHead[] {
  const now = heads.map((head): SeenHead => {
    const { device, epoch, seq } = head;
    return { device, epoch, seq: Math.max(seq, seen.find((each) => isSameSeries(each, head))?.seq ?? 0) };
  });
  return [...seen.filter((each) => !now.some((one) => isSameSeries(one, each))), ...now].slice(-MOST_SEEN);
}

/**
 * Whether another machine writes as this device: its head isn't of this installation, or is newer than any that was written here. So it
 * is with a profile that was copied.
 */
export const isCloned = (there: Head | null, own: { readonly epoch: string; readonly seq: number }): boolean =>
  there !== null && (there.epoch !== own.epoch || there.seq > own.seq);

/** Whether a head is the last that this device wrote, and names the same files. */
export function isAsTold(
  { seq, files }: Head,
  own: { readonly seq: number; readonly files: readonly { readonly file: string }[] },
): boolean {
  const names = new Set(files.map(({ file }) => file));
  return seq === own.seq && names.size === own.files.length && own.files.every(({ file }) => names.has(file));
}
