import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumHours } from '@/utils/statistics/hours';
import { monthsOfYear, partsOfRange, stepOf, sumCourses, sumParts } from '@/utils/statistics/over-time';
import { type CourseShare, type DayRollup, emptyRollup } from '@/utils/statistics/rollup';
import { durationMs, epochMs, HOUR, localDay, MINUTE } from '@/utils/time/brands';
import { addDays, daysBetween } from '@/utils/time/calendar';
import { covered } from '@/utils/time/spans';
import type { WatchInterval } from '@/utils/watching/interval';

const FIRST = localDay('2026-01-01');
const both = (minutes: number) => ({ all: durationMs(minutes * MINUTE), seen: durationMs((minutes * MINUTE) / 2) });
const rollup = (day: number, watched: number, made: number, courses: CourseShare[] = []): DayRollup => ({
  ...emptyRollup(addDays(FIRST, day)),
  ...{ watching: both(watched), alone: both(watched), doing: durationMs(made * MINUTE), courses },
});

describe('a range in parts', () => {
  it('is whole weeks that follow each other and hold all of it', () => {
    fc.assert(
      fc.property(
        fc.nat(4000),
        fc.integer({ min: 0, max: 180 }),
        fc.integer({ min: 0, max: 6 }),
        (start, length, weekStart) => {
          const range = { from: addDays(FIRST, start), to: addDays(FIRST, start + length) };
          const { by, parts } = partsOfRange(range, weekStart);
          expect(by).toBe('week');
          for (const [index, { from, to }] of parts.entries()) {
            expect(daysBetween(from, to)).toBe(6);
            expect(new Date(`${from}T00:00:00Z`).getUTCDay()).toBe(weekStart);
            const next = parts[index + 1];
            if (next) expect(next.from).toBe(addDays(to, 1));
          }
          expect(parts[0]?.from && parts[0].from <= range.from).toBe(true);
          expect((parts.at(-1)?.to ?? '') >= range.to).toBe(true);
          expect((parts.at(-1)?.from ?? '') <= range.to).toBe(true);
        },
      ),
    );
  });

  it('is whole months where there would be too many weeks', () => {
    const { by, parts } = partsOfRange({ from: localDay('2025-11-30'), to: localDay('2027-03-01') }, 1);
    expect(by).toBe('month');
    expect(parts).toHaveLength(17);
    expect(parts[0]).toEqual({ from: '2025-11-01', to: '2025-11-30' });
    expect(parts[3]).toEqual({ from: '2026-02-01', to: '2026-02-28' });
    expect(parts.at(-1)).toEqual({ from: '2027-03-01', to: '2027-03-31' });
  });

  it('sums the days of each part, and a part of nothing has no share', () => {
    const parts = partsOfRange({ from: FIRST, to: addDays(FIRST, 13) }, 4).parts;
    const sums = sumParts(parts, [rollup(0, 60, 20), rollup(6, 30, 10)], true);
    expect(sums).toMatchObject([
      { watching: 90 * MINUTE, doing: 30 * MINUTE, share: 0.25 },
      { watching: 0, doing: 0, share: null },
    ]);
    expect(sumParts(parts, [rollup(0, 60, 30)], false)[0]).toMatchObject({ watching: 30 * MINUTE, share: 0.5 });
  });
});

it('sums courses over days, the longest first, by the name that a watched day knows', () => {
  const share = (course: string, title: string, watched: number, made: number): CourseShare => ({
    ...{ course, title, site: 'udemy', watching: both(watched), doing: durationMs(made * MINUTE) },
    ...{ tasks: 0, lessons: [], first: epochMs(0), last: epochMs(0) },
  });
  const days = [
    rollup(0, 0, 0, [share('a', 'A', 10, 5)]),
    rollup(1, 0, 0, [share('a', 'a-slug', 0, 5), share('b', 'B', 50, 0)]),
  ];
  expect(sumCourses(days, true)).toMatchObject([
    { course: 'b', watching: 50 * MINUTE },
    { course: 'a', title: 'A', watching: 10 * MINUTE, doing: 10 * MINUTE },
  ]);
});

it.each([
  [0, 0],
  [0.5, 0],
  [1, 1],
  [10, 2],
  [30, 3],
  [60, 4],
  [600, 4],
])('%f minutes made is step %i of the calendar', (minutes, step) =>
  expect(stepOf(durationMs(minutes * MINUTE))).toBe(step),
);

describe('hours of the day', () => {
  const watched = (from: number, length: number, more: Partial<WatchInterval> = {}): WatchInterval => ({
    ...{
      id: `${from}`,
      session: `${from}`,
      day: FIRST,
      zone: 'UTC',
      era: 0,
      from: epochMs(from),
      to: epochMs(from + length),
    },
    ...{ mode: 'watched', media: durationMs(length), site: 'udemy', course: null, courseTitle: null, lesson: 'l' },
    ...{ title: 't', address: 'a', player: 'page', rate: 1, muted: false, correctedAt: null },
    ...more,
  });
  const none = { watch: [], worked: [], measured: [], tasks: [] };
  const TEN = Date.parse('2026-01-01T10:00:00Z');

  it('cuts at the hours of the clock of the zone, half-hour zones too', () => {
    const watch = [watched(TEN + 45 * MINUTE, 30 * MINUTE)];
    expect(sumHours({ ...none, watch }, true, 'UTC').slice(10, 12)).toMatchObject([
      { hour: 10, watching: 15 * MINUTE },
      { hour: 11, watching: 15 * MINUTE },
    ]);
    // 10:45 UTC is 16:15 in Kolkata.
    expect(sumHours({ ...none, watch }, true, 'Asia/Kolkata')[16]).toMatchObject({ watching: 30 * MINUTE });
  });

  it('loses nothing and counts time at once once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(40 * 24 * 60), fc.integer({ min: 1, max: 300 })), { maxLength: 8 }),
        (spans) => {
          const watch = spans.map(([from, length]) => watched(TEN + from * MINUTE, length * MINUTE));
          for (const zone of ['UTC', 'Europe/Berlin', 'Australia/Lord_Howe']) {
            const sum = sumHours({ ...none, watch }, true, zone).reduce((all, { watching }) => all + watching, 0);
            expect(sum).toBe(covered(watch));
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('leaves out what has no time of day, and what was heard where that isn’t counted', () => {
    const watch = [
      watched(TEN, 10 * MINUTE, { estimatedBy: 'web-activity' }),
      watched(TEN + HOUR, 10 * MINUTE, { mode: 'heard' }),
    ];
    const task = {
      id: 't',
      title: 't',
      minutes: 20,
      at: epochMs(TEN),
      day: FIRST,
      zone: 'UTC',
      tags: [],
      course: null,
      timed: null,
    };
    const tasks = [
      { ...task, source: 'line' as const },
      { ...task, source: 'import' as const },
      { ...task, source: 'suggestion' as const, alreadyCounted: true as const },
    ];
    const sums = sumHours({ ...none, watch, tasks }, false, 'UTC');
    expect(sums.reduce((all, { watching }) => all + watching, 0)).toBe(0);
    expect(sums[9]).toMatchObject({ doing: 20 * MINUTE });
  });
});

it('the months of a year go up to today’s', () => {
  const months = monthsOfYear([rollup(0, 60, 20), rollup(40, 30, 10)], localDay('2026-03-15'), true);
  expect(months.map(({ from, to, doing }) => [from, to, doing / MINUTE])).toEqual([
    ['2026-01-01', '2026-01-31', 20],
    ['2026-02-01', '2026-02-28', 10],
    ['2026-03-01', '2026-03-31', 0],
  ]);
});
