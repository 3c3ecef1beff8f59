import { exactCell, inertCell } from '@/utils/archive/csv';
import { intervalsCsv, tasksCsv } from '@/utils/archive/ledger-csv';
import { archiveText, type Records } from '@/utils/archive/write-archive';
import { readRecords } from '@/utils/db/archive-store';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { zipRecords } from '@/utils/platform/archive-zip';
import { inSlices, type Sliced } from '@/utils/platform/slices';
import type { EpochMs } from '@/utils/time/brands';

function* gathered(pieces: Iterable<string>, into: string[]): Generator<number> {
  for (const piece of pieces) {
    into.push(piece);
    yield piece.length;
  }
}

/** Records of which nothing is said of pictures: what isn't in a file isn't deleted by it. */
function withoutPictures(records: Records): Records {
  const stamps = records.stamps.filter(({ table }) => table !== 'pictures');
  return { tables: records.tables, pictures: [], stamps };
}

/** All records as JSON, without pictures. */
export async function recordsJson(db: LoopbreakDatabase, at: EpochMs, work: Sliced): Promise<Blob> {
  const pieces: string[] = [];
  await inSlices(gathered(archiveText(withoutPictures(await readRecords(db)), at), pieces), work);
  return new Blob(pieces, { type: 'application/json' });
}

/** All records in a zip, without pictures. */
export async function recordsZip(db: LoopbreakDatabase, at: EpochMs, work: Sliced): Promise<Blob> {
  return zipRecords(archiveText(withoutPictures(await readRecords(db)), at), [], work);
}

/** All records in a zip, with the pictures beside them. */
export async function everythingZip(db: LoopbreakDatabase, at: EpochMs, work: Sliced): Promise<Blob> {
  const records = await readRecords(db);
  const paths = new Map(records.pictures.map(({ id, file }) => [id, file]));
  const pictures = records.pictureRows.map(({ id, blob }) => ({ path: paths.get(id) ?? '', blob }));
  return zipRecords(archiveText(records, at), pictures, work);
}

const csv = (text: string): Blob => new Blob([text], { type: 'text/csv' });

/** How a file is written. */
export interface Writing extends Sliced {
  /** A table for a program that runs nothing: not a letter is added. Else for a spreadsheet. */
  readonly exact?: boolean;
}

/** All stretches of watching and of work as a table. */
export async function stretchesTable(db: LoopbreakDatabase, { exact }: Writing): Promise<Blob> {
  const [watched, worked] = [await db.intervals.toArray(), await db.worked.toArray()];
  return csv(intervalsCsv(watched, worked, exact ? exactCell : inertCell));
}

/** All tasks as a table. */
export async function tasksTable(db: LoopbreakDatabase, { exact }: Writing): Promise<Blob> {
  return csv(tasksCsv(await db.tasks.toArray(), exact ? exactCell : inertCell));
}
