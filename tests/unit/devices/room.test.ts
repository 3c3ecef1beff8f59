import { describe, expect, it } from 'vitest';
import { type Items, keyOf, LIMITS, numbered } from '@/utils/devices/browser-items';
import type { Month } from '@/utils/devices/compact';
import { planTelling } from '@/utils/devices/compact-telling';
import { durationMs, localDay } from '@/utils/time/brands';

const OWN = 'aaaaaaaa';
const nothing = durationMs(0);
const SHARES = { watched: nothing, seen: nothing, alone: nothing, done: nothing, sites: [] };

/** Months of this device, the newest first, each of which takes so many bytes. */
function plan(months: readonly Month[], items: Items, bytes: number) {
  const days = months.map((month) => {
    const day = localDay(`${month.slice(0, 4)}-${month.slice(4)}-01`);
    return { id: `${OWN}@${day}`, device: OWN, day, ...SHARES };
  });
  const record = { device: OWN, days, tasks: new Map() };
  return planTelling(record, items, { seq: 10, own: { v: 1 }, pack: () => 'A'.repeat(bytes) });
}

/** So many other devices that take so many bytes each. */
const others = (count: number, bytes: number): [string, unknown][] =>
  Array.from({ length: count }, (_, index) => {
    const device = index.toString(16).padStart(8, 'b');
    return [keyOf({ device, kind: 'days', month: '202611' }), numbered(1, 'A'.repeat(bytes))];
  });
const keyOfMonth = (month: Month): string => keyOf({ device: OWN, kind: 'days', month });

describe('the room in the browser’s sync', () => {
  it('is half of what the others leave, where that is more than the share', () => {
    const months = ['202611', '202610', '202609', '202608', '202607', '202606'];
    const telling = plan(months, new Map(others(14, 100)), 7500);
    expect([...telling.set.keys()].filter((key) => key.startsWith('d/')).length).toBe(months.length);
    expect(telling.whole).toBe(true);
    // Half of it where nobody else is, as ever.
    expect(plan([...months, '202605'], new Map(), 7500)).toMatchObject({ whole: false, from: '202606' });
  });

  it('is found for the newest month, whatever the share', () => {
    const bytes = Math.floor((LIMITS.bytes - 12_000) / 14);
    const full = new Map(others(14, bytes));
    expect(plan(['202611', '202610'], full, 7500)).toMatchObject({ from: '202611', whole: false });
  });

  it('that isn’t there takes nothing away: the newest month that was told stays', () => {
    const before = [
      [keyOfMonth('202611'), numbered(1, 'B'.repeat(1000))],
      [keyOfMonth('202610'), numbered(1, 'B'.repeat(1000))],
    ] as const;
    const full = new Map([...others(14, Math.floor((LIMITS.bytes - 6000) / 14)), ...before]);
    expect(plan(['202611', '202610'], full, 7500)).toMatchObject({ from: null, remove: [keyOfMonth('202610')] });
    expect(plan([], new Map(before), 7500).remove.length).toBe(2);
  });
});
