import { keptBefore } from '@/entrypoints/copies/keep-copy';
import { type OpenedArchive, takeArchive } from '@/utils/db/archive-store';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { takeImport, undoImport } from '@/utils/db/import-store';
import { startOffering, stopOffering } from '@/utils/db/install-store';
import type { LongWork } from '@/utils/db/long-work';
import { noteTaking } from '@/utils/db/taking-store';
import { undoArchive } from '@/utils/db/undo-archive';
import type { Imported } from '@/utils/importing/imported';
import { alone } from '@/utils/platform/alone';
import { momentNow } from '@/utils/platform/device';

/** What only one page does at a time, so that no other says of a file under way that it was cut off. */
export const TAKING = 'loopbreak-taking';

/** A file that was read: one of Loopbreak's own, or of another tool. */
export type FileRead = { readonly name: string } & (
  | { readonly opened: OpenedArchive; readonly bringBack: boolean }
  | { readonly imported: Imported }
);

export type Undo = () => Promise<void>;

async function takeOwn(
  db: LoopbreakDatabase,
  opened: OpenedArchive,
  work: LongWork & { readonly bringBack: boolean },
): Promise<Undo> {
  const before = await takeArchive(db, opened, momentNow(), work);
  const offered = await stopOffering(db);
  return async () => {
    await undoArchive(db, before);
    if (offered) await startOffering(db);
  };
}

async function takeOther(db: LoopbreakDatabase, imported: Imported, work: LongWork): Promise<Undo> {
  const taken = await takeImport(db, imported, momentNow(), work);
  return () => undoImport(db, taken);
}

/**
 * Takes a file in, after a copy of what is here was saved; null where that couldn't be, and nothing was taken in. What is cut off, also
 * while that copy is written, is known at the next start.
 * @throws DOMException (AbortError) where it was told to stop; nothing has changed then.
 */
export function takeFile(db: LoopbreakDatabase, file: FileRead, work: LongWork): Promise<Undo | null> {
  return alone(TAKING, async () => {
    await noteTaking(db, file.name);
    try {
      if (!(await keptBefore(db, work.signal ? { signal: work.signal } : {}))) return null;
      if ('imported' in file) return await takeOther(db, file.imported, work);
      return await takeOwn(db, file.opened, { ...work, bringBack: file.bringBack });
    } finally {
      await noteTaking(db, null);
    }
  });
}
