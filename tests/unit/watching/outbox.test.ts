import { expect, it } from 'vitest';
import type { Beat } from '@/utils/watching/beat';
import { acknowledged, awaiting } from '@/utils/watching/outbox';

const aBeat = (session: string, seq: number): Beat => ({
  session,
  seq,
  from: 0,
  wall: seq * 1000,
  media: seq * 1000,
  state: 'playing',
  mode: 'watched',
  rate: 1,
  muted: false,
  player: 'page',
  duration: null,
  loops: false,
  page: null,
});

it('keeps the newest beat of each stretch, which says all', () => {
  const waiting = awaiting([aBeat('a', 1), aBeat('b', 0)], [aBeat('a', 2)]);
  expect(waiting).toEqual([aBeat('b', 0), aBeat('a', 2)]);
});

it('keeps twenty and lets the oldest go', () => {
  const beats = Array.from({ length: 25 }, (_, i) => aBeat(`s${i}`, 0));
  expect(awaiting([], beats).map((beat) => beat.session)).toEqual(beats.slice(5).map((beat) => beat.session));
});

it('keeps what was made after the acknowledged ones were sent', () => {
  const sent = [aBeat('a', 1), aBeat('b', 3)];
  expect(acknowledged([aBeat('a', 2), aBeat('b', 3)], sent)).toEqual([aBeat('a', 2)]);
});
