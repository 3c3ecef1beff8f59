import type { CopyKind } from '@/components/archive/KeepCopy';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { readSettings } from '@/utils/db/settings-store';
import { momentNow } from '@/utils/platform/device';
import { saveFile } from '@/utils/platform/download';
import type { Sliced } from '@/utils/platform/slices';
import { calendarOf } from '@/utils/settings/calendar-of';
import type { EpochMs } from '@/utils/time/brands';
import { dayOf } from '@/utils/time/calendar';
import { everythingZip, recordsJson, stretchesTable, tasksTable } from './copy-file';

type Writer = (db: LoopbreakDatabase, at: EpochMs, work: Sliced) => Promise<Blob>;

const WRITERS: Readonly<Record<CopyKind, readonly [stem: string, ending: string, write: Writer]>> = {
  zip: ['loopbreak', 'zip', everythingZip],
  json: ['loopbreak', 'json', recordsJson],
  intervals: ['loopbreak-time', 'csv', stretchesTable],
  tasks: ['loopbreak-tasks', 'csv', tasksTable],
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
  const { at, zone } = momentNow();
  const [stem, ending, write] = WRITERS[kind];
  const content = await write(db, at, work);
  const name = `${stem}-${dayOf(at, calendarOf(await readSettings(db), zone))}${work.suffix ?? ''}.${ending}`;
  saveFile(name, content);
  return name;
}
