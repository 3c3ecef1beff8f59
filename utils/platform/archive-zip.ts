import { inflateSync, strFromU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { MOST_IN_ZIP, MOST_RECORDS, MOST_UNPACKED, PICTURE_PATH, RECORDS_PATH } from '@/utils/archive/tables';
import { crcOf, type ZipEntry, zipDirectory } from '@/utils/archive/zip-directory';
import { MOST_FILE_BYTES } from '@/utils/doing/picture';
import { fromCopy } from './pictures';
import { inSlices, type Sliced } from './slices';

/** A picture and where it lies in the zip. */
export interface PictureFile {
  readonly path: string;
  readonly blob: Blob;
}

/** What a zip had in it, of what Loopbreak puts into one. */
export interface Unzipped {
  readonly text: string;
  readonly pictures: ReadonlyMap<string, Blob>;
}

/** The first bytes of any zip (PKWARE, APPNOTE 4.3.7). */
const ZIP_HEAD = [0x50, 0x4b, 0x03, 0x04];

function* pack(entry: ZipDeflate, pieces: Iterable<string>): Generator<number> {
  const encoder = new TextEncoder();
  for (const piece of pieces) {
    entry.push(encoder.encode(piece));
    yield piece.length;
  }
  entry.push(new Uint8Array(0), true);
}

/**
 * Writes the records and the pictures beside them into a zip, in slices of time.
 * @throws DOMException (AbortError) where it was told to stop.
 */
export async function zipRecords(
  pieces: Iterable<string>,
  pictures: readonly PictureFile[],
  work: Sliced,
): Promise<Blob> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(new Uint8Array(chunk));
  });
  const records = new ZipDeflate(RECORDS_PATH, { level: 6 });
  zip.add(records);
  await inSlices(pack(records, pieces), work);
  for (const { path, blob } of pictures) {
    const entry = new ZipPassThrough(path);
    zip.add(entry);
    entry.push(new Uint8Array(await blob.arrayBuffer()), true);
  }
  zip.end();
  return new Blob(chunks, { type: 'application/zip' });
}

/** Whether a file is a zip, by its first bytes. */
export async function isZip(file: Blob): Promise<boolean> {
  const head = new Uint8Array(await file.slice(0, ZIP_HEAD.length).arrayBuffer());
  return ZIP_HEAD.every((byte, index) => head[index] === byte);
}

/** Unpacks an entry into the room that it says it needs, and no more; null where it isn't what was put into the zip. */
function unpacked(zip: Uint8Array, { packed, from, to, length, crc }: ZipEntry): Uint8Array | null {
  const bytes = zip.subarray(from, to);
  try {
    const out = packed ? inflateSync(bytes, { out: new Uint8Array(length) }) : bytes;
    return out.length === length && crcOf(out) === crc ? out : null;
  } catch {
    return null;
  }
}

const isPicture = ({ name, length }: ZipEntry): boolean => PICTURE_PATH.test(name) && length <= MOST_FILE_BYTES;

/**
 * Unpacks what Loopbreak puts into a zip, and nothing else; a picture that is damaged or can't be shown is left out. `none`: the zip
 * isn't one of its, was cut off, or is a bomb. `damaged`: its records aren't what was written.
 */
export async function unzipRecords(file: Blob): Promise<Unzipped | 'none' | 'damaged'> {
  const zip = new Uint8Array(await file.arrayBuffer());
  const entries = zipDirectory(zip, { entries: MOST_IN_ZIP, bytes: MOST_UNPACKED });
  const entry = entries?.find(({ name }) => name === RECORDS_PATH);
  if (!entries || !entry || entry.length > MOST_RECORDS) return 'none';
  const records = unpacked(zip, entry);
  if (!records) return 'damaged';
  const pictures = new Map<string, Blob>();
  for (const each of entries.filter(isPicture)) {
    const bytes = unpacked(zip, each);
    const blob = bytes && (await fromCopy(new Blob([new Uint8Array(bytes)], { type: 'image/webp' })));
    if (blob) pictures.set(each.name, blob);
  }
  return { text: strFromU8(records), pictures };
}
