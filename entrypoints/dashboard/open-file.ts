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

/**
 * Opens a file by what is in it, whatever its name: a copy of Loopbreak's, or another tool's.
 * @throws DOMException (AbortError) where it was told to stop.
 */
export async function openFile(file: File, signal: AbortSignal): Promise<OpenedFile> {
  if (file.size > (await mostOf(file))) return { kind: 'refused', why: 'too-large' };
  const zipped = (await isZip(file)) ? await unzipRecords(file) : { text: await file.text(), pictures: new Map() };
  if (zipped === 'none') return { kind: 'refused', why: 'no-records' };
  if (zipped === 'damaged') return { kind: 'refused', why: 'damaged' };
  const parsed = parseFile(zipped.text);
  if (!parsed) return { kind: 'refused', why: 'not-json' };
  if (!isArchive(parsed.value)) return readImport(parsed.value);
  const read = await inSlices(readArchive(parsed.value), { signal });
  return read.kind === 'refused' ? read : { kind: 'archive', opened: { ...read, pictures: zipped.pictures } };
}
