import { gunzipSync, gzipSync, strFromU8, strToU8 } from 'fflate';

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
