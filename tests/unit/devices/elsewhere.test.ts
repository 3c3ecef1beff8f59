import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compactDays, compactTasks, readDays, readTasks } from '@/utils/devices/compact';
import { type ElsewhereDay, sharesOf } from '@/utils/devices/elsewhere';
import { withElsewhere } from '@/utils/devices/lay-down';
import type { DoingInterval } from '@/utils/doing/task';
import type { WorkInterval } from '@/utils/doing/work';
import { type DayLedger, EMPTY_LEDGER, rollupOf } from '@/utils/statistics/rollup';
import { durationMs, epochMs, localDay, MINUTE, SECOND, shift } from '@/utils/time/brands';
import type { WatchInterval } from '@/utils/watching/interval';
import { BERLIN, NOON } from '../db/builders';

const DAY = localDay('2026-11-20');
const place = (device: string, id: number, site: string, from: number, length: number) => ({
  ...{ id: `${device}${id}@${DAY}`, session: `${device}${id}`, device, day: DAY, zone: BERLIN, era: 0, site },
  ...{ course: null, courseTitle: null, lesson: `${site}/1`, title: 'Loops', address: '' },
  ...{ from: shift(NOON, from * SECOND), to: shift(NOON, (from + length) * SECOND) },
});
const spans = fc.record({
  site: fc.constantFrom('udemy', 'coursera', 'exercism'),
  from: fc.nat(20_000),
  length: fc.integer({ min: 1, max: 4000 }),
});
const watchOf = (device: string): fc.Arbitrary<WatchInterval[]> =>
  fc.array(fc.record({ span: spans, heard: fc.boolean() }), { maxLength: 5 }).map((rows) =>
    rows.map(({ span: { site, from, length }, heard }, index) => ({
      ...place(device, index, site, from, length),
      ...{ mode: heard ? 'heard' : 'watched', media: durationMs(length * SECOND), player: 'page' },
      ...{ rate: 1, muted: false, correctedAt: null },
    })),
  );
const workOf = (device: string): fc.Arbitrary<WorkInterval[]> =>
  fc
    .array(spans, { maxLength: 4 })
    .map((rows) => rows.map(({ site, from, length }, index) => place(`${device}`, 100 + index, site, from, length)));
const timers: fc.Arbitrary<DoingInterval[]> = fc.array(spans, { maxLength: 3 }).map((rows) =>
  rows.map(({ from, length }, index) => ({
    ...{ id: `t${index}@${DAY}`, task: `t${index}`, day: DAY, zone: BERLIN, era: 0 },
    ...{ from: shift(NOON, from * SECOND), to: shift(NOON, (from + length) * SECOND) },
  })),
);
const ledgerOf = (device: string): fc.Arbitrary<DayLedger> =>
  fc.record({ watch: watchOf(device), worked: workOf(device), measured: timers, tasks: fc.constant([]) });

const toldOf = (device: string, ledger: DayLedger): ElsewhereDay => ({
  ...{ id: `${device}@${DAY}`, device, day: DAY },
  ...sharesOf(ledger),
});
const figures = (ledger: DayLedger) => {
  const { watching, doing } = rollupOf(DAY, ledger);
  return { watching, doing };
};

