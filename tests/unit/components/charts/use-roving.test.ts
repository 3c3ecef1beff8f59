import { expect, it } from 'vitest';
import { nextPart } from '@/components/charts/use-roving';

it.each([
  ['ArrowRight', 3, 1, false, 4],
  ['ArrowLeft', 3, 1, false, 2],
  ['ArrowRight', 3, 1, true, 2],
  ['ArrowLeft', 0, 1, false, 0],
  ['ArrowRight', 9, 1, false, 9],
  ['ArrowRight', 1, 7, false, 8],
  ['ArrowDown', 1, 7, false, 2],
  ['ArrowDown', 1, 1, false, 1],
  ['Home', 5, 1, false, 0],
  ['End', 5, 7, false, 9],
  ['a', 5, 1, false, null],
  ['Tab', 5, 1, false, null],
] as const)('%s at %i, %i a column, right to left %s: %j', (key, index, rows, rtl, next) => {
  expect(nextPart(key, index, 10, rows, rtl)).toBe(next);
});
