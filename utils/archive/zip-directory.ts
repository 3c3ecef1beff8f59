/** A file in a zip, as the directory of the zip tells it. */
export interface ZipEntry {
  readonly name: string;
  readonly packed: boolean;
  /** Of what it unpacks to. */
  readonly crc: number;
  readonly length: number;
  /** Where its bytes are. */
  readonly from: number;
  readonly to: number;
}

/** What a zip may be at most. */
export interface ZipLimits {
  readonly entries: number;
  /** What all of it may unpack to. */
  readonly bytes: number;
}

// Signatures, lengths and places of fields: PKWARE, APPNOTE 6.3.10, 4.3.
const END = 0x06054b50;
const END_LENGTH = 22;
const END_64 = 0x07064b50;
const END_64_LENGTH = 20;
const HEADER = 0x02014b50;
const HEADER_LENGTH = 46;
const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
const LONGEST_COMMENT = 0xffff;
/** Stands where the number itself is in another record: zip64. */
const ELSEWHERE_16 = 0xffff;
const ELSEWHERE_32 = 0xffffffff;
/** Encrypted, patched, or with a directory that is encrypted. */
const UNREADABLE = 0b10_0000_0110_0001;
const STORED = 0;
const DEFLATED = 8;

const isAt = (view: DataView, at: number, signature: number, length: number): boolean =>
  at >= 0 && at + length <= view.byteLength && view.getUint32(at, true) === signature;

/** Where the record at the end begins: it ends with a comment, and the zip with it. Null where there is none. */
function endOf(view: DataView): number | null {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (isAt(view, at, END, END_LENGTH) && at + END_LENGTH + view.getUint16(at + 20, true) === view.byteLength)
      return at;
  }
  return null;
}

/** The bytes of an entry, which its own header is to stand before, under the same name. */
function placeOf(bytes: Uint8Array, view: DataView, at: number, size: number, name: Uint8Array) {
  if (!isAt(view, at, LOCAL, LOCAL_LENGTH)) return null;
  const [named, extra] = [view.getUint16(at + 26, true), view.getUint16(at + 28, true)];
  const from = at + LOCAL_LENGTH + named + extra;
  const own = bytes.subarray(at + LOCAL_LENGTH, at + LOCAL_LENGTH + named);
  const isSame = own.length === name.length && own.every((byte, index) => byte === name[index]);
  return isSame && from + size <= view.byteLength ? { at, from, to: from + size } : null;
}

function entryAt(bytes: Uint8Array, view: DataView, at: number) {
  if (!isAt(view, at, HEADER, HEADER_LENGTH)) return null;
  const number = (place: number): number => view.getUint32(at + place, true);
  const short = (place: number): number => view.getUint16(at + place, true);
  const [method, size, length, local] = [short(10), number(20), number(24), number(42)];
  const next = at + HEADER_LENGTH + short(28) + short(30) + short(32);
  const isPlain = (short(8) & UNREADABLE) === 0 && (method === DEFLATED || (method === STORED && size === length));
  if (!isPlain || [size, length, local].includes(ELSEWHERE_32) || next > view.byteLength) return null;
  const name = bytes.subarray(at + HEADER_LENGTH, at + HEADER_LENGTH + short(28));
  const place = placeOf(bytes, view, local, size, name);
  return place && { place, next, entry: { name, packed: method === DEFLATED, crc: number(16), length } };
}

const areApart = (places: readonly { readonly at: number; readonly to: number }[], end: number): boolean => {
  const inOrder = places.toSorted((a, b) => a.at - b.at);
  return inOrder.every(({ to }, index) => to <= (inOrder[index + 1]?.at ?? end));
};

/**
 * Reads the directory of a zip without unpacking anything. Null where it isn't whole or is more than it may be: of several disks, zip64,
 * encrypted, with too many entries, with entries that lie over each other or have one name, or that unpack to too much (bombs do all of
 * this: Fifield, "A better zip bomb", 2019).
 */
export function zipDirectory(bytes: Uint8Array, limits: ZipLimits): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === null || isAt(view, end - END_64_LENGTH, END_64, END_64_LENGTH)) return null;
  const [disk, first, here, count] = [4, 6, 8, 10].map((place) => view.getUint16(end + place, true));
  const [size, start] = [view.getUint32(end + 12, true), view.getUint32(end + 16, true)];
  if (disk !== 0 || first !== 0 || here !== count || count === undefined || count === ELSEWHERE_16) return null;
  if (count > limits.entries || start + size !== end) return null;
  const decoder = new TextDecoder();
  const entries = new Map<string, ZipEntry>();
  const places: { at: number; to: number }[] = [];
  let [at, room] = [start, 0];
  for (let index = 0; index < count; index += 1) {
    const read = entryAt(bytes, view, at);
    if (!read) return null;
    const { entry, place, next } = read;
    room += Math.max(entry.length, place.to - place.from);
    if (room > limits.bytes) return null;
    const name = decoder.decode(entry.name);
    entries.set(name, { ...entry, name, from: place.from, to: place.to });
    places.push(place);
    at = next;
  }
  return at === end && entries.size === count && areApart(places, start) ? [...entries.values()] : null;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

/** The sum by which a zip tells whether a file in it is what was put into it (CRC-32, ISO 3309). */
export function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (let index = 0; index < bytes.length; index += 1) {
    crc = (CRC_TABLE[(crc ^ (bytes[index] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
