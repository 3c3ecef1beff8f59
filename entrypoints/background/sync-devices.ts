import { readRecords } from '@/utils/db/archive-store';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { renameDevice } from '@/utils/db/device-store';
import type { Moment } from '@/utils/db/moment';
import { changeSync, Disconnected, fingerprint, keepSync, type Sync, syncOf } from '@/utils/db/sync-store';
import { pauseAfter } from '@/utils/devices/back-off';
import { furthest, isAsTold, isBehind } from '@/utils/devices/head';
import type { Hearing } from '@/utils/devices/hear';
import {
  isWholeThere,
  NOTHING_THERE,
  type Obstacle,
  type OwnState,
  obstacleOf,
  ownAfter,
} from '@/utils/devices/own-state';
import { type Remote, RemoteTrouble, type Seal, type Trouble } from '@/utils/devices/remote';
import { removeDevice, type Told, tell } from '@/utils/devices/tell';
import { alone } from '@/utils/platform/alone';
import { newDeviceName, newId } from '@/utils/platform/device';
import { sealOf } from '@/utils/platform/sealing';
import { webFolder } from '@/utils/platform/web-folder';
import { shift } from '@/utils/time/brands';
import { hearDevices } from './hear-devices';
import { recordsTold } from './records-told';

/** All that this device has to tell: the records by months, and each picture. */
async function allTold(db: LoopbreakDatabase): Promise<Told[]> {
  const records = await readRecords(db);
  const told = await recordsTold(records);
  for (const { id, file } of records.pictures) {
    const row = records.pictureRows.find((picture) => picture.id === id);
    if (row) told.push({ part: file, kind: 'picture', plain: new Uint8Array(await row.blob.arrayBuffer()) });
  }
  return told;
}

/**
 * How it stands once the others were heard. Where what this device had told is gone the rest may be gone only as long: a disk that isn't
 * mounted answers like an emptied one, and what was heard before isn't to be heard again after it.
 */
function afterHearing(sync: Sync, hearing: Hearing, unread: number, obstacle: Obstacle | null): Sync {
  const known = sync.own.heads ?? [];
  const others = hearing.others.map((head) => {
    const { device, name, writtenAt } = head;
    return { device, name, writtenAt, behind: isBehind(known, head) };
  });
  const next = { ...sync, others, locked: hearing.locked, unread };
  if (obstacle === 'emptied') return next;
  const listed = new Set(hearing.others.flatMap(({ files }) => files.map(({ file }) => file)));
  const seen = sync.own.seen.filter((file) => listed.has(file));
  const heads = furthest(known, hearing.others);
  return { ...next, own: { ...sync.own, seen, devices: hearing.there, heads } };
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
 * gone, nothing is told until it is there again or the person says so (`again`): a folder that was emptied is never a reason to delete,
 * nor to fill it, and a disk may be mounted again. Nor is anything told beside what this passphrase doesn't open.
 */
export function syncDevices(db: LoopbreakDatabase, moment: Moment, when: ExchangeTime = 'now'): Promise<void> {
  return alone('loopbreak-devices', () => exchange(db, moment, when));
}

async function exchange(db: LoopbreakDatabase, moment: Moment, when: ExchangeTime): Promise<void> {
  const sync = await syncOf(db);
  if (!sync) return;
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
  const { hearing, sync: heard, unread } = await hearDevices(db, sync, ways, moment);
  const obstacle = obstacleOf(heard.own, hearing);
  const next = afterHearing(heard, hearing, unread, obstacle);
  if (obstacle !== null && obstacle !== 'cloned' && when !== 'again') {
    await keepSync(db, { ...next, trouble: TROUBLE_OF[obstacle], fails: 0, nextAt: null });
    return;
  }
  await keepSync(db, next);
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
