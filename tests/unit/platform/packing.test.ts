import { expect, it } from 'vitest';
import { packedText, unpackedText } from '@/utils/platform/packing';

it('a packed text says what it said', () => {
  expect(unpackedText(packedText('{"a":["ä",1]}'))).toEqual({ a: ['ä', 1] });
  expect(unpackedText('no such thing')).toBeNull();
});

it.each([
  [999_998, true],
  [1_000_000, false],
  [50_000_000, false],
])('a small text that unpacks to %i letters is taken: %s', (length, isTaken) => {
  const packed = packedText(JSON.stringify('a'.repeat(length)));
  expect(packed.length).toBeLessThan(100_000);
  expect(unpackedText(packed) !== null).toBe(isTaken);
});
