import { expect, test } from 'vitest';
import { durationMs, elapsed, epochMs, isLocalDay, localDay } from '@/utils/time/brands';

test('what is no moment, no length and no day is refused', () => {
  for (const odd of [Number.NaN, Number.POSITIVE_INFINITY, 8.64e15 + 1]) expect(() => epochMs(odd)).toThrow(RangeError);
  for (const odd of [Number.NaN, -1, Number.POSITIVE_INFINITY]) expect(() => durationMs(odd)).toThrow(RangeError);
  for (const odd of ['2026-13-01', '2026-1-1', '2026-11-32', '', 'today'])
    expect(() => localDay(odd)).toThrow(RangeError);
  expect(isLocalDay(20261120)).toBe(false);
});

test('elapsed time is never negative', () => {
  expect(elapsed(epochMs(5), epochMs(8))).toBe(3);
  expect(elapsed(epochMs(8), epochMs(5))).toBe(0);
});
