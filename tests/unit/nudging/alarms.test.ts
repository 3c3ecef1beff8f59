import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastReviewHour, nextAlarm } from '@/utils/nudging/alarms';
import { USUAL_NUDGES } from '@/utils/settings/nudge-settings';
import { epochMs, HOUR, MINUTE, shift } from '@/utils/time/brands';

/** Sunday at 18:00 by default. */
const SUNDAY = epochMs(Date.UTC(2026, 10, 22, 18));
const BERLIN = 'Europe/Berlin';

describe('the last hour of the review', () => {
  it('has struck, and struck within a week', () => {
    expect(lastReviewHour(SUNDAY, 'UTC', USUAL_NUDGES)).toBe(SUNDAY);
    expect(lastReviewHour(shift(SUNDAY, -1), 'UTC', USUAL_NUDGES)).toBe(shift(SUNDAY, -7 * 24 * HOUR));
    expect(lastReviewHour(shift(SUNDAY, 3 * 24 * HOUR), 'UTC', USUAL_NUDGES)).toBe(SUNDAY);
    expect(lastReviewHour(SUNDAY, BERLIN, USUAL_NUDGES)).toBe(shift(SUNDAY, -HOUR));
  });
  it('is found at any moment, for any day and hour', () => {
    const from = Date.UTC(2026, 0, 1);
    fc.assert(
      fc.property(fc.nat(366 * 24 * 60), fc.nat(6), fc.nat(1439), (minutes, reviewOn, reviewAt) => {
        const at = epochMs(from + minutes * MINUTE);
        const hour = lastReviewHour(at, BERLIN, { ...USUAL_NUDGES, reviewOn, reviewAt });
        return hour <= at && at - hour <= 7 * 24 * HOUR + HOUR;
      }),
    );
  });
});

describe('the next alarm', () => {
  const clock = (hours: number) => ({ id: 'e', title: '', endsAt: shift(SUNDAY, hours * HOUR), beforeTaken: true });
  const review = { ...USUAL_NUDGES, review: false };
  it('is the hour of the review, or a mark of the clock, whichever is nearer', () => {
    expect(nextAlarm(shift(SUNDAY, -HOUR), 'UTC', USUAL_NUDGES, null)).toBe(SUNDAY);
    expect(nextAlarm(SUNDAY, 'UTC', review, clock(30))).toBe(shift(SUNDAY, 6 * HOUR));
  });
  it('comes again when the quiet hours are over', () => {
    expect(nextAlarm(SUNDAY, 'UTC', USUAL_NUDGES, null)).toBe(shift(SUNDAY, 13 * HOUR + MINUTE));
  });
  it('is none where nothing can come', () => {
    expect(nextAlarm(SUNDAY, 'UTC', review, null)).toBeNull();
    expect(nextAlarm(SUNDAY, 'UTC', { ...USUAL_NUDGES, on: false }, clock(30))).toBeNull();
  });
  it('lies ahead at any moment', () => {
    fc.assert(
      fc.property(fc.nat(14 * 24 * 60), fc.nat(72), (minutes, hours) => {
        const at = shift(SUNDAY, minutes * MINUTE);
        const next = nextAlarm(at, BERLIN, USUAL_NUDGES, clock(hours));
        return next !== null && next > at;
      }),
    );
  });
});
