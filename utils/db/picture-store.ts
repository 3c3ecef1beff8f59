import type { LoopbreakDatabase } from './database';
import { inLedger } from './ledger';
import type { PictureRow } from './schema';

/** Which of the two pictures of a micro-experience. */
export type PictureOf = PictureRow['of'];

const idOf = (experience: string, of: PictureOf): string => `${experience}/${of}`;

/**
 * Keeps a picture in place of the one before, which is given for Undo.
 * @throws DOMException `QuotaExceededError` when the disk is full; nothing is changed then.
 */
export function keepPicture(
  db: LoopbreakDatabase,
  experience: string,
  of: PictureOf,
  picture: Pick<PictureRow, 'blob' | 'width' | 'height' | 'at'>,
): Promise<PictureRow | null> {
  return inLedger(db, async () => {
    const id = idOf(experience, of);
    const before = (await db.pictures.get(id)) ?? null;
    const row = await db.experiences.get(experience);
    if (!row) return before;
    await db.pictures.put({ id, experience, of, ...picture });
    await db.experiences.put({ ...row, [of === 'before' ? 'beforeTaken' : 'afterTaken']: true });
    return before;
  });
}

/** Takes a picture away, or puts the one before back: Undo. */
export function restorePicture(
  db: LoopbreakDatabase,
  experience: string,
  of: PictureOf,
  before: PictureRow | null,
): Promise<void> {
  return inLedger(db, async () => {
    const row = await db.experiences.get(experience);
    if (before) await db.pictures.put(before);
    else await db.pictures.delete(idOf(experience, of));
    if (row) await db.experiences.put({ ...row, [of === 'before' ? 'beforeTaken' : 'afterTaken']: before !== null });
  });
}

/** All pictures. */
export function picturesOf(db: LoopbreakDatabase): Promise<PictureRow[]> {
  return Promise.resolve(db.pictures.toArray());
}

/** Whether a picture is here as it was taken at that moment. */
export async function pictureWith(db: LoopbreakDatabase, id: string, at: number): Promise<boolean> {
  return (await db.pictures.get(id))?.at === at;
}
