import { browser } from 'wxt/browser';
import {
  encodingsOf,
  isBareWebp,
  MOST_BYTES,
  MOST_FILE_BYTES,
  MOST_PIXELS,
  type PictureProblem,
  pictureSize,
  pictureType,
} from '@/utils/doing/picture';

/** A picture as it is kept: written anew, so that nothing of the file's own data is left in it. */
export interface KeptPicture {
  readonly blob: Blob;
  readonly width: number;
  readonly height: number;
}

const WRITTEN_AS = 'image/webp';

const bytesOf = async (source: Blob): Promise<Uint8Array> => new Uint8Array(await source.arrayBuffer());
const isTooLarge = (width: number, height: number): boolean => width * height > MOST_PIXELS;

/**
 * Decodes a picture, unless its file is too large, or says of the picture that it is, or doesn't say how large it is: a small file may be
 * a picture of very many pixels.
 */
async function decoded(source: Blob): Promise<ImageBitmap | PictureProblem> {
  if (source.size > MOST_FILE_BYTES) return 'bytes';
  const bytes = await bytesOf(source);
  if (pictureType(bytes) === null) return 'type';
  const size = pictureSize(bytes);
  if (size === null) return 'unreadable';
  if (isTooLarge(size.width, size.height)) return 'pixels';
  try {
    return await createImageBitmap(source);
  } catch {
    return 'unreadable';
  }
}

async function written(bitmap: ImageBitmap): Promise<KeptPicture | PictureProblem> {
  for (const { width, height, quality } of encodingsOf(bitmap.width, bitmap.height)) {
    const canvas = new OffscreenCanvas(width, height);
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, width, height);
    const blob = await canvas.convertToBlob({ type: WRITTEN_AS, quality });
    if (blob.size <= MOST_BYTES) return { blob, width, height };
  }
  return 'pixels';
}

/** Takes a picture in: decoded, held against the limits, and written anew at most so large; or why not. */
export async function takeIn(source: Blob): Promise<KeptPicture | PictureProblem> {
  const bitmap = await decoded(source);
  if (typeof bitmap === 'string') return bitmap;
  try {
    return isTooLarge(bitmap.width, bitmap.height) ? 'pixels' : await written(bitmap);
  } finally {
    bitmap.close();
  }
}

/** Whether a picture that was written here before can be shown: of the kind that is written here, within the limits. */
async function isKept(source: Blob): Promise<boolean> {
  const bitmap = source.size <= MOST_BYTES ? await decoded(source) : null;
  if (bitmap === null || typeof bitmap === 'string') return false;
  const fits = !isTooLarge(bitmap.width, bitmap.height);
  bitmap.close();
  return fits;
}

/**
 * A picture out of a copy, to be kept: as it is where it was written here, else written anew as any that is taken in, so that nothing
 * comes along with it (where it was taken, say). Null where it can't be shown, by the same limits.
 */
export async function fromCopy(source: Blob): Promise<Blob | null> {
  if (source.size <= MOST_BYTES && isBareWebp(await bytesOf(source)) && (await isKept(source))) return source;
  const taken = await takeIn(source);
  return typeof taken === 'string' ? null : taken.blob;
}

/** A picture of the tab in front; null where the browser doesn't let it be taken. Opening the popup on a tab allows it (`activeTab`). */
export async function pictureOfTab(): Promise<Blob | null> {
  try {
    const address = await browser.tabs.captureVisibleTab({ format: 'png' });
    const [, encoded = ''] = address.split(',', 2);
    const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
    return new Blob([bytes], { type: 'image/png' });
  } catch {
    return null;
  }
}
