import { expect, it } from 'vitest';
import { emptyRollup } from '@/utils/statistics/rollup';
import { doingStreak } from '@/utils/statistics/streak';
import { durationMs, localDay, MINUTE } from '@/utils/time/brands';
import { addDays } from '@/utils/time/calendar';

const TODAY = localDay('2026-03-02');
const made = (back: number, minutes = 5) => ({
  ...emptyRollup(addDays(TODAY, -back)),
  doing: durationMs(minutes * MINUTE),
});

it('counts days in a row over the edge of a month; today breaks nothing before it is over', () => {
  expect(doingStreak([made(1), made(2), made(3)], TODAY)).toBe(3);
  expect(doingStreak([made(0), made(1), made(3)], TODAY)).toBe(2);
  expect(doingStreak([made(2)], TODAY)).toBe(0);
  expect(doingStreak([made(0, 0), made(1)], TODAY)).toBe(1);
  expect(doingStreak([], TODAY)).toBe(0);
});
