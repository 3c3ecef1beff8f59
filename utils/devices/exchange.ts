import type { EpochMs } from '@/utils/time/brands';
import {
  HEADS,
  type Head,
  isAsTold,
  isCloned,
  type ListedFile,
  newest,
  type PlacedHead,
  parseHead,
  placeAfter,
} from './head';
import { type Bytes, type Remote, RemoteTrouble, type Seal } from './remote';

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
  /** Files of the head before the last, which somebody may still be reading. */
  readonly before: readonly string[];
  /** Files of other devices that were taken in, and the devices, for a folder that can't be listed. */
  readonly seen: readonly string[];
  readonly devices: readonly string[];
}

/** What is told: a part of the records or a picture. */
export interface Told {
  readonly part: string;
  readonly kind: ListedFile['kind'];
  readonly plain: Bytes;
}

/** A part of another device's records that is new here, and the head that told of it. */
export interface Heard {
  readonly file: string;
  readonly plain: Bytes;
  readonly head: Head;
}

/** What the other devices have told. */
export interface Hearing {
  readonly heard: readonly Heard[];
  readonly others: readonly Head[];
  /** This device's own head as it lies there. */
  readonly own: PlacedHead | null;
  /** How many files were torn, damaged, or sealed by another passphrase: they are left alone, and the rest is taken. */
  readonly spoiled: number;
}

const pathOf = (device: string, file: string): string => `${device}/${file}`;
const text = (bytes: Bytes): string => new TextDecoder().decode(bytes);

async function headOf(
  remote: Remote,
  seal: Seal,
  device: string,
): Promise<{ newest: PlacedHead | null; spoiled: number }> {
  let spoiled = 0;
  const heads: PlacedHead[] = [];
  for (const place of HEADS) {
    const sealed = await remote.read(pathOf(device, place));
    if (!sealed) continue;
    const opened = await seal.open(sealed, pathOf(device, place));
    const head = opened && parseHead(text(opened));
    if (head?.device === device) heads.push({ head, place });
    else spoiled += 1;
  }
  return { newest: newest(heads), spoiled };
}

async function fileOf(remote: Remote, seal: Seal, device: string, listed: ListedFile): Promise<Bytes | null> {
  const path = pathOf(device, listed.file);
  const sealed = await remote.read(path);
  if (!sealed || sealed.length !== listed.length || (await seal.digest(sealed)) !== listed.sha256) return null;
  return seal.open(sealed, path);
}

/**
 * Reads what the other devices have told and isn't known here. What is missing, torn or sealed otherwise is left alone: it never deletes
 * anything, and is looked for again the next time.
 * @throws RemoteTrouble where the folder can't be read at all.
 */
export async function hear(remote: Remote, seal: Seal, own: OwnState): Promise<Hearing> {
  const listed = await remote.list('');
  const devices = [...new Set([...(listed ?? []), ...own.devices])].filter((device) => device !== own.device);
  const seen = new Set(own.seen);
  const heard: Heard[] = [];
  const others: Head[] = [];
  const mine = await headOf(remote, seal, own.device);
  let spoiled = mine.newest ? 0 : mine.spoiled;
  for (const device of devices) {
    const found = await headOf(remote, seal, device);
    spoiled += found.newest ? 0 : found.spoiled;
    if (!found.newest) continue;
    const { head } = found.newest;
    others.push(head);
    for (const listedFile of head.files) {
      const { kind, file } = listedFile;
      if (kind !== 'records' || seen.has(file)) continue;
      const plain = await fileOf(remote, seal, device, listedFile);
      if (plain) heard.push({ file, plain, head });
      else spoiled += 1;
    }
  }
  return { heard, others, own: mine.newest, spoiled };
}

/** A picture that another device's records speak of; null where it is missing, torn or sealed otherwise. */
export async function pictureOf(
  remote: Remote,
  seal: Seal,
  { device, files }: Head,
  part: string,
): Promise<Bytes | null> {
  const listed = files.find((file) => file.kind === 'picture' && file.part === part);
  return listed ? fileOf(remote, seal, device, listed) : null;
}

