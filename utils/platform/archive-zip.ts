import { strFromU8, unzipSync, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { MOST_UNPACKED, PICTURE_PATH, RECORDS_PATH } from '@/utils/archive/tables';
import { isKept } from './pictures';
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

/** Unpacks what Loopbreak puts into a zip, and nothing else; null where it isn't one of its, is damaged, or is a bomb. */
export async function unzipRecords(file: Blob): Promise<Unzipped | null> {
  try {
    let size = 0;
    // What an entry says of its size is all the room that it gets.
    const entries = unzipSync(new Uint8Array(await file.arrayBuffer()), {
      filter: ({ name, originalSize }) => {
        const isOurs = name === RECORDS_PATH || PICTURE_PATH.test(name);
        size += isOurs ? originalSize : 0;
        return isOurs && size <= MOST_UNPACKED;
      },
    });
    const { [RECORDS_PATH]: records, ...others } = entries;
    if (!records || size > MOST_UNPACKED) return null;
    const pictures = new Map<string, Blob>();
    for (const [path, bytes] of Object.entries(others)) {
      const blob = new Blob([new Uint8Array(bytes)], { type: 'image/webp' });
      if (await isKept(blob)) pictures.set(path, blob);
    }
    return { text: strFromU8(records), pictures };
  } catch {
    return null;
  }
}
