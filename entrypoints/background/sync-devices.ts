import { type Archive, together } from '@/utils/archive/archive';
import { isArchive, readArchive } from '@/utils/archive/read-archive';
import { archiveText } from '@/utils/archive/write-archive';
import { readRecords, takeArchive } from '@/utils/db/archive-store';
import type { LoopbreakDatabase } from '@/utils/db/database';
import type { Moment } from '@/utils/db/moment';
import { pictureWith } from '@/utils/db/picture-store';
import { fingerprint, type Sync, saveSync, syncOf } from '@/utils/db/sync-store';
import {
  type Heard,
  type Hearing,
  hear,
  type OwnState,
  obstacleOf,
  pictureOf,
  type Told,
  tell,
} from '@/utils/devices/exchange';
import { type Head, isAsTold } from '@/utils/devices/head';
import { partsOf } from '@/utils/devices/parts';
import { type Remote, RemoteTrouble, type Seal } from '@/utils/devices/remote';
import { alone } from '@/utils/platform/alone';
import { newId } from '@/utils/platform/device';
import { packed, unpacked } from '@/utils/platform/packing';
import { isKept } from '@/utils/platform/pictures';
import { sealOf } from '@/utils/platform/sealing';
import { inSlices } from '@/utils/platform/slices';
import { webFolder } from '@/utils/platform/web-folder';
import { epochMs } from '@/utils/time/brands';

/** The same for the same records, whenever they are told. */
const ANY_TIME = epochMs(0);

/** A part that was heard, read. */
interface ReadPart {
  readonly file: string;
  readonly archive: Archive;
}

async function readPart({ file, plain }: Heard): Promise<ReadPart[]> {
  const value: unknown = unpacked(plain);
  if (!isArchive(value)) return [];
  const read = await inSlices(readArchive(value), {});
  return read.kind === 'archive' ? [{ file, archive: read.archive }] : [];
}

/** Fetches the pictures that a part speaks of and that aren't here as they were taken; says whether all of them came. */
async function fetchPictures(
  db: LoopbreakDatabase,
  [remote, seal]: readonly [Remote, Seal],
  { archive }: ReadPart,
  { head, into }: { readonly head: Head; readonly into: Map<string, Blob> },
): Promise<boolean> {
  let whole = true;
  for (const { id, at, file } of archive.pictures) {
    if (await pictureWith(db, id, at)) continue;
    const bytes = await pictureOf(remote, seal, head, file);
    const blob = bytes && new Blob([bytes], { type: 'image/webp' });
    if (blob && (await isKept(blob))) into.set(file, blob);
    else whole = false;
  }
  return whole;
}

/** Takes what a device told into the records, all at once; gives the files of which nothing is missing, so that they aren't heard again. */
async function takeFrom(
  db: LoopbreakDatabase,
  ways: readonly [Remote, Seal],
  heard: readonly Heard[],
  moment: Moment,
): Promise<string[]> {
  const [first] = heard;
  if (!first) return [];
  const parts: ReadPart[] = [];
  for (const part of heard) parts.push(...(await readPart(part)));
  const pictures = new Map<string, Blob>();
  const whole: string[] = [];
  for (const part of parts) {
    if (await fetchPictures(db, ways, part, { head: first.head, into: pictures })) whole.push(part.file);
  }
  const archive = together(parts.map((part) => part.archive));
  if (archive) await takeArchive(db, { archive, pictures }, moment, { bringBack: false });
  return whole;
}

/** All that this device has to tell: the records by months, and each picture. */
async function allTold(db: LoopbreakDatabase): Promise<Told[]> {
  const records = await readRecords(db);
  const told: Told[] = [];
  for (const [part, ofPart] of partsOf(records)) {
    told.push({ part, kind: 'records', plain: packed([...archiveText(ofPart, ANY_TIME)].join('')) });
  }
  for (const { id, file } of records.pictures) {
    const row = records.pictureRows.find((picture) => picture.id === id);
    if (row) told.push({ part: file, kind: 'picture', plain: new Uint8Array(await row.blob.arrayBuffer()) });
  }
  return told;
}

/** A profile that was copied goes on under a name of its own; what both had before is the same and counts once. */
const forked = (own: OwnState): OwnState => ({
  ...own,
  ...{ device: newId(), epoch: newId(), seq: 0, told: 0, files: [], before: [] },
});

async function heardAll(db: LoopbreakDatabase, sync: Sync, ways: readonly [Remote, Seal], moment: Moment) {
  const hearing = await hear(...ways, sync.own);
  const listed = new Set(hearing.others.flatMap(({ files }) => files.map(({ file }) => file)));
  const seen = new Set(sync.own.seen.filter((file) => listed.has(file)));
  for (const heard of Map.groupBy(hearing.heard, ({ head }) => head.device).values()) {
    for (const file of await takeFrom(db, ways, heard, moment)) seen.add(file);
  }
  const others = hearing.others.map(({ device, name, writtenAt }) => ({ device, name, writtenAt }));
  const own = { ...sync.own, seen: [...seen], devices: others.map(({ device }) => device) };
  const next: Sync = { ...sync, own, others, trouble: hearing.spoiled > 0 ? 'sealed' : null };
  await saveSync(db, next);
  return { hearing, next };
}

async function tellAll(
  db: LoopbreakDatabase,
  sync: Sync,
  [remote, seal]: readonly [Remote, Seal],
  { hearing, moment }: { readonly hearing: Hearing; readonly moment: Moment },
): Promise<Sync> {
  const told = await fingerprint(db);
  const there = hearing.own?.head.device === sync.own.device ? hearing.own : null;
  if (told === sync.told && there && isAsTold(there.head, sync.own)) return sync;
  const keep = (own: OwnState): Promise<void> => saveSync(db, { ...sync, own });
  const own = await tell(remote, seal, sync.own, { told: await allTold(db), at: moment.at, there, keep });
  return { ...sync, own, told };
}

/**
 * Exchanges with the person's other devices through their folder: first hears, then tells. Where this device's part of the folder has
 * gone, nothing is told until the person says so (`again`): a folder that was emptied is never a reason to delete, nor to fill it.
 */
export function syncDevices(db: LoopbreakDatabase, moment: Moment, again = false): Promise<void> {
  return alone('loopbreak-devices', () => exchange(db, moment, again));
}

async function exchange(db: LoopbreakDatabase, moment: Moment, again: boolean): Promise<void> {
  const sync = await syncOf(db);
  if (!sync || (sync.trouble === 'emptied' && !again)) return;
  const ways = [webFolder(sync), sealOf(sync.base, sync.salt)] as const;
  try {
    const { hearing, next } = await heardAll(db, sync, ways, moment);
    const obstacle = obstacleOf(next.own, hearing);
    if (obstacle === 'emptied' && !again) return await saveSync(db, { ...next, trouble: 'emptied' });
    const fork = obstacle === 'cloned';
    const own = fork ? forked(next.own) : obstacle === 'emptied' ? { ...next.own, files: [], told: 0 } : next.own;
    const telling = { ...next, own, forked: next.forked || fork, told: obstacle ? '' : next.told };
    const done = await tellAll(db, telling, ways, { hearing, moment });
    await saveSync(db, { ...done, doneAt: moment.at });
  } catch (reason) {
    if (!(reason instanceof RemoteTrouble)) throw reason;
    const known = await syncOf(db);
    if (known) await saveSync(db, { ...known, trouble: reason.trouble });
  }
}
