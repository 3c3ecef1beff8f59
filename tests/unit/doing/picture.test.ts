import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodingsOf, isBareWebp, pictureSize, pictureType } from '@/utils/doing/picture';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('the type of a picture', () => {
  it.each([
    ['\x89PNG\r\n\x1a\n', 'image/png'],
    ['\xff\xd8\xff\xe0', 'image/jpeg'],
    ['RIFF\x10\x00\x00\x00WEBPVP8 ', 'image/webp'],
    ['GIF89a', null],
    ['\x00\x00\x00 ftypavif', null],
    ['<svg xmlns="http://www.w3.org/2000/svg">', null],
    ['<?xml version="1.0"?><svg/>', null],
    ['<!doctype html>', null],
    ['', null],
  ])('%j', (head, type) => expect(pictureType(bytes(head))).toBe(type));
});

describe('the ways to write a picture', () => {
  it('never make it larger, keep its shape, and get smaller', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9000 }), fc.integer({ min: 1, max: 9000 }), (width, height) => {
        const ways = encodingsOf(width, height);
        expect(ways.length).toBeGreaterThanOrEqual(3);
        for (const way of ways) {
          expect(way.width).toBeLessThanOrEqual(width);
          expect(way.height).toBeLessThanOrEqual(height);
          expect(Math.max(way.width, way.height)).toBeLessThanOrEqual(1600);
          const off = Math.abs(way.width * height - way.height * width);
          expect(off).toBeLessThanOrEqual(Math.max(width, height));
        }
        const areas = ways.map((way) => way.width * way.height);
        expect(areas).toEqual(areas.toSorted((a, b) => b - a));
      }),
    );
  });
});

const chunk = (name: string, content: string): string =>
  `${name}${String.fromCharCode(content.length & 255, content.length >> 8)}\0\0${content}${content.length % 2 ? '\0' : ''}`;
const webp = (...chunks: readonly string[]): Uint8Array => {
  const all = `WEBP${chunks.join('')}`;
  return bytes(`RIFF${String.fromCharCode(all.length & 255, all.length >> 8)}\0\0${all}`);
};
/** 640 wide and 480 high. */
const LOSSY = chunk('VP8 ', '\0\0\0\x9d\x01\x2a\x80\x02\xe0\x01pixels');
const EXTENDED = chunk('VP8X', '\0\0\0\0\x7f\x02\0\xdf\x01\0');

describe('the size of a picture', () => {
  it.each([
    ['PNG', bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x75\x30\0\0\x75\x30'), 30_000, 30_000],
    [
      'JPEG with letters that fill',
      bytes('\xff\xd8\xff\xff\xe1\0\x06Exif\xff\xff\xff\xc0\0\x11\x08\x01\xe0\x02\x80\x03'),
      640,
      480,
    ],
    ['JPEG', bytes('\xff\xd8\xff\xe1\0\x06Exif\xff\xc0\0\x11\x08\x01\xe0\x02\x80\x03'), 640, 480],
    ['WebP', webp(LOSSY), 640, 480],
    ['WebP, lossless', webp(chunk('VP8L', '\x2f\x7f\xc2\x77\0pixels')), 640, 480],
    ['WebP, extended', webp(EXTENDED, LOSSY), 640, 480],
  ])('is in its bytes: %s', (_, picture, width, height) => {
    expect(pictureSize(picture)).toEqual({ width, height });
  });

  it('is null where they don’t say it, wherever they are cut', () => {
    fc.assert(
      fc.property(fc.constantFrom('\x89PNG', '\xff\xd8\xff', 'RIFF\0\0\0\0WEBP'), fc.uint8Array(), (head, tail) => {
        const size = pictureSize(Uint8Array.from([...bytes(head), ...tail]));
        expect(size === null || (size.width >= 0 && size.height >= 0)).toBe(true);
      }),
      { numRuns: 1000 },
    );
    const jpeg = '\xff\xd8\xff\xe1\0\x06Exif\xff\xc0\0\x11\x08\x01\xe0\x02\x80\x03';
    for (let length = 0; length < jpeg.length - 2; length += 1) {
      expect(pictureSize(bytes(jpeg.slice(0, length)))).toBeNull();
    }
  });
});

describe('a WebP is bare', () => {
  it.each([
    ['with the picture alone', webp(LOSSY), true],
    [
      'with what is clear and how colours are meant',
      webp(EXTENDED, chunk('ICCP', 'sRGB'), chunk('ALPH', 'a'), LOSSY),
      true,
    ],
    ['not with what a camera wrote', webp(EXTENDED, LOSSY, chunk('EXIF', 'GPS')), false],
    ['not with words', webp(EXTENDED, LOSSY, chunk('XMP ', '<x/>')), false],
    ['not with anything unknown', webp(EXTENDED, LOSSY, chunk('SPY ', 'x')), false],
    ['not where it moves', webp(EXTENDED, chunk('ANIM', 'x'), chunk('ANMF', 'x')), false],
    ['not with something after it', Uint8Array.from([...webp(LOSSY), 1, 2, 3]), false],
    ['not where a part is longer than the file', webp('VP8 \xff\xff\0\0'), false],
    ['not where it has no parts', webp(), false],
    ['not where it is something else', bytes('\x89PNG'), false],
  ])('%s', (_, picture, is) => expect(isBareWebp(picture)).toBe(is));
});
