import type { CopyKind } from '@/components/archive/KeepCopy';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { isEmptyHere } from '@/utils/db/empty-store';
import { readSettings } from '@/utils/db/settings-store';
import { momentNow } from '@/utils/platform/device';
import { saveFile } from '@/utils/platform/download';
import { maySave, saveUnder } from '@/utils/platform/downloads';
import type { Sliced } from '@/utils/platform/slices';
import { calendarOf } from '@/utils/settings/calendar-of';
import type { EpochMs } from '@/utils/time/brands';
import { dayOf } from '@/utils/time/calendar';
import { everythingZip, recordsJson, stretchesTable, tasksTable, type Writing } from './copy-file';

type Writer = (db: LoopbreakDatabase, at: EpochMs, work: Writing) => Promise<Blob>;

const WRITERS: Readonly<Record<CopyKind, readonly [stem: string, ending: string, write: Writer]>> = {
  zip: ['loopbreak', 'zip', everythingZip],
  json: ['loopbreak', 'json', recordsJson],
  intervals: ['loopbreak-time', 'csv', (db, _, work) => stretchesTable(db, work)],
  tasks: ['loopbreak-tasks', 'csv', (db, _, work) => tasksTable(db, work)],
};

async function copyOf(db: LoopbreakDatabase, kind: CopyKind, suffix: string, work: Writing) {
  const { at, zone } = momentNow();
  const [stem, ending, write] = WRITERS[kind];
  const content = await write(db, at, work);
  return { content, name: `${stem}-${dayOf(at, calendarOf(await readSettings(db), zone))}${suffix}.${ending}` };
}

/**
 * Writes all records into a file and hands it to the person; gives its name.
 * @throws DOMException (AbortError) where it was told to stop.
 */
export async function keepCopy(db: LoopbreakDatabase, kind: CopyKind, work: Writing): Promise<string> {
  const { content, name } = await copyOf(db, kind, '', work);
  saveFile(name, content);
  return name;
}

/**
 * Keeps a copy of all that is here, where there is anything, before something is taken in; false where it couldn't be written. A page
 * learns that with the permission for downloads alone. Without it the file is handed to the browser, and Undo is the other way back.
 * @throws DOMException (AbortError) where it was told to stop.
 */
export async function keptBefore(db: LoopbreakDatabase, work: Sliced): Promise<boolean> {
  if (await isEmptyHere(db)) return true;
  const { content, name } = await copyOf(db, 'zip', '-before', work);
  if (await maySave()) {
    const address = URL.createObjectURL(content);
    const saved = await saveUnder(name, address, 'beside');
    URL.revokeObjectURL(address);
    return saved === 'saved';
  }
  saveFile(name, content);
  return true;
}
