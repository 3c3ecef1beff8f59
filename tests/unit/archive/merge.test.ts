import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Copy, type Entry, entryName } from '@/utils/archive/entries';
import { merge, planMerge } from '@/utils/archive/merge';

const row = fc.oneof(
  fc.record({ id: fc.constant('a'), title: fc.constantFrom('x', 'y') }),
  fc.record({ id: fc.constant('a'), from: fc.nat(3), to: fc.nat(9), correctedAt: fc.option(fc.nat(2)) }),
  fc.constant(null),
);
const entry: fc.Arbitrary<Entry> = fc.record({
  table: fc.constantFrom('tasks', 'intervals'),
  id: fc.constantFrom('a', 'b', 'c'),
  row,
  at: fc.nat(3),
});
const copy: fc.Arbitrary<Copy> = fc
  .array(entry, { maxLength: 6 })
  .map((entries) => new Map(entries.map((each) => [entryName(each), each])));

const sorted = (of: Copy): unknown => [...of].sort(([a], [b]) => (a < b ? -1 : 1));

describe('merging copies of the records', () => {
  it('is commutative, associative and idempotent', () => {
    fc.assert(
      fc.property(copy, copy, copy, (a, b, c) => {
        expect(sorted(merge(a, b))).toEqual(sorted(merge(b, a)));
        expect(sorted(merge(merge(a, b), c))).toEqual(sorted(merge(a, merge(b, c))));
        expect(sorted(merge(a, a))).toEqual(sorted(a));
      }),
      { numRuns: 2000 },
    );
  });

  it('comes out the same in any order, with copies lost on the way and said again', () => {
    const copies = fc.array(copy, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(
        copies.chain((all) => fc.tuple(fc.constant(all), fc.array(fc.nat(all.length - 1)), fc.shuffledSubarray(all))),
        ([all, again, lost]) => {
          const whole = all.reduce(merge);
          const heard = [...lost, ...again.map((index) => all[index] ?? new Map())];
          const late = [...heard, ...all.toReversed()].reduce(merge);
          expect(sorted(late)).toEqual(sorted(whole));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('plans exactly what differs, and nothing the second time', () => {
    fc.assert(
      fc.property(copy, copy, (here, there) => {
        const merged = merge(here, there);
        const { changes } = planMerge(here, there);
        const applied = new Map([...here, ...changes.map((each) => [entryName(each), each] as const)]);
        expect(sorted(applied)).toEqual(sorted(merged));
        expect(planMerge(merged, there).changes).toEqual([]);
      }),
    );
  });

  it('lets a deletion stand only where it was said later', () => {
    const at = (time: number, what: Entry['row']): Copy =>
      new Map([['tasks/a', { table: 'tasks', id: 'a', row: what, at: time }]]);
    expect(merge(at(2, null), at(1, { id: 'a' })).get('tasks/a')?.row).toBeNull();
    expect(merge(at(1, null), at(2, { id: 'a' })).get('tasks/a')?.row).toEqual({ id: 'a' });
  });
});
