import type { EpochMs } from '@/utils/time/brands';
import { HEADS, type Head, isAsTold, isOwnName, type ListedFile, type PlacedHead, placeAfter } from './head';
import type { OwnFile, OwnPlace, OwnState } from './own-state';
import { pathOf } from './paths';
import { type Bytes, type Remote, RemoteTrouble, type Seal } from './remote';

/** What is told: a part of the records or a picture. */
export interface Told {
  readonly part: string;
  readonly kind: ListedFile['kind'];
  readonly plain: Bytes;
}

/** Takes away all that a device told; one that is still in use tells it again, once its person says so. */
export async function removeDevice(remote: Remote, device: string): Promise<void> {
  const names = ((await remote.list(device)) ?? HEADS).filter(isOwnName);
  // The heads last: cut off before, the device is still listed and can be taken away again.
  const heads: readonly string[] = HEADS;
  for (const name of [...names.filter((each) => !heads.includes(each)), ...heads]) {
    await remote.remove(pathOf(device, name));
  }
  // Of an empty folder nothing is heard.
  await remote.remove(`${device}/`).catch(() => {});
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
  const stale = names.filter((name) => isOwnName(name) && !stay.has(name));
  for (const name of stale) await remote.remove(pathOf(device, name)).catch(() => {});
}

/** What is told, and what it takes. */
export interface Telling {
  readonly told: readonly Told[];
  readonly at: EpochMs;
  /** This device's part of the folder as it lies there. */
  readonly there: OwnPlace;
  /** Keeps what this device is about to do, before it does: a head that was written by one that died is its own all the same. */
  readonly keep: (own: OwnState) => Promise<void>;
}

const nameOf = ({ kind, part }: Pick<Told, 'kind' | 'part'>, plain: string): string => `${kind}/${part}/${plain}`;

/** Writes what isn't there yet, and keeps each file that was written: cut off, the next telling goes on from there. */
async function writeMissing(remote: Remote, seal: Seal, own: OwnState, { told, there, keep }: Telling) {
  const lies = ({ file }: OwnFile): boolean => there.names?.has(file) ?? true;
  const before = [...own.files, ...(own.pending ?? [])].filter(lies);
  const known = new Map(before.map((file) => [nameOf(file, file.plain), file]));
  const wanted: { readonly each: Told; readonly plain: string }[] = [];
  for (const each of told) wanted.push({ each, plain: await seal.digest(each.plain) });
  const names = new Set(wanted.map(({ each, plain }) => nameOf(each, plain)));
  const [pending, stale] = partitioned(own.pending ?? [], (file) => names.has(nameOf(file, file.plain)));
  for (const { file } of stale) await remote.remove(pathOf(own.device, file)).catch(() => {});
  const files: OwnFile[] = [];
  for (const { each, plain } of wanted) {
    const same = known.get(nameOf(each, plain));
    files.push(same ?? (await written(remote, seal, own.device, each, plain)));
    if (!same) {
      pending.push(...files.slice(-1));
      await keep({ ...own, pending });
    }
  }
  return { files, pending };
}

function partitioned<T>(all: readonly T[], isFirst: (one: T) => boolean): [T[], T[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}

/**
 * Tells what changed since the last time, in files of new names, and then the head that names them. What the server has lost since is told
 * anew. Cut off anywhere, what was told before stays readable. Gives what this device knows of itself then.
 * @throws RemoteTrouble where it couldn't be written; nothing that was told before is lost.
 */
export async function tell(remote: Remote, seal: Seal, own: OwnState, telling: Telling): Promise<OwnState> {
  const { at, keep } = telling;
  const there = telling.there.newest;
  const { files, pending } = await writeMissing(remote, seal, own, telling);
  const isSame = files.length === own.files.length && files.every((file) => own.files.includes(file));
  if (isSame && there && isAsTold(there.head, own)) return own;
  const { device, epoch, name } = own;
  const seq = own.seq + 1;
  await keep({ ...own, pending, seq });
  const listed = files.map(({ plain: _, ...file }) => file);
  const about = { format: 'loopbreak-head', version: 1 } as const;
  const head: Head = { ...about, device, epoch, name, seq, writtenAt: at, files: listed };
  await writeHead(remote, seal, { head, place: placeAfter(there?.place ?? null) });
  const before = there?.head.files.map(({ file }) => file) ?? [];
  const next: OwnState = { ...own, seq, told: seq, files, pending: [], before };
  await keep(next);
  await tidy(remote, next);
  return next;
}