describe('what another device told of a day', () => {
  it('adds up to what it measured, where nothing else is known of it', () => {
    fc.assert(
      fc.property(ledgerOf('a'), (there) => {
        // Tasks come by themselves, with what their timers measured.
        const here = { ...EMPTY_LEDGER, measured: there.measured };
        expect(figures(withElsewhere(here, [toldOf('a', there)]))).toEqual(figures(there));
      }),
      { numRuns: 500 },
    );
  });

  it('keeps watching apart that had work beside it, but for what a timer tells', () => {
    fc.assert(
      fc.property(ledgerOf('a'), (ledger) => {
        const there = { ...ledger, measured: [] };
        const { alone } = rollupOf(DAY, withElsewhere(EMPTY_LEDGER, [toldOf('a', there)]));
        expect(alone.all).toBe(rollupOf(DAY, there).alone.all);
      }),
      { numRuns: 500 },
    );
  });

  it('adds nothing where its stretches themselves have come', () => {
    fc.assert(
      fc.property(ledgerOf('a'), ledgerOf('b'), (there, own) => {
        const here = {
          ...{ watch: [...own.watch, ...there.watch], worked: [...own.worked, ...there.worked] },
          ...{ measured: there.measured, tasks: [] },
        };
        expect(withElsewhere(here, [toldOf('a', there)])).toEqual(here);
      }),
    );
  });

  it('adds only what is missing where some of its sessions have come', () => {
    fc.assert(
      fc.property(watchOf('a'), fc.nat(5), (all, come) => {
        // One after another, on one site: the sum is known whatever has come.
        let at: number = NOON;
        const watch = all.map((row): WatchInterval => {
          const length = row.to - row.from;
          at += length;
          return { ...row, site: 'udemy', mode: 'watched', from: epochMs(at - length), to: epochMs(at) };
        });
        const there = { ...EMPTY_LEDGER, watch };
        const here = { ...EMPTY_LEDGER, watch: watch.slice(0, come) };
        expect(figures(withElsewhere(here, [toldOf('a', there)]))).toEqual(figures(there));
      }),
    );
  });

  it('adds up with the own records of the day, and with those of a third device', () => {
    fc.assert(
      fc.property(ledgerOf('a'), ledgerOf('b'), watchOf('c'), (a, b, watch) => {
        const own: DayLedger = { ...EMPTY_LEDGER, watch };
        const [one, two] = [
          { ...a, measured: [] },
          { ...b, measured: [] },
        ];
        const all = figures(withElsewhere(own, [toldOf('a', one), toldOf('b', two)]));
        const sum = [own, one, two].map(figures).reduce((total, { watching, doing }) => ({
          watching: {
            all: durationMs(total.watching.all + watching.all),
            seen: durationMs(total.watching.seen + watching.seen),
          },
          doing: durationMs(total.doing + doing),
        }));
        expect(all).toEqual(sum);
      }),
    );
  });
});

describe('the short form', () => {
  it('of a month is read as it was written', () => {
    fc.assert(
      fc.property(ledgerOf('1f3a90bc'), (ledger) => {
        const told = toldOf('1f3a90bc', ledger);
        expect(readDays(JSON.parse(compactDays([told])), '1f3a90bc', '202611')).toEqual([told]);
      }),
    );
  });

  it('of tasks is read as it was written, but for the day, which is found anew', () => {
    const row = {
      ...{
        id: 'a',
        title: 'a radio',
        at: NOON,
        day: DAY,
        zone: BERLIN,
        era: 0,
        tags: ['wood'],
        course: 'udemy/python',
      },
      ...({
        minutes: 25,
        source: 'timer',
        timed: { from: NOON, to: shift(NOON, 25 * MINUTE) },
        scrapped: true,
      } as const),
    };
    const plain = { ...row, id: 'b', tags: [], course: null, source: 'line' as const, timed: null };
    const stamps = [
      { table: 'tasks', id: 'a', at: 7, gone: false },
      { table: 'tasks', id: 'c', at: 9, gone: true },
    ] as const;
    const read = readTasks(JSON.parse(compactTasks({ rows: [row, plain], stamps })));
    expect(read?.rows).toEqual([row, plain]);
    expect(read?.stamps).toHaveLength(2);
    expect(read?.stamps).toEqual(expect.arrayContaining([...stamps]));
  });

  it.each([
    null,
    [2, [], []],
    [1, ['udemy'], [[32, 0, 0, 0, 0, []]]],
    [1, ['udemy'], [[1, 0, 0, 0, 0, [[0, -5, 0, 0]]]]],
    [1, ['udemy'], [[1, 0, 0, 0, 0, [[0, 1e9, 0, 0]]]]],
    [1, ['udemy'], [[1, 0, 0, 0, 0, [[0, 1, 1]]]]],
  ])('of a month is refused where it isn’t that: %j', (value) => {
    expect(readDays(value, '1f3a90bc', '202611')).toBeNull();
  });

  it.each([
    null,
    [1, [[0, { id: 'a' }]], []],
    [1, [[0, { id: 'a', title: 'x', minutes: 9999, at: 0, zone: BERLIN }]], []],
    [1, [[0, { id: 'a', title: 'x', minutes: 5, at: 0, zone: 'Nowhere/At all' }]], []],
    [1, [[0, { id: 'a', title: 'x', minutes: 5, at: 0, zone: BERLIN, evil: 1 }]], []],
  ])('of tasks is refused where it isn’t that: %j', (value) => {
    expect(readTasks(value)).toBeNull();
  });
});
