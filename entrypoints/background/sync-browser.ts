import { type BrowserSync, type BrowserTrouble, browserSyncOf, keepBrowserSync } from '@/utils/db/browser-sync-store';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { nameDevice, renameDevice } from '@/utils/db/device-store';
import { compactRecord, knownDays, takeHeard } from '@/utils/db/elsewhere-store';
import type { Moment } from '@/utils/db/moment';
import { ownDevice } from '@/utils/db/own-device';
import { fingerprint } from '@/utils/db/sync-store';
import { hasRoomFor, type Items, keyOf, nameOf, standingOf } from '@/utils/devices/browser-items';
import {
  believedUntil,
  devicesIn,
  hearCompact,
  type Introduction,
  readIntroduction,
} from '@/utils/devices/compact-hearing';
import { planTelling, type Telling } from '@/utils/devices/compact-telling';
import { alone, BROWSER_SYNC } from '@/utils/platform/alone';
import { hasBrowserSync, removeSyncItems, setSyncItems, syncItems } from '@/utils/platform/browser-sync';
import { newDeviceName, newId, systemName } from '@/utils/platform/device';
import { packedText, unpackedText } from '@/utils/platform/packing';
import { type EpochMs, HOUR, shift } from '@/utils/time/brands';
import { dayOf } from '@/utils/time/calendar';

/** No device has room for more than this. */
const TELL_SINCE = 730 * 24 * HOUR;
/** The last words of its own that a device knows again, should the browser bring an older state back. */
const MOST_NONCES = 20;

/** What browsers say of a write that they refuse (Chrome: MAX_WRITE_OPERATIONS_PER_MINUTE, QUOTA_BYTES; Firefox: quota limitations). */
function troubleOf(reason: unknown): BrowserTrouble {
  const said = String(reason);
  if (/MAX_WRITE/i.test(said)) return 'often';
  return /quota/i.test(said) ? 'full' : 'refused';
}

const introductionOf = (items: Items, device: string): Introduction | null =>
  readIntroduction(items.get(keyOf({ device, kind: 'device', month: '' })));

/** The name of this copy. Where somebody else goes by it, its profile was copied, and it goes on under another. */
async function ownName(
  db: LoopbreakDatabase,
  { nonces, doneAt }: BrowserSync,
  items: Items,
  now: EpochMs,
): Promise<string> {
  await nameDevice(db, newDeviceName());
  const device = (await ownDevice(db)) ?? newDeviceName();
  const there = introductionOf(items, device);
  if (!there || nonces.includes(there.nonce)) return device;
  const other = newDeviceName();
  // Before it told anything here all that it had may be the other's as well.
  await renameDevice(db, other, doneAt ?? now);
  return other;
}

async function hear(
  db: LoopbreakDatabase,
  sync: BrowserSync,
  { own, now }: { readonly own: string; readonly now: EpochMs },
  items: Items,
): Promise<BrowserSync> {
  const about = { own, heard: sync.heard, known: await knownDays(db), until: believedUntil(now) };
  const { archive, heard, unread, ahead } = hearCompact(items, about, unpackedText);
  await takeHeard(db, archive);
  const next = { ...sync, heard, unread, ahead, others: devicesIn(items, own) };
  await keepBrowserSync(db, next);
  return next;
}

/** The browser refused, not the store here, whose words when the disk is full are the same. */
class Refused extends Error {
  readonly trouble: BrowserTrouble;

  constructor(reason: unknown) {
    super('the browser’s sync refused', { cause: reason });
    this.name = 'Refused';
    this.trouble = troubleOf(reason);
  }
}

const ofBrowser = <T>(asked: Promise<T>): Promise<T> =>
  asked.catch((reason: unknown) => {
    throw new Refused(reason);
  });

const set = (telling: Telling): Promise<void> => ofBrowser(setSyncItems(telling.set));
const remove = (telling: Telling): Promise<void> => ofBrowser(removeSyncItems(telling.remove));

/** What is new before what goes for it is taken out, where there is room for both: stopped in between, nothing is missing there. */
async function write(
  db: LoopbreakDatabase,
  sync: BrowserSync,
  items: Items,
  { telling, own }: { readonly telling: Telling; readonly own: Introduction },
): Promise<void> {
  // Known before it is said: a device that is stopped in between knows its own words all the same.
  await keepBrowserSync(db, { ...sync, nonces: [...sync.nonces, own.nonce].slice(-MOST_NONCES) });
  const [first, then] = hasRoomFor(new Map([...items, ...telling.set])) ? [set, remove] : [remove, set];
  await first(telling);
  await then(telling);
}

function afterwards(items: Items, { set, remove }: Telling): Items {
  const gone = new Set(remove);
  return new Map([...[...items].filter(([key]) => !gone.has(key)), ...set]);
}

/** Later than the last, unless that was by a clock far ahead, which nobody believes: what was told by it is told anew. */
const seqAfter = (last: number, now: EpochMs): number => (last > believedUntil(now) ? now : Math.max(now, last + 1));

async function tell(db: LoopbreakDatabase, sync: BrowserSync, device: string, items: Items, { at, zone }: Moment) {
  const told = await fingerprint(db);
  if (told === sync.told && standingOf(items, device) === sync.items && sync.trouble === null) return sync;
  const since = dayOf(shift(at, -TELL_SINCE), { zone, dayStartsAt: 0, weekStartsOn: 1 });
  const own: Introduction = { v: 1, nonce: newId(), at, name: systemName() };
  const seq = seqAfter(sync.seq, at);
  const telling = planTelling(await compactRecord(db, device, since), items, { seq, own, pack: packedText });
  if (telling.set.size > 0 || telling.remove.length > 0) await write(db, sync, items, { telling, own });
  const { bytes, from, whole } = telling;
  const nonces = [...sync.nonces, own.nonce].slice(-MOST_NONCES);
  const trouble = from === null && !whole ? 'full' : null;
  const stands = standingOf(afterwards(items, telling), device);
  return { ...sync, nonces, seq, told, bytes, from, whole, trouble, items: stands } as const;
}

async function exchange(db: LoopbreakDatabase, moment: Moment): Promise<void> {
  const sync = await browserSyncOf(db);
  if (!sync || !hasBrowserSync()) return;
  try {
    const items = await ofBrowser(syncItems());
    const device = await ownName(db, sync, items, moment.at);
    const heard = await hear(db, sync, { own: device, now: moment.at }, items);
    const told = await tell(db, heard, device, items, moment);
    await keepBrowserSync(db, { ...told, doneAt: moment.at });
  } catch (reason) {
    console.error('Loopbreak:', reason);
    const known = await browserSyncOf(db);
    if (known) await keepBrowserSync(db, { ...known, trouble: reason instanceof Refused ? reason.trouble : 'failed' });
  }
}

/**
 * Exchanges with the person's other browsers of the same kind through the browser's own sync: first hears, then tells what is new since
 * the last time. What it refuses is told again the next time.
 */
export function syncBrowser(db: LoopbreakDatabase, moment: Moment): Promise<void> {
  return alone(BROWSER_SYNC, () => exchange(db, moment));
}

/** The browser's sync brought something, or took in what was told here: only what others said is new. */
export async function onBrowserSyncChanged(
  db: LoopbreakDatabase,
  keys: readonly string[],
  moment: Moment,
): Promise<void> {
  const own = await ownDevice(db);
  const isOfOthers = (key: string): boolean => (nameOf(key)?.device ?? own) !== own;
  if (keys.some(isOfOthers)) await syncBrowser(db, moment);
}
