// @vitest-environment node
import { afterEach, expect, it, vi } from 'vitest';
import { MOST_FILE_BYTES } from '@/utils/doing/picture';
import { fromCopy, takeIn } from '@/utils/platform/pictures';

const blobOf = (text: string): Blob => new Blob([Uint8Array.from(text, (letter) => letter.charCodeAt(0))]);
const LOSSY = 'VP8 \x10\0\0\0\0\0\0\x9d\x01\x2a\x80\x02\xe0\x01pixels';
const BARE = blobOf(`RIFF\x1c\0\0\0WEBP${LOSSY}`);
const WITH_PLACE = blobOf(`RIFF\x28\0\0\0WEBP${LOSSY}EXIF\x04\0\0\0GPS!`);
/** Thirty thousand pixels wide and high, in a few bytes. */
const BOMB = blobOf('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x75\x30\0\0\x75\x30');
/** Of few pixels, in a file of as many bytes as may come in. */
const LARGEST = new Blob([WITH_PLACE, new Uint8Array(MOST_FILE_BYTES - WITH_PLACE.size)]);
const ANEW = new Blob(['anew']);

function pretendToDecode() {
  const decode = vi.fn(async () => ({ width: 640, height: 480, close: () => {} }));
  vi.stubGlobal('createImageBitmap', decode);
  const canvas = { getContext: () => ({ drawImage: () => {} }), convertToBlob: async () => ANEW };
  vi.stubGlobal('OffscreenCanvas', function Canvas() {
    return canvas;
  });
  return decode;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

it('a picture that was written here stays as it is', async () => {
  pretendToDecode();
  expect(await fromCopy(BARE)).toBe(BARE);
});

it('a picture with anything besides is written anew', async () => {
  pretendToDecode();
  expect(await fromCopy(WITH_PLACE)).toBe(ANEW);
});

it('a picture of too many pixels is never decoded, wherever it comes from', async () => {
  const decode = pretendToDecode();
  expect(await fromCopy(BOMB)).toBeNull();
  expect(await takeIn(BOMB)).toBe('pixels');
  expect(decode).not.toHaveBeenCalled();
});

it('a picture in a file of too many bytes is never decoded, wherever it comes from', async () => {
  const decode = pretendToDecode();
  const larger = new Blob([LARGEST, new Uint8Array(1)]);
  expect(await fromCopy(larger)).toBeNull();
  expect(await takeIn(larger)).toBe('bytes');
  expect(decode).not.toHaveBeenCalled();
  expect(await fromCopy(LARGEST)).toBe(ANEW);
  expect(await takeIn(LARGEST)).toMatchObject({ blob: ANEW });
});

it('a picture that doesn’t say how large it is is never decoded', async () => {
  const decode = pretendToDecode();
  expect(await takeIn(blobOf('RIFF\x04\0\0\0WEBP'))).toBe('unreadable');
  expect(decode).not.toHaveBeenCalled();
});

it('what is no picture, or doesn’t say how large it is, isn’t taken out of a copy', async () => {
  const decode = pretendToDecode();
  for (const text of ['<svg/>', '', 'RIFF\x04\0\0\0WEBP', '\0\0\0 ftypavif']) {
    expect(await fromCopy(blobOf(text))).toBeNull();
  }
  expect(decode).not.toHaveBeenCalled();
});
