import { expect, it } from 'vitest';
import { capOf, perDayOf, spacingOf } from '@/utils/nudging/allowance';
import { HOUR, MINUTE, shift } from '@/utils/time/brands';
import { book, facts, NOON, per, settings } from './scenario';

it('halves the cap down to one, and doubles the spacing', () => {
  const halved = [0, 1, 2, 3].map((halvings) => book({ halvings }));
  expect(halved.map((after) => capOf(after, facts()))).toEqual([4, 2, 1, 1]);
  expect(halved.map((after) => spacingOf(after, facts().settings) / MINUTE)).toEqual([90, 180, 360, 720]);
});

it('allows fewer in the first week, never more than the person set, and none when that is none', () => {
  const week = { installedAt: shift(NOON, -2 * HOUR) };
  expect(capOf(book(), facts(week))).toBe(2);
  expect(capOf(book(), facts({ ...week, ...settings({ dailyCap: 1 }) }))).toBe(1);
  expect(capOf(book({ halvings: 3 }), facts(settings({ dailyCap: 0 })))).toBe(0);
});

it('lets "less of this" lower one trigger alone', () => {
  const less = book({ perDay: per<number | null>(null, { binge: 1 }) });
  expect([perDayOf('binge', less, facts()), perDayOf('lesson-ended', less, facts())]).toEqual([1, 4]);
});
