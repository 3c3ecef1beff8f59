import { expect, it } from 'vitest';
import { letIn } from '@/entrypoints/background/door';
import { epochMs, SECOND, shift } from '@/utils/time/brands';

const NOON = epochMs(Date.UTC(2026, 10, 20, 12));

/** How many of so many messages are let in, sent at intervals. */
function heard(tabId: number, count: number, every: number, since = NOON): number {
  return Array.from({ length: count }, (_, index) => letIn(tabId, shift(since, index * every))).filter(Boolean).length;
}

it('a key held down for half a minute, or a page full of players, is heard in full', () => {
  expect(heard(1, 900, SECOND / 30)).toBe(900);
  expect(heard(2, 500, 0)).toBe(500);
});

it('a page that sends as many as it can isn’t, and is heard again after half a minute', () => {
  expect(heard(3, 100_000, 0.1)).toBeLessThanOrEqual(800);
  expect(heard(3, 700, 0, shift(NOON, 40 * SECOND))).toBe(600);
});

it('a clock that was put back silences nobody', () => {
  expect(heard(4, 600, 0)).toBe(600);
  expect(letIn(4, shift(NOON, -SECOND))).toBe(true);
});
