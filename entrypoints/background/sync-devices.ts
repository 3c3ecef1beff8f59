import { type Archive, together } from '@/utils/archive/archive';
import { isArchive, readArchive } from '@/utils/archive/read-archive';
import { archiveText } from '@/utils/archive/write-archive';
import { readRecords, takeArchive } from '@/utils/db/archive-store';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { renameDevice } from '@/utils/db/device-store';
import { joinFolder } from '@/utils/db/join-store';
import type { Moment } from '@/utils/db/moment';
import { pictureWith } from '@/utils/db/picture-store';
import { changeSync, Disconnected, fingerprint, keepSync, type Sync, syncOf } from '@/utils/db/sync-store';
import { pauseAfter } from '@/utils/devices/back-off';
import { furthest, type Head, isAsTold, isBehind } from '@/utils/devices/head';
import { type Heard, type Hearing, hear, pictureOf } from '@/utils/devices/hear';
import { isWholeThere, NOTHING_THERE, type OwnState, obstacleOf, ownAfter } from '@/utils/devices/own-state';
import { partsOf, withoutNudging } from '@/utils/devices/parts';
import { type Remote, RemoteTrouble, type Seal, type Trouble } from '@/utils/devices/remote';
import { removeDevice, type Told, tell } from '@/utils/devices/tell';
import { alone } from '@/utils/platform/alone';
import { newDeviceName, newId } from '@/utils/platform/device';
import { packed, unpacked } from '@/utils/platform/packing';
import { fromCopy } from '@/utils/platform/pictures';
import { sealOf } from '@/utils/platform/sealing';
import { inSlices } from '@/utils/platform/slices';
import { webFolder } from '@/utils/platform/web-folder';
import { epochMs, shift } from '@/utils/time/brands';

/** The same for the same records, whenever they are told. */
const ANY_TIME = epochMs(0);

/** A part that was heard, read. */
interface ReadPart {
  readonly file: string;
  readonly archive: Archive;
}

/** Null where it is none, or of a newer Loopbreak: it is looked at again after an update. */
async function readPart({ file, plain }: Heard): Promise<ReadPart | null> {
  const value: unknown = unpacked(plain);
  if (!isArchive(value)) return null;
  const read = await inSlices(readArchive(value), {});
  return read.kind === 'archive' ? { file, archive: read.archive } : null;
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
    const blob = bytes && (await fromCopy(new Blob([bytes], { type: 'image/webp' })));
    if (blob) into.set(file, blob);
    else whole = false;
  }
  return whole;
}

/** What was taken in of a device: the files of which nothing is missing, so that they aren't heard again, and how many couldn't be read. */
interface Taken {
  readonly whole: readonly string[];
  readonly unread: number;
}

