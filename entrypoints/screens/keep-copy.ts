import type { CopyKind } from '@/components/archive/KeepCopy';
import { intervalsCsv, tasksCsv } from '@/utils/archive/ledger-csv';
import { archiveText } from '@/utils/archive/write-archive';
import { readRecords } from '@/utils/db/archive-store';
import type { LoopbreakDatabase } from '@/utils/db/database';
import type { Moment } from '@/utils/db/moment';
import { readSettings } from '@/utils/db/settings-store';
import { zipRecords } from '@/utils/platform/archive-zip';
import { momentNow } from '@/utils/platform/device';
import { saveFile } from '@/utils/platform/download';
import { inSlices, type Sliced } from '@/utils/platform/slices';
import { calendarOf } from '@/utils/settings/calendar-of';
import { dayOf } from '@/utils/time/calendar';

function* gathered(pieces: Iterable<string>, into: string[]): Generator<number> {
  for (const piece of pieces) {
    into.push(piece);
    yield piece.length;
  }
}

async function jsonOf(db: LoopbreakDatabase, { at }: Moment, work: Sliced): Promise<Blob> {
  const records = await readRecords(db);
  const isOfPicture = ({ table }: { readonly table: string }): boolean => table === 'pictures';
  // Without the pictures nothing is said of them: what isn't in a file isn't deleted by it.
  const alone = { ...records, pictures: [], stamps: records.stamps.filter((stamp) => !isOfPicture(stamp)) };
  const pieces: string[] = [];
  await inSlices(gathered(archiveText(alone, at), pieces), work);
  return new Blob(pieces, { type: 'application/json' });
}

async function zipOf(db: LoopbreakDatabase, { at }: Moment, work: Sliced): Promise<Blob> {
  const records = await readRecords(db);
  const paths = new Map(records.pictures.map(({ id, file }) => [id, file]));
  const pictures = records.pictureRows.map(({ id, blob }) => ({ path: paths.get(id) ?? '', blob }));
  return zipRecords(archiveText(records, at), pictures, work);
}

const csv = (text: string): Blob => new Blob([text], { type: 'text/csv' });

const WRITERS: Readonly<
  Record<CopyKind, (db: LoopbreakDatabase, moment: Moment, work: Sliced) => Promise<readonly [name: string, Blob]>>
> = {
  zip: async (...all) => ['loopbreak.zip', await zipOf(...all)],
  json: async (...all) => ['loopbreak.json', await jsonOf(...all)],
  intervals: async (db) => [
    'loopbreak-time.csv',
    csv(intervalsCsv(await db.intervals.toArray(), await db.worked.toArray())),
  ],
  tasks: async (db) => ['loopbreak-tasks.csv', csv(tasksCsv(await db.tasks.toArray()))],
};

/**
 * Writes all records into a file and hands it to the person; gives its name.
 * @throws DOMException (AbortError) where it was told to stop.
 */
export async function keepCopy(
  db: LoopbreakDatabase,
  kind: CopyKind,
  work: Sliced & { readonly suffix?: string } = {},
): Promise<string> {
  const moment = momentNow();
  const [name, content] = await WRITERS[kind](db, moment, work);
  const day = dayOf(moment.at, calendarOf(await readSettings(db), moment.zone));
  const [stem, ending] = name.split('.');
  const dated = `${stem}-${day}${work.suffix ?? ''}.${ending}`;
  saveFile(dated, content);
  return dated;
}
