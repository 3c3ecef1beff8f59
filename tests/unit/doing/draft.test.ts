import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkDraft } from '@/utils/doing/draft';
import type { TaskDraft } from '@/utils/doing/task';
import { minutesOf, retimed } from '@/utils/doing/timed';
import { epochMs, MINUTE } from '@/utils/time/brands';

const DRAFT: TaskDraft = { title: 'A script', minutes: 10, tags: [], course: null, source: 'line' };

test('a draft is tidied', () => {
  expect(checkDraft({ ...DRAFT, title: ' A \n script  ', tags: [' ts', 'ts', ''] })).toEqual({
    ok: true,
    draft: { ...DRAFT, tags: ['ts'] },
  });
});

test.each([
  ['title', { title: '   ' }],
  ['title', { title: 'x'.repeat(201) }],
  ['minutes', { minutes: 0 }],
  ['minutes', { minutes: 1441 }],
  ['minutes', { minutes: 1.5 }],
  ['minutes', { minutes: Number.NaN }],
  ['tags', { tags: Array.from({ length: 11 }, (_, index) => `t${index}`) }],
  ['tags', { tags: ['x'.repeat(41)] }],
])('the %s of a draft is looked at', (problem, over) => {
  expect(checkDraft({ ...DRAFT, ...over })).toEqual({ ok: false, problem });
});

const span = (length: number) => ({ from: epochMs(1000), to: epochMs(1000 + length) });

test('measured time as minutes is at least one and at most a day', () => {
  expect([0, 29_000, 91_000, 3 * 24 * 60 * MINUTE].map((length) => minutesOf(span(length)))).toEqual([1, 1, 2, 1440]);
});

test('minutes that the person gives never measure more than ran', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2 * 1440 * MINUTE }),
      fc.integer({ min: 1, max: 1440 }),
      (length, minutes) => {
        const timed = span(length);
        const kept = retimed(timed, minutes);
        if (minutes > minutesOf(timed)) expect(kept).toBeNull();
        else {
          expect(kept?.from).toBe(timed.from);
          expect(kept?.to ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(timed.to);
        }
      },
    ),
  );
});