/** What stands in the way of telling: another machine that writes as this device, or a folder that was emptied. */
export function obstacleOf(own: OwnState, hearing: Hearing): 'cloned' | 'emptied' | null {
  if (isCloned(hearing.own?.head ?? null, own)) return 'cloned';
  return own.told > 0 && hearing.own === null ? 'emptied' : null;
}

/** Writes a file and looks whether it is there: a server may answer that all is well to half of it. Gives its digest. */
async function writeWhole(remote: Remote, seal: Seal, path: string, sealed: Bytes): Promise<string> {
  await remote.write(path, sealed);
  const digest = await seal.digest(sealed);
  const there = await remote.read(path);
  if (!there || (await seal.digest(there)) !== digest) throw new RemoteTrouble('away');
  return digest;
}

async function written(remote: Remote, seal: Seal, device: string, told: Told, plain: string): Promise<OwnFile> {
  const file = seal.fresh();
  const sealed = await seal.seal(told.plain, pathOf(device, file));
  const sha256 = await writeWhole(remote, seal, pathOf(device, file), sealed);
  const { part, kind } = told;
  return { part, kind, file, plain, sha256, length: sealed.length };
}

async function writeHead(remote: Remote, seal: Seal, { head, place }: PlacedHead): Promise<void> {
  const path = pathOf(head.device, place);
  await writeWhole(remote, seal, path, await seal.seal(new TextEncoder().encode(JSON.stringify(head)), path));
}

/** Takes away what neither this head nor the one before speaks of: what was told before, or was cut off. */
async function tidy(remote: Remote, { device, files, before }: OwnState): Promise<void> {
  const stay = new Set<string>([...HEADS, ...files.map(({ file }) => file), ...before]);
  const names = (await remote.list(device).catch(() => null)) ?? [];
  for (const name of names) if (!stay.has(name)) await remote.remove(pathOf(device, name)).catch(() => {});
}

/** What is told, and what it takes. */
export interface Telling {
  readonly told: readonly Told[];
  readonly at: EpochMs;
  /** This device's own head as it lies there. */
  readonly there: PlacedHead | null;
  /** Keeps what this device is about to do, before it does: a head that was written by one that died is its own all the same. */
  readonly keep: (own: OwnState) => Promise<void>;
}

/**
 * Tells what changed since the last time, in files of new names, and then the head that names them. Cut off anywhere, what was told before
 * stays readable. Gives what this device knows of itself then.
 * @throws RemoteTrouble where it couldn't be written; nothing that was told before is lost.
 */
export async function tell(remote: Remote, seal: Seal, own: OwnState, telling: Telling): Promise<OwnState> {
  const { told, at, there, keep } = telling;
  const known = new Map(own.files.map((file) => [`${file.kind}/${file.part}/${file.plain}`, file]));
  const files: OwnFile[] = [];
  for (const each of told) {
    const plain = await seal.digest(each.plain);
    const same = known.get(`${each.kind}/${each.part}/${plain}`);
    files.push(same ?? (await written(remote, seal, own.device, each, plain)));
  }
  const isSame = files.length === own.files.length && files.every((file) => own.files.includes(file));
  if (isSame && there && isAsTold(there.head, own)) return own;
  const { device, epoch, name } = own;
  const seq = own.seq + 1;
  await keep({ ...own, seq });
  const listed = files.map(({ plain: _, ...file }) => file);
  const about = { format: 'loopbreak-head', version: 1 } as const;
  const head: Head = { ...about, device, epoch, name, seq, writtenAt: at, files: listed };
  await writeHead(remote, seal, { head, place: placeAfter(there?.place ?? null) });
  const next: OwnState = { ...own, seq, told: seq, files, before: there?.head.files.map(({ file }) => file) ?? [] };
  await keep(next);
  await tidy(remote, next);
  return next;
}
