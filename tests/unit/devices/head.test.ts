import { expect, it } from 'vitest';
import { furthest, type Head, isBehind, type SeenHead } from '@/utils/devices/head';
import { epochMs } from '@/utils/time/brands';

const head = (device: string, seq: number, epoch = 'first'): Head => ({
  ...{ format: 'loopbreak-head', version: 1, device, epoch, name: '', seq, writtenAt: epochMs(0), files: [] },
});

it('a head that is older than one that was heard is noticed, also after nothing lay there', () => {
  let seen: readonly SeenHead[] = furthest([], [head('one', 4), head('two', 2)]);
  seen = furthest(seen, [head('two', 3)]);
  seen = furthest(seen, [head('one', 2)]);
  expect(isBehind(seen, head('one', 3))).toBe(true);
  expect(isBehind(seen, head('one', 4))).toBe(false);
  expect(isBehind(seen, head('two', 3))).toBe(false);
  expect(isBehind(seen, head('three', 1))).toBe(false);
});

it('a device that was installed anew begins anew', () => {
  const seen = furthest([], [head('one', 4)]);
  expect(isBehind(seen, head('one', 1, 'second'))).toBe(false);
});

it('no more is remembered than of so many', () => {
  let seen: readonly SeenHead[] = [];
  for (let at = 0; at < 300; at += 1) seen = furthest(seen, [head(`d${at}`, 1)]);
  expect(seen).toHaveLength(200);
  expect(seen.at(-1)?.device).toBe('d299');
});
