import { isArchive, readArchive } from '@/utils/archive/read-archive';
import { FORMAT, MOST_RECORDS, MOST_UNPACKED } from '@/utils/archive/tables';
import type { OpenedArchive } from '@/utils/db/archive-store';
import type { ActivityData } from '@/utils/importing/activity-watch';
import type { Imported } from '@/utils/importing/imported';
import { LARGEST_FILE, parseFile, readImport } from '@/utils/importing/read-import';
import { isZip, unzipRecords } from '@/utils/platform/archive-zip';
import { inSlices } from '@/utils/platform/slices';

/** What a file turned out to be. */
export type OpenedFile =
  | { readonly kind: 'archive'; readonly opened: OpenedArchive }
  | { readonly kind: 'read'; readonly imported: Imported }
  | { readonly kind: 'activity'; readonly data: ActivityData }
  | {
      readonly kind: 'refused';
      readonly why: 'too-large' | 'not-json' | 'unknown' | 'newer' | 'broken' | 'no-records' | 'damaged';
      readonly where?: string;
    };

/** How a copy of the records alone begins, as it is written. */
const HEAD = `{"format":"${FORMAT}"`;

/** How large a file may be: what Loopbreak itself wrote is taken back, whatever it has become. */
async function mostOf(file: File): Promise<number> {
  if (await isZip(file)) return MOST_UNPACKED;
  return (await file.slice(0, HEAD.length).text()) === HEAD ? MOST_RECORDS : LARGEST_FILE;
}

type Refused = Extract<OpenedFile, { kind: 'refused' }>;

const refused = (why: Refused['why']): Refused => ({ kind: 'refused', why });

/** The file's value and its pictures. Its text, some six megabytes a year, is let go of with the end of this. */
async function parsed(
  file: File,
): Promise<{ readonly value: unknown; readonly pictures: ReadonlyMap<string, Blob> } | Refused> {
  const zipped = (await isZip(file)) ? await unzipRecords(file) : { text: await file.text(), pictures: new Map() };
  if (zipped === 'none') return refused('no-records');
  if (zipped === 'damaged') return refused('damaged');
  const read = parseFile(zipped.text);
  return read ? { value: read.value, pictures: zipped.pictures } : refused('not-json');
}

/**
 * Opens a file by what is in it, whatever its name: a copy of Loopbreak's, or another tool's.
 * @throws DOMException (AbortError) where it was told to stop.
 */
export async function openFile(file: File, signal: AbortSignal): Promise<OpenedFile> {
  if (file.size > (await mostOf(file))) return refused('too-large');
  const opened = await parsed(file);
  if ('kind' in opened) return opened;
  if (!isArchive(opened.value)) return readImport(opened.value);
  const read = await inSlices(readArchive(opened.value), { signal });
  return read.kind === 'refused' ? read : { kind: 'archive', opened: { ...read, pictures: opened.pictures } };
}
