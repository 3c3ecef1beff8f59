import { describe, expect, it } from 'vitest';
import { type PitfallFacts, pitfallsOf } from '@/utils/review/pitfalls';
import { type Review, reviewBefore } from '@/utils/review/review';
import { durationMs, epochMs, HOUR, localDay, MINUTE, shift } from '@/utils/time/brands';

const NOW = epochMs(Date.UTC(2026, 10, 20, 12));
const fine: PitfallFacts = {
  ...{ now: NOW, watched: durationMs(4 * HOUR), made: durationMs(2 * HOUR), practising: 1, dropped: 0 },
  ...{ madeThisWeek: durationMs(HOUR), madeLastWeek: durationMs(HOUR), taskMinutes: [10, 20], running: [] },
};

describe('the pitfalls', () => {
  it('say nothing of a fair fortnight', () => expect(pitfallsOf(fine)).toEqual([]));

  it.each([
    ['waiting', { made: durationMs(0) }],
    ['scope', { running: [{ startedAt: shift(NOW, -50 * HOUR), hasPicture: false }] }],
    ['dip', { madeThisWeek: durationMs(10 * MINUTE) }],
    ['quick-wins', { taskMinutes: [2, 3, 5, 5, 1, 2], practising: 0 }],
    ['careless', { dropped: 2 }],
  ] as const)('see %s', (pitfall, change) => expect(pitfallsOf({ ...fine, ...change })).toEqual([pitfall]));

  it('take several projects at once for scope creep, and a pictured one for none', () => {
    const one = { startedAt: shift(NOW, -60 * HOUR), hasPicture: true };
    expect(pitfallsOf({ ...fine, running: [one] })).toEqual([]);
    expect(pitfallsOf({ ...fine, running: [one, one] })).toEqual(['scope']);
  });
});

it('finds the review before that of a week', () => {
  const review = (week: string): Review => ({
    ...{ week: localDay(week), at: NOW, made: '', hindered: '', change: week, held: null },
  });
  const all = [review('2026-11-02'), review('2026-11-16'), review('2026-11-09')];
  expect(reviewBefore(all, localDay('2026-11-16'))?.change).toBe('2026-11-09');
  expect(reviewBefore(all, localDay('2026-11-02'))).toBeNull();
});
