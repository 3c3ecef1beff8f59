import fc from 'fast-check';
import { expect, test } from 'vitest';
import { epochMs, HOUR, localDay } from '@/utils/time/brands';
import {
  addDays,
  type Calendar,
  dayOf,
  daysBetween,
  minuteOfDay,
  spanOfDay,
  splitByDay,
  startOfDay,
  weekOf,
} from '@/utils/time/calendar';
import { dayCutter } from '@/utils/time/day-cutter';

const ZONES = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'Pacific/Apia',
  'America/Havana',
  'Asia/Beirut',
  'UTC',
];
const calendar: fc.Arbitrary<Calendar> = fc.record({
  zone: fc.constantFrom(...ZONES),
  dayStartsAt: fc.oneof(fc.constant(240), fc.constant(0), fc.constant(150), fc.integer({ min: 0, max: 1439 })),
  weekStartsOn: fc.constantFrom(0, 1, 6),
});
/** Moments from 2011 (Samoa skips a day) to 2037, half of them close to a change of the clock. */
const at = fc
  .oneof(
    fc.integer({ min: Date.UTC(2011, 0), max: Date.UTC(2037, 0) }),
    fc
      .tuple(
        fc.constantFrom(
          ...[Date.UTC(2026, 2, 29, 1), Date.UTC(2026, 9, 25, 1), Date.UTC(2026, 2, 8, 7), Date.UTC(2026, 10, 1, 6)],
          ...[Date.UTC(2026, 3, 4, 15), Date.UTC(2026, 9, 3, 15, 30), Date.UTC(2011, 11, 30, 10)],
        ),
        fc.integer({ min: -30 * HOUR, max: 30 * HOUR }),
      )
      .map(([change, by]) => change + by),
  )
  .map(epochMs);
const span = fc
  .tuple(at, fc.integer({ min: 1, max: 80 * HOUR }))
  .map(([from, length]) => ({ from, to: epochMs(from + length) }));

const hoursOf = (day: string, zone: string, dayStartsAt: number): number => {
  const { from, to } = spanOfDay(localDay(day), { zone, dayStartsAt, weekStartsOn: 1 });
  return (to - from) / HOUR;
};

test.each([
  // The day before the change has the odd length when the day starts at 04:00: the change comes in its last hours.
  ['Europe/Berlin', '2026-03-28', 23],
  ['Europe/Berlin', '2026-10-24', 25],
  ['America/New_York', '2026-03-07', 23],
  ['America/New_York', '2026-10-31', 25],
  ['Australia/Lord_Howe', '2026-10-03', 23.5],
  ['Australia/Lord_Howe', '2026-04-04', 24.5],
  ['Europe/Berlin', '2026-11-20', 24],
])('in %s the day of %s has %d hours', (zone, day, hours) => {
  expect(hoursOf(day, zone, 240)).toBe(hours);
  expect(hoursOf(addDays(localDay(day), hours === 24 ? 0 : 1), zone, 0)).toBe(hours);
});

test('a day that starts in the hour that the clock skips starts after the gap', () => {
  const berlin: Calendar = { zone: 'Europe/Berlin', dayStartsAt: 150, weekStartsOn: 1 };
  expect(startOfDay(localDay('2026-03-29'), berlin)).toBe(Date.UTC(2026, 2, 29, 1, 30));
  expect(dayOf(epochMs(Date.UTC(2026, 2, 29, 1, 29)), berlin)).toBe('2026-03-28');
  expect(dayOf(epochMs(Date.UTC(2026, 2, 29, 1, 30)), berlin)).toBe('2026-03-29');
});

test('at 03:59 it is still yesterday', () => {
  const berlin: Calendar = { zone: 'Europe/Berlin', dayStartsAt: 240, weekStartsOn: 1 };
  expect(dayOf(epochMs(Date.UTC(2026, 10, 20, 2, 59, 59, 999)), berlin)).toBe('2026-11-19');
  expect(dayOf(epochMs(Date.UTC(2026, 10, 20, 3)), berlin)).toBe('2026-11-20');
  expect(minuteOfDay(epochMs(Date.UTC(2026, 10, 20, 3)), 'Europe/Berlin')).toBe(240);
});

test('every moment lies in the day it belongs to', () => {
  fc.assert(
    fc.property(at, calendar, (moment, own) => {
      const { from, to } = spanOfDay(dayOf(moment, own), own);
      expect(from <= moment && moment < to).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('the pieces of a span cover it exactly, each inside its day, the days in order', () => {
  fc.assert(
    fc.property(span, calendar, (whole, own) => {
      const pieces = splitByDay(whole, own);
      expect([pieces[0]?.span.from, pieces.at(-1)?.span.to]).toEqual([whole.from, whole.to]);
      pieces.forEach(({ day, span: piece }, index) => {
        expect(dayOf(piece.from, own)).toBe(day);
        expect(dayOf(epochMs(piece.to - 1), own)).toBe(day);
        if (index > 0) expect(pieces[index - 1]?.span.to).toBe(piece.from);
      });
      expect(new Set(pieces.map((piece) => piece.day)).size).toBe(pieces.length);
    }),
    { numRuns: 2000 },
  );
});

test('cutting many spans gives what cutting each alone gives', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 8 }), calendar, (spans, own) => {
      const cut = dayCutter(own);
      for (const one of spans) expect(cut(one)).toEqual(splitByDay(one, own));
    }),
  );
});

test('a week is seven days that begin with the first weekday and hold the day', () => {
  fc.assert(
    fc.property(at, calendar, (moment, own) => {
      const day = dayOf(moment, own);
      const week = weekOf(day, own);
      expect(week).toHaveLength(7);
      expect(week).toContain(day);
      expect(new Date(`${week[0]}T00:00Z`).getUTCDay()).toBe(own.weekStartsOn);
      expect(week.map((one) => daysBetween(week[0] ?? day, one))).toEqual([0, 1, 2, 3, 4, 5, 6]);
    }),
  );
});

test('adding days goes by the calendar', () => {
  expect(addDays(localDay('2028-02-28'), 2)).toBe('2028-03-01');
  expect(addDays(localDay('2026-01-01'), -1)).toBe('2025-12-31');
});
