import { HEADS, type Head, type ListedFile, newest, type PlacedHead, parseHead } from './head';
import type { OwnPlace, OwnState } from './own-state';
import { TIMELESS } from './parts';
import { pathOf } from './paths';
import { type Bytes, type Remote, RemoteTrouble, type Seal } from './remote';

/** A part of another device's records that is new here, and the head that told of it. */
export interface Heard {
  readonly file: string;
  readonly plain: Bytes;
  readonly head: Head;
}

/** What is new of a device. */
export interface News {
  readonly heard: readonly Heard[];
  /** How many files were torn, damaged or refused: they are left alone, and the rest is taken. */
  readonly spoiled: number;
}

/** Which devices there are, and how far each has told. */
export interface Hearing {
  readonly others: readonly Head[];
  /** Devices of which anything lies there, read or not: they are looked for again, also where the folder can't be listed. */
  readonly there: readonly string[];
  readonly own: OwnPlace;
  /** Devices of whose heads none opens, though one is whole: sealed with another passphrase. */
  readonly locked: readonly string[];
  /** How many devices have no head that is whole. */
  readonly spoiled: number;
}

/** So many files are heard before they are taken in: one that is stopped in between, or a worker, loses no more than these. */
const AT_ONCE = 20;
/** No person has more devices; who fills a folder with more isn't listened to. */
const MOST_DEVICES = 50;
/** As devices are named. */
const DEVICE = /^[\w-]{1,64}$/;

const text = (bytes: Bytes): string => new TextDecoder().decode(bytes);

/** What lies at a place; 'spoiled' where it alone can't be had. */
async function readFrom(remote: Remote, path: string): Promise<Bytes | null | 'spoiled'> {
  try {
    return await remote.read(path);
  } catch (reason) {
    if (reason instanceof RemoteTrouble && reason.ofOneFile) return 'spoiled';
    throw reason;
  }
}

type Read = typeof readFrom;

async function headOf(
  remote: Remote,
  seal: Seal,
  device: string,
  read: Read = readFrom,
): Promise<Omit<OwnPlace, 'names'>> {
  const heads: PlacedHead[] = [];
  let [isThere, isLocked] = [false, false];
  for (const place of HEADS) {
    const sealed = await read(remote, pathOf(device, place));
    if (sealed === null) continue;
    isThere = true;
    if (sealed === 'spoiled') continue;
    const opened = await seal.open(sealed, pathOf(device, place));
    const head = opened && parseHead(text(opened));
    if (head?.device === device) heads.push({ head, place });
    else if (!opened && seal.isWhole(sealed)) isLocked = true;
  }
  return { newest: newest(heads), isThere, isLocked: heads.length === 0 && isLocked };
}

async function fileOf(remote: Remote, seal: Seal, device: string, listed: ListedFile): Promise<Bytes | null> {
  const path = pathOf(device, listed.file);
  const sealed = await readFrom(remote, path).catch((reason: unknown) => {
    // Its head was read just now, so that it is a folder; a page in the place of one file says something of that file alone.
    if (reason instanceof RemoteTrouble && reason.trouble === 'no-folder') return 'spoiled' as const;
    throw reason;
  });
  if (!sealed || sealed === 'spoiled' || sealed.length !== listed.length) return null;
  return (await seal.digest(sealed)) === listed.sha256 ? seal.open(sealed, path) : null;
}

async function ownPlace(remote: Remote, seal: Seal, device: string): Promise<OwnPlace> {
  // Unread, its place might be taken for free, and the newest head written over.
  const found = await headOf(remote, seal, device, (of, path) => of.read(path));
  const names = found.newest && (await remote.list(device).catch(() => null));
  // A list without the head that was read just now isn't to be trusted.
  const isWhole = found.newest !== null && names?.includes(found.newest.place);
  return { ...found, names: isWhole ? new Set(names) : null };
}

/** The files of a head that aren't known, what is said of no time first. */
function unseen({ files }: Head, seen: ReadonlySet<string>): readonly ListedFile[] {
  const left = files.filter(({ kind, file }) => kind === 'records' && !seen.has(file));
  const isTimeless = ({ part }: ListedFile): boolean => part === TIMELESS;
  return [...left.filter(isTimeless), ...left.filter((file) => !isTimeless(file))];
}

/**
 * Reads what a device has told and isn't known here, some files at a time. What is missing, torn or sealed otherwise is left alone: it
 * never deletes anything, and is looked for again the next time.
 * @throws RemoteTrouble where the folder can't be read any more, after it gave what was read before.
 */
export async function* newsOf(
  remote: Remote,
  seal: Seal,
  head: Head,
  seen: ReadonlySet<string>,
): AsyncGenerator<News, void> {
  let heard: Heard[] = [];
  let spoiled = 0;
  try {
    for (const listed of unseen(head, seen)) {
      const plain = await fileOf(remote, seal, head.device, listed);
      if (plain) heard.push({ file: listed.file, plain, head });
      else spoiled += 1;
      if (heard.length + spoiled < AT_ONCE) continue;
      const news = { heard, spoiled };
      [heard, spoiled] = [[], 0];
      yield news;
    }
  } catch (reason) {
    yield { heard, spoiled };
    throw reason;
  }
  yield { heard, spoiled };
}

/**
 * Looks which devices there are and how far each has told.
 * @throws RemoteTrouble where the folder can't be read at all.
 */
export async function hear(remote: Remote, seal: Seal, own: OwnState): Promise<Hearing> {
  const listed = (await remote.list('')) ?? [];
  const devices = [...new Set([...own.devices, ...listed])].filter((name) => name !== own.device && DEVICE.test(name));
  const others: Head[] = [];
  const there: string[] = [];
  const locked: string[] = [];
  let spoiled = 0;
  const mine = await ownPlace(remote, seal, own.device);
  for (const device of devices.slice(0, MOST_DEVICES)) {
    const found = await headOf(remote, seal, device);
    if (found.isThere) there.push(device);
    if (found.isLocked) locked.push(device);
    if (!found.newest) {
      spoiled += found.isThere && !found.isLocked ? 1 : 0;
      continue;
    }
    others.push(found.newest.head);
  }
  return { others, there, own: mine, locked, spoiled };
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
