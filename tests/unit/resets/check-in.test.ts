import { describe, expect, it } from 'vitest';
import { checkInDue } from '@/utils/resets/check-in';
import { type EpochMs, epochMs, HOUR, shift } from '@/utils/time/brands';

const NOW = epochMs(Date.UTC(2026, 10, 20, 12));
const daysAgo = (...days: readonly number[]): EpochMs[] => days.map((day) => shift(NOW, -day * 24 * HOUR));
const facts = { now: NOW, resets: [], purchases: [], lastAt: null };

describe('the check-in', () => {
  it('comes after three resets in two weeks, and not after two', () => {
    expect(checkInDue({ ...facts, resets: daysAgo(0, 5, 13) })).toBe('resets');
    expect(checkInDue({ ...facts, resets: daysAgo(0, 5, 15) })).toBeNull();
  });

  it('comes after three courses joined in three weeks', () => {
    expect(checkInDue({ ...facts, purchases: daysAgo(1, 9, 20) })).toBe('purchases');
    expect(checkInDue({ ...facts, purchases: daysAgo(1, 9, 22) })).toBeNull();
  });

  it('comes once in thirty days, whatever happens', () => {
    const many = { ...facts, resets: daysAgo(0, 1, 2, 3, 4), purchases: daysAgo(0, 1, 2, 3) };
    expect(checkInDue({ ...many, lastAt: daysAgo(29)[0] ?? null })).toBeNull();
    expect(checkInDue({ ...many, lastAt: daysAgo(31)[0] ?? null })).toBe('resets');
  });

  it('takes no account of what a clock that was set back has left in the future', () => {
    expect(checkInDue({ ...facts, resets: daysAgo(-1, -2, -3) })).toBeNull();
  });
});
