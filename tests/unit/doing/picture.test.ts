import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodingsOf, pictureType } from '@/utils/doing/picture';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('the type of a picture', () => {
  it.each([
    ['\x89PNG\r\n\x1a\n', 'image/png'],
    ['\xff\xd8\xff\xe0', 'image/jpeg'],
    ['RIFF\x10\x00\x00\x00WEBPVP8 ', 'image/webp'],
    ['GIF89a', 'image/gif'],
    ['\x00\x00\x00 ftypavif', 'image/avif'],
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
