import { execFileSync } from 'node:child_process';
import { constants } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ENGINES, unprovoked } from './case.ts';
import type { Session } from './launch.ts';
import { launchForScreens } from './screen-case.ts';

/** What Firefox gives all sites together, in KB. An extension gets a part of it, which is filled in a moment. */
const SMALL_QUOTA = { 'dom.quotaManager.temporaryStorage.fixedLimit': 24 * 1024 } as const;
/** So large that Chromium's profile fits in, and little more. */
const DISK_MB = 200;

/** What may be said where there is no room: that something failed, by whoever caught it. Chromium writes no more of that than its form. */
const NO_ROOM =
  /"Loopbreak: \[object Object\]"|"Loopbreak:" .*(InvalidState|Quota|Unknown|Abort)|"Dexie: Workaround for Chrome UnknownError/;

/** What a browser keeps its profile on. */
export interface Disk {
  /** Leaves no room. */
  fill(): Promise<void>;
  makeRoom(): Promise<void>;
}

/**
 * Runs in the desk: writes into a database of its own, less and less, until nothing more goes in; gives how many bytes went in. As files:
 * of what goes into the database itself Firefox gives a part back when it tidies up.
 */
async function fillQuota(): Promise<number> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('filler', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('noise', { autoIncrement: true });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const add = (bytes: number): Promise<boolean> =>
    new Promise((resolve) => {
      const transaction = database.transaction('noise', 'readwrite');
      transaction.objectStore('noise').add(new Blob([new Uint8Array(bytes)]));
      transaction.oncomplete = () => resolve(true);
      transaction.onabort = () => resolve(false);
    });
  let written = 0;
  for (let bytes = 2 ** 23; bytes >= 2 ** 12; bytes /= 2) {
    // The first one after a refusal is refused by InvalidStateError, however small it is.
    for (let refused = 0; refused < 2; ) {
      const done = await add(bytes).catch(() => false);
      refused = done ? 0 : refused + 1;
      written += done ? bytes : 0;
    }
  }
  database.close();
  return written;
}

/** Runs in the desk. */
function emptyQuota(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase('filler');
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}

/** Firefox: what it gives the extension. */
const quotaOf = ({ desk }: Session): Disk => ({
  async fill() {
    if ((await desk.page.evaluate(fillQuota)) === 0) throw new Error('there was no room to be filled');
  },
  makeRoom: () => desk.page.evaluate(emptyQuota),
});

/** Writes a file until the disk takes not a byte more. */
async function fillFile(path: string): Promise<void> {
  const file = await open(path, constants.O_CREAT | constants.O_WRONLY);
  const noise = Buffer.alloc(4_096, 7);
  try {
    for (;;) await file.write(noise);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
  } finally {
    await file.close();
  }
}

/** A real disk of the machine's memory; null where none may be made. */
async function mountDisk(): Promise<{ readonly folder: string; readonly disk: Disk; unmount(): Promise<void> } | null> {
  const folder = await mkdtemp(join(tmpdir(), 'loopbreak-disk-'));
  const filler = join(folder, 'filler');
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_MB}m`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    await rm(folder, { recursive: true });
    return null;
  }
  return {
    folder,
    disk: { fill: () => fillFile(filler), makeRoom: () => rm(filler) },
    async unmount() {
      execFileSync('umount', [folder]);
      await rm(folder, { recursive: true });
    },
  };
}

/** One case in each browser, on a real small disk, where this machine lets one be mounted. */
export function onSmallDisk(title: string, run: (session: Session, disk: Disk) => Promise<void>): void {
  test.for(ENGINES)(`%s: ${title}`, async (engine, { skip }) => {
    const mounted = await mountDisk();
    if (mounted === null) return skip('only root may mount a small disk here');
    try {
      const session = await launchForScreens(engine, { disk: mounted.folder });
      try {
        await run(session, mounted.disk);
        expect(unprovoked(session, NO_ROOM)).toEqual([]);
      } finally {
        await session.close();
      }
    } finally {
      await mounted.unmount();
    }
  });
}

/**
 * One case in Firefox, with a small quota: this needs no disk to be mounted. Chromium heeds no quota that a driver sets for an extension
 * with `unlimitedStorage`.
 */
export function onSmallQuota(title: string, run: (session: Session, quota: Disk) => Promise<void>): void {
  test.for(ENGINES.filter((engine) => engine === 'firefox'))(`%s: ${title}`, async (engine) => {
    const session = await launchForScreens(engine, { prefs: SMALL_QUOTA });
    try {
      await run(session, quotaOf(session));
      expect(unprovoked(session, NO_ROOM)).toEqual([]);
    } finally {
      await session.close();
    }
  });
}
