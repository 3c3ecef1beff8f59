import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePageMessage, parseScreenMessage } from '@/utils/messaging/parse-message';

const page = { url: 'https://www.udemy.com/course/x/learn/lecture/1', title: 'One', lesson: null, course: null };
const beat = {
  session: 's1',
  seq: 1,
  from: 1_700_000_000_000,
  wall: 22_000,
  media: 22_000,
  state: 'playing',
  mode: 'watched',
  rate: 1,
  muted: false,
  player: 'page',
  duration: 600_000,
  loops: false,
  page,
};
const watched = (beats: readonly unknown[]): unknown => ({ kind: 'watched', beats, fullscreen: false });
const beatsOf = (message: unknown): readonly unknown[] => {
  const parsed = parsePageMessage(message);
  return parsed?.kind === 'watched' ? parsed.beats : ['refused'];
};

describe('parsePageMessage', () => {
  it('reads every kind as it was sent', () => {
    const messages = [
      watched([beat, { ...beat, page: null, duration: null }]),
      { kind: 'page-changed' },
      { kind: 'nudge-shown', nudge: 'n' },
      { kind: 'nudge-answered', nudge: 'n', answer: 'ten-minutes', task: 'a sketch' },
      { kind: 'nudge-answered', nudge: 'n', answer: 'not-now', task: null },
      { kind: 'task-made', nudge: 'n', line: 'a sketch 10m' },
      { kind: 'task-undone', nudge: 'n', taskId: 't' },
    ];
    for (const message of messages) expect(parsePageMessage(message)).toEqual(message);
  });

  it.each([
    ['a wall that is no number', { wall: Number.NaN }],
    ['an endless wall', { wall: Number.POSITIVE_INFINITY }],
    ['a negative wall', { wall: -1 }],
    ['a wall of 10^9 seconds', { wall: 1e12 }],
    ['a wall as text', { wall: '22' }],
    ['a rate of nought', { rate: 0 }],
    ['a rate of 17', { rate: 17 }],
    ['half a sequence number', { seq: 1.5 }],
    ['a state of its own', { state: 'dancing' }],
    ['a long session id', { session: 'x'.repeat(101) }],
    ['a long address', { page: { ...page, url: `https://x/${'x'.repeat(2000)}` } }],
  ])('leaves out a beat with %s and keeps the others', (_, wrong) => {
    expect(beatsOf(watched([{ ...beat, ...wrong }, beat]))).toEqual([beat]);
  });

  it('cuts long titles', () => {
    const parsed = parsePageMessage(watched([{ ...beat, page: { ...page, title: 'x'.repeat(1_000_000) } }]));
    expect(parsed?.kind === 'watched' && parsed.beats[0]?.page?.title.length).toBe(300);
  });

  it('refuses what is no message of a page', () => {
    const wrong = [
      null,
      'watched',
      {},
      { kind: 'clear-all' },
      { kind: 'records-changed' },
      { kind: 'constructor' },
      watched(Array.from({ length: 21 }, () => beat)),
      { kind: 'nudge-answered', nudge: 'n', answer: 'delete', task: null },
      { kind: 'task-made', nudge: 'n', line: 'x'.repeat(301) },
    ];
    for (const message of wrong) expect(parsePageMessage(message)).toBeNull();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        parsePageMessage(value);
        parsePageMessage({ kind: 'watched', beats: [value], fullscreen: false });
        parseScreenMessage(value);
      }),
    );
  });
});

describe('parseScreenMessage', () => {
  it('reads its two kinds and no message of a page', () => {
    expect(parseScreenMessage({ kind: 'records-changed' })).toEqual({ kind: 'records-changed' });
    expect(parseScreenMessage({ kind: 'lessons-changed' })).toEqual({ kind: 'lessons-changed' });
    expect(parseScreenMessage({ kind: 'page-changed' })).toBeNull();
  });
});
