import { type Archive, type ArchivePicture, NO_ROWS, together } from '@/utils/archive/archive';
import { isArchive, readArchive } from '@/utils/archive/read-archive';
import { takeTold } from '@/utils/db/archive-store';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { joinFolder } from '@/utils/db/join-store';
import type { Moment } from '@/utils/db/moment';
import { pictureWith } from '@/utils/db/picture-store';
import { keepSync, type Sync } from '@/utils/db/sync-store';
import type { Head } from '@/utils/devices/head';
import { type Heard, type Hearing, hear, type News, newsOf, pictureOf } from '@/utils/devices/hear';
import { withoutNudging } from '@/utils/devices/parts';
import type { Remote, Seal } from '@/utils/devices/remote';
import { unpacked } from '@/utils/platform/packing';
import { fromCopy } from '@/utils/platform/pictures';
import { inSlices } from '@/utils/platform/slices';

/** So many pictures are fetched before they are taken in: no more than these are fetched twice. */
const PICTURES_AT_ONCE = 20;

/** Where it is heard, and what is taken in into. */
interface Ground {
  readonly db: LoopbreakDatabase;
  readonly ways: readonly [Remote, Seal];
  readonly moment: Moment;
}

/** A part that was heard, read. */
interface ReadPart {
  readonly file: string;
  readonly head: Head;
  readonly archive: Archive;
}

/** Null where it is none, or of a newer Loopbreak: it is looked at again after an update. */
async function readPart({ file, head, plain }: Heard): Promise<ReadPart | null> {
  const value: unknown = unpacked(plain);
  if (!isArchive(value)) return null;
  const read = await inSlices(readArchive(value), {});
  return read.kind === 'archive' ? { file, head, archive: withoutNudging(read.archive) } : null;
}

/** The pictures that a part speaks of and that aren't here as they were taken. */
async function missingOf(db: LoopbreakDatabase, { archive }: ReadPart): Promise<readonly ArchivePicture[]> {
  const missing: ArchivePicture[] = [];
  for (const picture of archive.pictures) {
    if (!(await pictureWith(db, picture.id, picture.at))) missing.push(picture);
  }
  return missing;
}

const withSeen = (sync: Sync, files: readonly string[]): Sync => ({
  ...sync,
  own: { ...sync.own, seen: [...sync.own.seen, ...files] },
});

/** Takes what was heard in and keeps that it was, all at once: stopped at any time, it is heard again or it is here. */
async function take(
  { db, moment }: Ground,
  sync: Sync,
  { archive, pictures }: { readonly archive: Archive; readonly pictures: ReadonlyMap<string, Blob> },
  whole: readonly string[],
): Promise<Sync> {
  const next = withSeen(sync, whole);
  await takeTold(db, { archive, pictures }, moment, () => keepSync(db, next));
  return next;
}

/** The pictures of a part alone, with what is said of them. */
function ofPictures({ archive }: ReadPart, pictures: readonly ArchivePicture[]): Archive {
  const stamps = archive.stamps.filter(({ table }) => table === 'pictures');
  return { ...archive, tables: NO_ROWS, stamps, pictures };
}

/** Takes some pictures in, also those that came before the folder couldn't be read any more; whether all of them came. */
async function takeSome(ground: Ground, sync: Sync, part: ReadPart, some: readonly ArchivePicture[]): Promise<boolean> {
  const blobs = new Map<string, Blob>();
  try {
    for (const { file } of some) {
      const bytes = await pictureOf(...ground.ways, part.head, file);
      const blob = bytes && (await fromCopy(new Blob([bytes], { type: 'image/webp' })));
      if (blob) blobs.set(file, blob);
    }
  } finally {
    if (blobs.size > 0) await take(ground, sync, { archive: ofPictures(part, some), pictures: blobs }, []);
  }
  return blobs.size === some.length;
}

/** Takes the pictures of a part in; once all of them have come it isn't heard again. */
async function takePictures(
  ground: Ground,
  sync: Sync,
  part: ReadPart,
  missing: readonly ArchivePicture[],
): Promise<Sync> {
  let whole = true;
  for (let from = 0; from < missing.length; from += PICTURES_AT_ONCE) {
    const came = await takeSome(ground, sync, part, missing.slice(from, from + PICTURES_AT_ONCE));
    whole = whole && came;
  }
  if (!whole) return sync;
  const next = withSeen(sync, [part.file]);
  await keepSync(ground.db, next);
  return next;
}

/** How it stands with the folder after something was heard, and how many files couldn't be read. */
interface Taken {
  readonly sync: Sync;
  readonly unread: number;
}

/** Takes files of a device in: first what is recorded in them, then the pictures that it speaks of. */
async function takeNews(ground: Ground, before: Sync, { heard, spoiled }: News): Promise<Taken> {
  const parts: { readonly part: ReadPart; readonly missing: readonly ArchivePicture[] }[] = [];
  for (const each of heard) {
    const part = await readPart(each);
    if (part) parts.push({ part, missing: await missingOf(ground.db, part) });
  }
  const unread = spoiled + heard.length - parts.length;
  const archive = together(parts.map(({ part }) => part.archive));
  if (!archive) return { sync: before, unread };
  const [bare, others] = [
    parts.filter(({ missing }) => missing.length === 0),
    parts.filter(({ missing }) => missing.length > 0),
  ];
  const whole = bare.map(({ part }) => part.file);
  let sync = await take(ground, before, { archive, pictures: new Map() }, whole);
  for (const { part, missing } of others) sync = await takePictures(ground, sync, part, missing);
  return { sync, unread };
}

/**
 * Hears what the other devices told, and takes it in piece by piece: a first exchange that is cut off again and again comes to its end all
 * the same. Gives how it stands with the folder then.
 * @throws RemoteTrouble where the folder can't be read, or not to the end; what was heard until then is here.
 */
export async function hearDevices(
  db: LoopbreakDatabase,
  before: Sync,
  ways: readonly [Remote, Seal],
  moment: Moment,
): Promise<{ readonly hearing: Hearing } & Taken> {
  const hearing = await hear(...ways, before.own);
  let sync = await joinFolder(db, before, hearing.others.length > 0);
  let unread = hearing.spoiled;
  for (const head of hearing.others) {
    for await (const news of newsOf(...ways, head, new Set(sync.own.seen))) {
      const taken = await takeNews({ db, ways, moment }, sync, news);
      sync = taken.sync;
      unread += taken.unread;
    }
  }
  return { hearing, sync, unread };
}
