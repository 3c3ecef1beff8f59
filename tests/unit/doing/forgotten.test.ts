import { expect, it } from 'vitest';
import { isForgotten, likelyMinutes } from '@/utils/doing/forgotten';
import { durationMs, HOUR, MINUTE } from '@/utils/time/brands';

const TEN = durationMs(10 * MINUTE);

it('asks about a timer that ran for hours, and later about one that was meant to', () => {
  expect(isForgotten(durationMs(3 * HOUR - 1), TEN)).toBe(false);
  expect(isForgotten(durationMs(3 * HOUR), TEN)).toBe(true);
  expect(isForgotten(durationMs(9 * HOUR), null)).toBe(true);
  expect(isForgotten(durationMs(5 * HOUR), durationMs(2 * HOUR))).toBe(false);
  expect(isForgotten(durationMs(6 * HOUR), durationMs(2 * HOUR))).toBe(true);
});

it('proposes what the timer was started for', () => {
  expect(likelyMinutes(durationMs(20 * MINUTE))).toBe(20);
  expect(likelyMinutes(null)).toBe(10);
});
