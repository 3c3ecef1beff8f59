import type { OwnState } from '@/utils/devices/exchange';
import type { OtherDevice } from '@/utils/devices/head';
import type { Trouble } from '@/utils/devices/remote';
import type { EpochMs } from '@/utils/time/brands';
import type { LoopbreakDatabase } from './database';

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
  readonly others: readonly OtherDevice[];
  /** This device was given a new name since its profile had been copied. */
  readonly forked: boolean;
}

/** How it stands with the other devices; null where none were connected. */
export async function syncOf(db: LoopbreakDatabase): Promise<Sync | null> {
  const row = await db.meta.get('sync');
  if (row?.id !== 'sync') return null;
  const { id: _, ...sync } = row;
  return sync;
}

/** Connects the folder, or keeps how it stands. */
export async function saveSync(db: LoopbreakDatabase, sync: Sync): Promise<void> {
  await db.meta.put({ id: 'sync', ...sync });
}

/** Forgets the folder, its password and its key. What was told stays there, what was heard stays here. */
export async function forgetSync(db: LoopbreakDatabase): Promise<void> {
  await db.meta.delete('sync');
}

/** What changes when anything is recorded, changed or deleted: how many rows there are, and what was last. */
export async function fingerprint(db: LoopbreakDatabase): Promise<string> {
  const tables = [db.intervals, db.worked, db.tasks, db.pictures, db.nudges, db.judged, db.events, db.stamps];
  const counts = await Promise.all(tables.map((table) => table.count()));
  const watched = await db.intervals.orderBy('to').last();
  const worked = await db.worked.toCollection().last();
  const stamped = await db.stamps.orderBy('at').last();
  return JSON.stringify([counts, watched?.to ?? 0, worked?.to ?? 0, stamped?.at ?? 0]);
}
