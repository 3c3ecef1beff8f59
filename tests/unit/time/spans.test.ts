import fc from 'fast-check';
import { expect, test } from 'vitest';
import { epochMs } from '@/utils/time/brands';
import { covered, type Span, subtract, union, within } from '@/utils/time/spans';

const span: fc.Arbitrary<Span> = fc
  .tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 40 }))
  .map(([from, length]) => ({ from: epochMs(from), to: epochMs(from + length) }));
const spans = fc.array(span, { maxLength: 12 });

/** The spans as the single milliseconds in them: slow and surely right. */
const moments = (list: readonly Span[]): Set<number> =>
  new Set(list.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)));

test('a union covers the same moments, each once, in order', () => {
  fc.assert(
    fc.property(spans, (list) => {
      const joined = union(list);
      expect(moments(joined)).toEqual(moments(list));
      expect(covered(list)).toBe(moments(list).size);
      expect(joined.every((next, index) => index === 0 || next.from > (joined[index - 1]?.to ?? Infinity))).toBe(true);
    }),
  );
});

test('a union is idempotent, takes spans in any order, and is never longer than their hull', () => {
  fc.assert(
    fc.property(spans, spans, (some, others) => {
      expect(union(union(some))).toEqual(union(some));
      expect(union([...some, ...others])).toEqual(union([...others, ...some]));
      expect(union([...union(some), ...others])).toEqual(union([...some, ...others]));
      const hull = Math.max(0, ...some.map((one) => one.to)) - Math.min(200, ...some.map((one) => one.from));
      expect(covered(some)).toBeLessThanOrEqual(Math.max(0, hull));
    }),
  );
});

test('what is subtracted is gone and the rest stays', () => {
  fc.assert(
    fc.property(spans, spans, (list, holes) => {
      const gone = moments(holes);
      expect(moments(subtract(list, holes))).toEqual(new Set([...moments(list)].filter((at) => !gone.has(at))));
    }),
  );
});

test('within is what two spans share', () => {
  fc.assert(
    fc.property(span, span, (one, other) => {
      const shared = within(one, other);
      const both = moments([other]);
      expect(moments(shared ? [shared] : [])).toEqual(new Set([...moments([one])].filter((at) => both.has(at))));
    }),
  );
});