/** Takes what a device told into the records, all at once. */
async function takeFrom(
  db: LoopbreakDatabase,
  ways: readonly [Remote, Seal],
  heard: readonly Heard[],
  moment: Moment,
): Promise<Taken> {
  const [first] = heard;
  if (!first) return { whole: [], unread: 0 };
  const parts: ReadPart[] = [];
  for (const part of heard) {
    const read = await readPart(part);
    if (read) parts.push(read);
  }
  const pictures = new Map<string, Blob>();
  const whole: string[] = [];
  for (const part of parts) {
    if (await fetchPictures(db, ways, part, { head: first.head, into: pictures })) whole.push(part.file);
  }
  const archive = together(parts.map((part) => withoutNudging(part.archive)));
  if (archive) await takeArchive(db, { archive, pictures }, moment, { bringBack: false, isOfDevice: true });
  return { whole, unread: heard.length - parts.length };
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

async function heardAll(db: LoopbreakDatabase, before: Sync, ways: readonly [Remote, Seal], moment: Moment) {
  const hearing = await hear(...ways, before.own);
  const sync = await joinFolder(db, before, hearing.others.length > 0);
  const listed = new Set(hearing.others.flatMap(({ files }) => files.map(({ file }) => file)));
  const seen = new Set(sync.own.seen.filter((file) => listed.has(file)));
  let unread = hearing.spoiled;
  for (const heard of Map.groupBy(hearing.heard, ({ head }) => head.device).values()) {
    const taken = await takeFrom(db, ways, heard, moment);
    for (const file of taken.whole) seen.add(file);
    unread += taken.unread;
  }
  const known = sync.own.heads ?? [];
  const others = hearing.others.map((head) => {
    const { device, name, writtenAt } = head;
    return { device, name, writtenAt, behind: isBehind(known, head) };
  });
  const heads = furthest(known, hearing.others);
  const own = { ...sync.own, seen: [...seen], devices: hearing.there, heads };
  const next: Sync = { ...sync, own, others, locked: hearing.locked, unread };
  await keepSync(db, next);
  return { hearing, next };
}

async function tellAll(
  db: LoopbreakDatabase,
  sync: Sync,
  [remote, seal]: readonly [Remote, Seal],
  { hearing, moment }: { readonly hearing: Hearing; readonly moment: Moment },
): Promise<Sync> {
  const told = await fingerprint(db);
  const there = hearing.own.newest?.head.device === sync.own.device ? hearing.own : NOTHING_THERE;
  const stands = there.newest !== null && isAsTold(there.newest.head, sync.own) && isWholeThere(sync.own, there);
  if (told === sync.told && stands) return sync;
  const keep = (own: OwnState): Promise<void> => keepSync(db, { ...sync, own });
  const own = await tell(remote, seal, sync.own, { told: await allTold(db), at: moment.at, there, keep });
  return { ...sync, own, told };
}

const TROUBLE_OF = { emptied: 'emptied', locked: 'sealed' } as const;

/** When an exchange takes place: when its time has come, at once, or at once and whatever stood in the way of telling. */
export type ExchangeTime = 'due' | 'now' | 'again';

/**
 * Exchanges with the person's other devices through their folder: first hears, then tells. Where this device's part of the folder has
 * gone, nothing is told until the person says so (`again`): a folder that was emptied is never a reason to delete, nor to fill it. Nor is
 * anything told beside what this passphrase doesn't open.
 */
export function syncDevices(db: LoopbreakDatabase, moment: Moment, when: ExchangeTime = 'now'): Promise<void> {
  return alone('loopbreak-devices', () => exchange(db, moment, when));
}

async function exchange(db: LoopbreakDatabase, moment: Moment, when: ExchangeTime): Promise<void> {
  const sync = await syncOf(db);
  if (!sync || (sync.trouble === 'emptied' && when !== 'again')) return;
  if (when === 'due' && (sync.nextAt ?? 0) > moment.at) return;
  try {
    await goThrough(db, sync, moment, when);
  } catch (reason) {
    if (reason instanceof Disconnected) return;
    await noteTrouble(db, sync, reason instanceof RemoteTrouble ? reason.trouble : 'failed', moment);
    if (!(reason instanceof RemoteTrouble)) throw reason;
  }
}

async function goThrough(db: LoopbreakDatabase, sync: Sync, moment: Moment, when: ExchangeTime): Promise<void> {
  const ways = [webFolder(sync), sealOf(sync.base, sync.salt)] as const;
  const { hearing, next } = await heardAll(db, sync, ways, moment);
  const obstacle = obstacleOf(next.own, hearing);
  if (obstacle !== null && obstacle !== 'cloned' && when !== 'again') {
    await keepSync(db, { ...next, trouble: TROUBLE_OF[obstacle] });
    return;
  }
  const own = ownAfter(next.own, hearing, obstacle, newId);
  if (obstacle === 'cloned') await renameDevice(db, newDeviceName(), next.doneAt ?? moment.at);
  const telling = {
    ...next,
    own,
    forked: next.forked || obstacle === 'cloned',
    told: own === next.own ? next.told : '',
  };
  const done = await tellAll(db, telling, ways, { hearing, moment });
  await keepSync(db, { ...done, doneAt: moment.at, trouble: null, fails: 0, nextAt: null });
}

/** What was heard and told until then stays; it is tried again by itself, less and less often. */
function noteTrouble(db: LoopbreakDatabase, sync: Sync, trouble: Trouble, { at }: Moment): Promise<void> {
  return changeSync(db, sync, (known) => {
    const fails = (known.fails ?? 0) + 1;
    return { trouble, fails, nextAt: shift(at, pauseAfter(fails)) };
  });
}

/** Takes away what a device told into the folder. */
export function forgetDevice(db: LoopbreakDatabase, device: string, moment: Moment): Promise<void> {
  return alone('loopbreak-devices', async () => {
    const sync = await syncOf(db);
    if (!sync || device === sync.own.device) return;
    try {
      await removeDevice(webFolder(sync), device);
    } catch (reason) {
      if (!(reason instanceof RemoteTrouble)) throw reason;
      return noteTrouble(db, sync, reason.trouble, moment);
    }
    await exchange(db, moment, 'now');
  });
}
