import { expect, it } from 'vitest';
import { isQuietAt } from '@/utils/nudging/quiet-hours';

it('goes over midnight, includes its start and not its end', () => {
  const night = { quietFrom: 22 * 60, quietTo: 7 * 60 };
  expect([1319, 1320, 1439, 0, 419, 420, 720].map((minute) => isQuietAt(minute, night))).toEqual([
    ...[false, true, true, true, true, false, false],
  ]);
});

it('may lie within a day, or be none', () => {
  expect(isQuietAt(600, { quietFrom: 540, quietTo: 1020 })).toBe(true);
  expect(isQuietAt(1020, { quietFrom: 540, quietTo: 1020 })).toBe(false);
  expect(isQuietAt(600, { quietFrom: 600, quietTo: 600 })).toBe(false);
});
