/** Pictures that are taken in: what a canvas can decode and that can't hold a script. SVG can. */
export const PICTURE_TYPES = ['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'image/avif'] as const;
export type PictureType = (typeof PICTURE_TYPES)[number];

/** At most so many pixels come in, and so many bytes are kept. */
export const MOST_PIXELS = 25_000_000;
export const MOST_BYTES = 400_000;
/** The longer side of what is kept at first; it shrinks until the bytes fit. */
const LONGEST_SIDE = 1600;
const SHORTEST_SIDE = 400;

/** Why a picture isn't taken. */
export type PictureProblem = 'type' | 'pixels' | 'unreadable' | 'full';

const ascii = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));

/** The type of a picture by its first bytes, whatever its name or its header says; null for anything else, as SVG and HTML. */
export function pictureType(head: Uint8Array): PictureType | null {
  if (head[0] === 0x89 && ascii(head, 1, 4) === 'PNG') return 'image/png';
  if (head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff) return 'image/jpeg';
  if (ascii(head, 0, 4) === 'RIFF' && ascii(head, 8, 12) === 'WEBP') return 'image/webp';
  if (/^GIF8[79]a$/.test(ascii(head, 0, 6))) return 'image/gif';
  return ascii(head, 4, 8) === 'ftyp' && /^avi[fs]$/.test(ascii(head, 8, 12)) ? 'image/avif' : null;
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
