// @vitest-environment node
import { zipSync } from 'fflate';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { crcOf, zipDirectory } from '@/utils/archive/zip-directory';
import { MOST_FILE_BYTES } from '@/utils/doing/picture';
import { unzipRecords, zipRecords } from '@/utils/platform/archive-zip';

const TEXT = `{"format":"loopbreak","rows":"${'all that was recorded '.repeat(50)}"}`;
const PICTURE = 'pictures/e-before.webp';
const LIMITS = { entries: 100, bytes: 1_000_000 };
/** A WebP of 640 to 480 pixels. */
const LOSSY = 'VP8 \x10\0\0\0\0\0\0\x9d\x01\x2a\x80\x02\xe0\x01pixels';
const webp = new Blob([Uint8Array.from(`RIFF\x1c\0\0\0WEBP${LOSSY}`, (letter) => letter.charCodeAt(0))]);

async function aZip(): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await zipRecords([TEXT], [{ path: PICTURE, blob: webp }], {})).arrayBuffer());
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const placeOf = (zip: Uint8Array, signature: number, from = 0): number => {
  const view = new DataView(zip.buffer);
  for (let at = from; at < zip.length - 4; at += 1) if (view.getUint32(at, true) === signature) return at;
  throw new Error('not in it');
};
const END = 0x06054b50;
const HEADER = 0x02014b50;
type Change = (view: DataView, header: number, end: number) => void;
const changed = (zip: Uint8Array, change: Change): Uint8Array<ArrayBuffer> => {
  const copy = new Uint8Array(zip);
  change(new DataView(copy.buffer), placeOf(copy, HEADER), placeOf(copy, END));
  return copy;
};

beforeAll(() => {
  vi.stubGlobal(
    'createImageBitmap',
    vi.fn(async () => ({ width: 2, height: 1, close: () => {} })),
  );
  return () => vi.unstubAllGlobals();
});

beforeEach(() => vi.mocked(createImageBitmap).mockClear());

describe('a zip of Loopbreak', () => {
  it('is read as it was written', async () => {
    const read = await unzipRecords(new Blob([await aZip()]));
    if (typeof read === 'string') throw new Error(read);
    expect(read.text).toBe(TEXT);
    expect([...read.pictures.keys()]).toEqual([PICTURE]);
  });

  it('is refused where a byte of its records is another, and leaves out a picture that is', async () => {
    const zip = await aZip();
    const entries = zipDirectory(zip, LIMITS) ?? [];
    for (const { name, from, to } of entries) {
      const copy = new Uint8Array(zip);
      copy.set([(copy[Math.floor((from + to) / 2)] ?? 0) ^ 1], Math.floor((from + to) / 2));
      const read = await unzipRecords(new Blob([copy]));
      if (name === PICTURE) expect(read).toEqual({ text: TEXT, pictures: new Map() });
      else expect(read).toBe('damaged');
    }
    expect(entries).toHaveLength(2);
  });

  it('leaves out a picture of more bytes than one may have, before it is unpacked', async () => {
    const heavy = new Uint8Array(MOST_FILE_BYTES + 1);
    const zip = zipSync({ 'loopbreak.json': bytesOf(TEXT), [PICTURE]: heavy }, { level: 1 });
    expect(await unzipRecords(new Blob([new Uint8Array(zip)]))).toEqual({ text: TEXT, pictures: new Map() });
    expect(createImageBitmap).not.toHaveBeenCalled();
  });

  it('is refused wherever it is cut', async () => {
    const zip = await aZip();
    for (let length = 0; length < zip.length; length += 7) {
      expect(await unzipRecords(new Blob([zip.subarray(0, length)]))).toBe('none');
    }
  });
});

describe('a directory of a zip', () => {
  it.each<[string, Change]>([
    ['is outside of the file', (view, _, end) => view.setUint32(end + 16, 0x7fffffff, true)],
    ['is longer than the file', (view, _, end) => view.setUint32(end + 12, 0x7fffffff, true)],
    ['is of several disks', (view, _, end) => view.setUint16(end + 4, 1, true)],
    ['is zip64', (view, _, end) => view.setUint16(end + 10, 0xffff, true)],
    ['has fewer entries than it says', (view, _, end) => [8, 10].map((at) => view.setUint16(end + at, 9, true))],
    ['has more entries than it says', (view, _, end) => [8, 10].map((at) => view.setUint16(end + at, 1, true))],
    ['has an entry that is zip64', (view, header) => view.setUint32(header + 24, 0xffffffff, true)],
    ['has an entry that is encrypted', (view, header) => view.setUint16(header + 8, 1, true)],
    ['has an entry that is packed in another way', (view, header) => view.setUint16(header + 10, 12, true)],
    ['has an entry out of the file', (view, header) => view.setUint32(header + 42, 0x7ffffff0, true)],
    ['has an entry that unpacks to too much', (view, header) => view.setUint32(header + 24, 1_000_001, true)],
    ['has a stored entry that says it is longer', (view, header) => view.setUint16(header + 10, 0, true)],
    ['has an entry under another name', (view, header) => view.setUint8(header + 46, 65)],
  ])('that %s is refused before anything is unpacked', async (_, change) => {
    const zip = await aZip();
    expect(zipDirectory(zip, LIMITS)).not.toBeNull();
    expect(zipDirectory(changed(zip, change), LIMITS)).toBeNull();
  });

  it('with entries that lie over each other is refused, as with two of one name', () => {
    const zip = zipSync({ aa: bytesOf('one'), ab: bytesOf('two') });
    const second = (copy: Uint8Array): number => placeOf(copy, HEADER, placeOf(copy, HEADER) + 1);
    expect(zipDirectory(zip, LIMITS)).toHaveLength(2);
    const over = changed(zip, (view) => view.setUint32(second(zip) + 42, 0, true));
    expect(zipDirectory(over, LIMITS)).toBeNull();
    over[second(zip) + 47] = 97;
    expect(zipDirectory(over, LIMITS)).toBeNull();
  });

  it('with too many entries is refused', () => {
    const many = Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`${index}`, new Uint8Array(0)]));
    expect(zipDirectory(zipSync(many), LIMITS)).toBeNull();
  });

  it('is what any other writer of zips says as well', () => {
    const text = bytesOf('x'.repeat(10_000));
    const [entry] = zipDirectory(zipSync({ a: text }), LIMITS) ?? [];
    expect(entry).toMatchObject({ name: 'a', length: text.length, crc: crcOf(text), packed: true });
    expect(crcOf(bytesOf('123456789'))).toBe(0xcbf43926);
  });
});
