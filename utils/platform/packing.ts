import { deflateSync, gunzipSync, gzipSync, inflateSync, strFromU8, strToU8 } from 'fflate';

/** Text made small, always to the same bytes. */
export function packed(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(gzipSync(strToU8(text), { mtime: 0 }));
}

/** The value of packed JSON; null where it is none. */
export function unpacked(bytes: Uint8Array<ArrayBuffer>): unknown {
  try {
    return JSON.parse(strFromU8(gunzipSync(bytes)));
  } catch {
    return null;
  }
}

/** Text made small and written in letters of one byte each, always to the same letters. */
export function packedText(text: string): string {
  return btoa(Array.from(deflateSync(strToU8(text), { level: 9 }), (byte) => String.fromCharCode(byte)).join(''));
}

/** The most that a packed text may unpack to. */
const MOST_TEXT = 1_000_000;

/** The value of packed JSON in such letters; null where it is none. */
export function unpackedText(packed: string): unknown {
  try {
    const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
    const plain = inflateSync(bytes, { out: new Uint8Array(MOST_TEXT) });
    return JSON.parse(strFromU8(plain));
  } catch {
    return null;
  }
}
