/**
 * Pictures that are taken in (reliability.md, the threats): what cameras and screenshots write, and no more decoders than those need.
 * SVG can hold a script.
 */
export const PICTURE_TYPES = ['image/png', 'image/jpeg', 'image/webp'] as const;
export type PictureType = (typeof PICTURE_TYPES)[number];

/** At most so many pixels, in a file of so many bytes, come in, and so many bytes are kept. */
export const MOST_PIXELS = 25_000_000;
export const MOST_FILE_BYTES = 20_000_000;
export const MOST_BYTES = 400_000;
/** The longer side of what is kept at first; it shrinks until the bytes fit. */
const LONGEST_SIDE = 1600;
const SHORTEST_SIDE = 400;

/** Why a picture isn't taken. */
export type PictureProblem = 'type' | 'bytes' | 'pixels' | 'unreadable' | 'full';

const ascii = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));

/** The type of a picture by its first bytes, whatever its name or its header says; null for anything else, as SVG and HTML. */
export function pictureType(head: Uint8Array): PictureType | null {
  if (head[0] === 0x89 && ascii(head, 1, 4) === 'PNG') return 'image/png';
  if (head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff) return 'image/jpeg';
  return ascii(head, 0, 4) === 'RIFF' && ascii(head, 8, 12) === 'WEBP' ? 'image/webp' : null;
}

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** A part of a WebP: what it is, and where its bytes are (RFC 9649, 2.3). */
interface Chunk {
  readonly name: string;
  readonly at: number;
  readonly length: number;
}

/** The parts of a WebP; null where they aren't exactly what the file says it has. */
function chunksOf(bytes: Uint8Array): readonly Chunk[] | null {
  const view = viewOf(bytes);
  if (bytes.length < 12 || view.getUint32(4, true) + 8 !== bytes.length) return null;
  const chunks: Chunk[] = [];
  let at = 12;
  while (at + 8 <= bytes.length) {
    const length = view.getUint32(at + 4, true);
    chunks.push({ name: ascii(bytes, at, at + 4), at: at + 8, length });
    at += 8 + length + (length % 2);
  }
  return at === bytes.length ? chunks : null;
}

/** What a canvas writes into a WebP: the picture, what of it is clear, and how its colours are meant. No place, no camera, no words. */
const BARE: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ICCP']);

/** Whether a picture is a WebP with the picture alone in it. */
export function isBareWebp(bytes: Uint8Array): boolean {
  if (pictureType(bytes) !== 'image/webp') return false;
  const chunks = chunksOf(bytes);
  return chunks !== null && chunks.length > 0 && chunks.every(({ name }) => BARE.has(name));
}

/** A WebP has the size of the whole in its first part, however it is packed (RFC 9649, 2.5 to 2.7). */
function sizeOfWebp(bytes: Uint8Array): PictureSize | null {
  if (bytes.length < 30) return null;
  const view = viewOf(bytes);
  const name = ascii(bytes, 12, 16);
  if (name === 'VP8X') {
    return { width: (view.getUint32(24, true) & 0xffffff) + 1, height: (view.getUint32(26, true) >>> 8) + 1 };
  }
  if (name === 'VP8L') {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (name !== 'VP8 ') return null;
  return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
}

/** A JPEG has its size in the head of its frame, which comes after other segments (ITU-T T.81, B.2.2). */
function sizeOfJpeg(bytes: Uint8Array): PictureSize | null {
  const view = viewOf(bytes);
  for (let at = 2; at + 9 <= bytes.length && bytes[at] === 0xff; at += 2 + view.getUint16(at + 2)) {
    // Before a marker there may be any number of these (ITU-T T.81, B.1.1.2).
    while (bytes[at + 1] === 0xff && at + 10 <= bytes.length) at += 1;
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
  }
  return null;
}

/** The size that a picture says it has; null where it doesn't say. Known before anything of it is decoded. */
export function pictureSize(bytes: Uint8Array): PictureSize | null {
  const view = viewOf(bytes);
  switch (pictureType(bytes)) {
    case 'image/png':
      return bytes.length < 24 ? null : { width: view.getUint32(16), height: view.getUint32(20) };
    case 'image/webp':
      return sizeOfWebp(bytes);
    case 'image/jpeg':
      return sizeOfJpeg(bytes);
    default:
      return null;
  }
}

/** One way to write a picture: its size, and the encoder's quality, 0 to 1. */
export interface Encoding {
  readonly width: number;
  readonly height: number;
  readonly quality: number;
}

/** The ways to write a picture of a size, the best first, until one has few enough bytes. */
export function encodingsOf(width: number, height: number): Encoding[] {
  const longer = Math.max(width, height, 1);
  const sides = [1, 0.75, 0.5, 0.25].map((share) => Math.min(longer, Math.max(SHORTEST_SIDE, LONGEST_SIDE * share)));
  return [...new Set(sides)].flatMap((side) => {
    const scale = Math.min(1, side / longer);
    const size = { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
    return [0.85, 0.7, 0.5].map((quality) => ({ ...size, quality }));
  });
}
