import type { OtherDevice } from '@/utils/devices/head';
import type { OwnState } from '@/utils/devices/own-state';
import type { Trouble } from '@/utils/devices/remote';
import type { EpochMs } from '@/utils/time/brands';
import type { LoopbreakDatabase } from './database';

const LAST_DAYS = 7;

/** The folder that this device shares with others, as the person connected it. */
export interface Sync {
  readonly address: string;
  readonly user: string;
  readonly password: string;
  /** The passphrase as a key that nothing can read out again. */
  readonly base: CryptoKey;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly own: OwnState;
  /** When it went through last. */
  readonly doneAt: EpochMs | null;
  /** What the records looked like then, so that nothing is gone through where nothing changed. */
  readonly told: string;
  readonly trouble: Trouble | null;
  /** How often in a row it didn't go through, and when it is tried again by itself. */
  readonly fails?: number;
  readonly nextAt?: EpochMs | null;
  readonly others: readonly OtherDevice[];
  /** Folders there that this passphrase doesn't open, and how many files couldn't be read. */
  readonly locked?: readonly string[];
  readonly unread?: number;
  /** This device was given a new name since its profile had been copied. */
  readonly forked: boolean;
  /** It met this folder before, and said then how its settings stand to those of others. */
  readonly joined?: boolean;
}

/** How it stands with the other devices; null where none were connected. */
export async function syncOf(db: LoopbreakDatabase): Promise<Sync | null> {
  const row = await db.meta.get('sync');
  if (row?.id !== 'sync') return null;
  const { id: _, ...sync } = row;
  return sync;
}

/** Connects the folder. */
export async function saveSync(db: LoopbreakDatabase, sync: Sync): Promise<void> {
  await db.meta.put({ id: 'sync', ...sync });
}

/** The folder was disconnected, or another one connected, while an exchange was under way. */
export class Disconnected extends Error {
  constructor() {
    super('the folder of the devices was disconnected');
    this.name = 'Disconnected';
  }
}

const isSameFolder = (a: Sync, b: Sync): boolean =>
  a.address === b.address && a.salt.every((byte, index) => byte === b.salt[index]);

/** Keeps how it stands with a folder, where that is still the one that is connected; whether it is. */
function keepWhereConnected(db: LoopbreakDatabase, of: Sync, next: (known: Sync) => Sync): Promise<boolean> {
  return Promise.resolve(
    db.transaction('rw', db.meta, async () => {
      const known = await syncOf(db);
      if (!known || !isSameFolder(known, of)) return false;
      await saveSync(db, next(known));
      return true;
    }),
  );
}

/**
 * Keeps how it stands with a folder.
 * @throws Disconnected where it isn't connected any more; nothing is written then.
 */
export async function keepSync(db: LoopbreakDatabase, sync: Sync): Promise<void> {
  if (!(await keepWhereConnected(db, sync, () => sync))) throw new Disconnected();
}

/** Keeps what changed about a folder, where that is still the one that is connected. */
export async function changeSync(
  db: LoopbreakDatabase,
  of: Sync,
  change: (known: Sync) => Partial<Sync>,
): Promise<void> {
  await keepWhereConnected(db, of, (known) => ({ ...known, ...change(known) }));
}

/** Forgets the folder, its password and its key. What was told stays there, what was heard stays here; both are known again by it. */
export function forgetSync(db: LoopbreakDatabase): Promise<void> {
  return Promise.resolve(
    db.transaction('rw', db.meta, async () => {
      const sync = await syncOf(db);
      if (sync) await db.meta.put({ id: 'folder', address: sync.address, user: sync.user, own: sync.own });
      await db.meta.delete('sync');
    }),
  );
}

/** What this device told and heard in a folder that was connected before; null where it wasn't the last one. */
export async function knownFolder(db: LoopbreakDatabase, address: string, user: string): Promise<OwnState | null> {
  const row = await db.meta.get('folder');
  return row?.id === 'folder' && row.address === address && row.user === user ? row.own : null;
}

/** What changes when anything is recorded, changed or deleted: how many rows there are, the last days, and when each was changed. */
export async function fingerprint(db: LoopbreakDatabase): Promise<string> {
  const tables = [
    db.intervals,
    db.worked,
    db.tasks,
    db.pictures,
    db.nudges,
    db.judged,
    db.events,
    db.resets,
    db.stamps,
  ];
  const counts = await Promise.all(tables.map((table) => table.count()));
  // A stretch that goes on changes its day; a clock that was ahead may have left days behind that come after it.
  const days = await db.rollups.orderBy('day').reverse().limit(LAST_DAYS).toArray();
  // Not the last stamp alone: that of a device whose clock was ahead stays the last whatever changes after it.
  const stamps = await db.stamps.orderBy('at').keys();
  // Exact: as a plain number the sum of some 5000 moments passes 2^53, and a change of one of them is lost in it.
  const stamped = stamps.reduce<bigint>((sum, at) => sum + BigInt(Math.trunc(Number(at))), 0n);
  return JSON.stringify([counts, days, String(stamped)]);
}
