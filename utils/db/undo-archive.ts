import { canonicalJson } from '@/utils/archive/canonical-json';
import { type Copy, type Entry, entryName } from '@/utils/archive/entries';
import { LAST_STAMP } from '@/utils/archive/tables';
import { applyEntries, type Change } from './apply-entries';
import type { BeforeArchive, Put } from './archive-store';
import { copyHere } from './copy-here';
import type { LoopbreakDatabase } from './database';
import { inLedger } from './ledger';
import { isStampedEachTime } from './stamping';

/** Whether others may know of what was taken in here, or will by what lies where they hear it. */
async function isTold(db: LoopbreakDatabase): Promise<boolean> {
  return (await db.meta.bulkGet(['sync', 'folder', 'browser'])).some((row) => row !== undefined);
}

/** Whether a row still is what a file made of it; what isn't stamped with each change is compared itself. */
function isAsWritten(wrote: Entry, now: Entry | undefined): boolean {
  if (!wrote.row || !now?.row) return !wrote.row && !now?.row;
  if (wrote.at !== now.at) return false;
  return isStampedEachTime(wrote) || canonicalJson(wrote.row) === canonicalJson(now.row);
}

/**
 * What is to be put back: of rows that were changed since, what the person said of them stands. Where others know of it by now it is said
 * after the file, or they would bring back what was undone: what the file added counts as deleted then, and the same file asks whether
 * that is to come back.
 */
function backOf({ entries, ledger, written }: Put, here: Copy, told: boolean): Change {
  const wrote = new Map(written.map((entry) => [entryName(entry), entry]));
  const back = entries.flatMap((before): Entry[] => {
    const name = entryName(before);
    const file = wrote.get(name);
    if (!file || !isAsWritten(file, here.get(name))) return [];
    return [told ? { ...before, at: Math.min(LAST_STAMP, Math.max(before.at, file.at) + 1) } : before];
  });
  return { entries: back, ledger };
}

/** Puts back what stood there before a file was taken in, where nothing was changed since. */
export function undoArchive(db: LoopbreakDatabase, { rows, settings }: BeforeArchive): Promise<void> {
  return inLedger(db, async () => {
    const here = await copyHere(db, [...rows.written, ...settings.written]);
    const told = await isTold(db);
    await applyEntries(db, backOf(rows, here, told), {});
    await applyEntries(db, backOf(settings, here, told), {});
  });
}
