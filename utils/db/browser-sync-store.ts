import type { Month } from '@/utils/devices/compact';
import type { BrowserDevice, CompactHearing } from '@/utils/devices/compact-hearing';
import type { EpochMs } from '@/utils/time/brands';
import type { LoopbreakDatabase } from './database';

/**
 * Why the browser's sync didn't take what was told: no room in it, too many writes in a while, or it refused for reasons of its own; or
 * why that wasn't told at all: something failed here, a full disk say.
 */
export type BrowserTrouble = 'full' | 'often' | 'refused' | 'failed';

/** How it stands with the browser's own sync. */
export interface BrowserSync {
  readonly doneAt: EpochMs | null;
  readonly trouble: BrowserTrouble | null;
  /** The number of the last telling: a moment, and later than any before. */
  readonly seq: number;
  /** What this device said of itself last, newest last, so that it knows its own words. */
  readonly nonces: readonly string[];
  readonly heard: CompactHearing['heard'];
  /** Items of others that can't be read. */
  readonly unread: number;
  /** Items of which something is dated so far ahead that it is left for later. */
  readonly ahead?: number;
  readonly others: readonly BrowserDevice[];
  /** What the records looked like when they were told, and this device's items then. */
  readonly told: string;
  readonly items: string;
  /** Bytes that this device takes there, from which month on it told, and whether that is all that there is. */
  readonly bytes: number;
  readonly from: Month | null;
  readonly whole: boolean;
}

const NOTHING_TOLD: BrowserSync = {
  ...{ doneAt: null, trouble: null, seq: 0, nonces: [], heard: {}, unread: 0, others: [], told: '', items: '' },
  ...{ bytes: 0, from: null, whole: true },
};

/** How it stands; null where the person didn't ask for it. */
export async function browserSyncOf(db: LoopbreakDatabase): Promise<BrowserSync | null> {
  const row = await db.meta.get('browser');
  if (row?.id !== 'browser') return null;
  const { id: _, ...sync } = row;
  return sync;
}

/** What was said here before it was asked for no more. */
async function toldBefore(db: LoopbreakDatabase): Promise<Pick<BrowserSync, 'seq' | 'nonces'>> {
  const row = await db.meta.get('browser-told');
  return row?.id === 'browser-told' ? { seq: row.seq, nonces: row.nonces } : NOTHING_TOLD;
}

/** Asks for it. */
export async function saveBrowserSync(db: LoopbreakDatabase, sync?: BrowserSync): Promise<void> {
  await db.meta.put({ id: 'browser', ...(sync ?? { ...NOTHING_TOLD, ...(await toldBefore(db)) }) });
}

/** Keeps how it stands, where it is still asked for. */
export function keepBrowserSync(db: LoopbreakDatabase, sync: BrowserSync): Promise<void> {
  return Promise.resolve(
    db.transaction('rw', db.meta, async () => {
      if ((await browserSyncOf(db)) !== null) await saveBrowserSync(db, sync);
    }),
  );
}

/**
 * Asks for it no more. What was heard stays here, and so does the number of the last telling: asked for again, this device tells by higher
 * ones, which others listen to, and knows its own words should the browser bring them back.
 */
export function forgetBrowserSync(db: LoopbreakDatabase): Promise<void> {
  return Promise.resolve(
    db.transaction('rw', db.meta, async () => {
      const sync = await browserSyncOf(db);
      if (sync) await db.meta.put({ id: 'browser-told', seq: sync.seq, nonces: sync.nonces });
      await db.meta.delete('browser');
    }),
  );
}
