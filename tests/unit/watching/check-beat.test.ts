import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { durationMs, type EpochMs, epochMs, HOUR, MINUTE, SECOND } from '@/utils/time/brands';
import { BEAT_EVERY_MS, BEAT_STALE_MS, type Beat } from '@/utils/watching/beat';
import { type BeatCheck, checkBeat } from '@/utils/watching/check-beat';
import type { PlayingSession } from '@/utils/watching/interval';

const NOW = epochMs(1_795_000_000_000);
const BEAT: Beat = {
  session: 's',
  seq: 5,
  from: NOW - MINUTE,
  wall: MINUTE,
  media: MINUTE,
  state: 'playing',
  mode: 'watched',
  rate: 1,
  muted: false,
  player: 'page',
  duration: null,
  loops: false,
  page: null,
};
/** A session that played for 35 s and was last heard of 25 s ago. */
const BEFORE: PlayingSession = {
  session: 's',
  tabId: 1,
  frameId: 0,
  seq: 4,
  from: epochMs(NOW - MINUTE),
  wall: durationMs(MINUTE - BEAT_EVERY_MS),
  media: durationMs(MINUTE - BEAT_EVERY_MS),
  beatAt: epochMs(NOW - BEAT_EVERY_MS),
  open: true,
  refused: null,
  held: null,
  mode: 'watched',
  site: 'udemy',
  lesson: 'udemy/x/1',
  title: 'One',
  courseTitle: null,
  course: 'udemy/x',
  address: null,
  player: 'page',
  rate: 1,
  muted: false,
};
const check = (
  beat: Partial<Beat>,
  before: PlayingSession | null,
  bounds: { now?: EpochMs; notBefore?: EpochMs; tabId?: number; frameId?: number } = {},
): BeatCheck => checkBeat({ ...BEAT, ...beat }, before, { tabId: 1, frameId: 0, now: NOW, notBefore: null, ...bounds });
const spanOf = (result: BeatCheck): readonly [number, number] | string =>
  result.ok ? [result.checked.from - NOW, result.checked.wall] : result.refused;

describe('a first beat', () => {
  it.each<[string, Partial<Beat>, readonly [number, number] | string]>([
    ['is taken as it is', {}, [-MINUTE, MINUTE]],
    ['may begin just now', { from: NOW, wall: 0 }, [0, 0]],
    ['may be a little ahead', { from: NOW + SECOND, wall: 0 }, [SECOND, 0]],
    ['tells of ten minutes at most', { from: NOW - HOUR, wall: HOUR }, [-10 * MINUTE, 10 * MINUTE]],
    ['has too old a beginning cut off', { from: NOW - 15 * MINUTE, wall: 6 * MINUTE }, [-10 * MINUTE, MINUTE]],
    ['is refused when it ended long ago', { from: NOW - HOUR, wall: MINUTE }, 'too-old'],
    ['from 1970 is refused', { from: 0, wall: 1e9 }, 'too-old'],
    ['with an absurd length ends now', { wall: 1e15 }, [-10 * MINUTE, 10 * MINUTE]],
    ['from before the clock went back keeps its length', { from: NOW + HOUR }, [-MINUTE, MINUTE]],
    ['from the end of time keeps its length', { from: 1e300 }, [-MINUTE, MINUTE]],
  ])('%s', (_, beat, expected) => {
    expect(spanOf(check(beat, null))).toEqual(expected);
  });

  it('counts from the unlocking of the screen', () => {
    expect(spanOf(check({}, null, { notBefore: epochMs(NOW - 20_000) }))).toEqual([-20_000, 20_000]);
    expect(spanOf(check({ wall: 30_000 }, null, { notBefore: epochMs(NOW - 20_000) }))).toBe('too-old');
    expect(spanOf(check({}, null, { notBefore: epochMs(NOW + HOUR) }))).toEqual([-MINUTE, MINUTE]);
  });
});

describe('a later beat', () => {
  it.each<[string, Partial<Beat>, readonly [number, number] | string]>([
    ['adds the time since the last one', {}, [-MINUTE, MINUTE]],
    ['adds nothing that its page did not', { wall: 45_000 }, [-MINUTE, 45_000]],
    ['never takes time back', { wall: 1 }, [-MINUTE, MINUTE - BEAT_EVERY_MS]],
    ['of 1e9 seconds adds what is possible', { wall: 1e12 }, [-MINUTE, MINUTE + 2 * SECOND]],
    ['cannot move the beginning', { from: NOW - HOUR }, [-MINUTE, MINUTE]],
    ['with a used number changes nothing', { seq: 4 }, 'repeated'],
    ['with an older number changes nothing', { seq: 1 }, 'repeated'],
  ])('%s', (_, beat, expected) => {
    expect(spanOf(check(beat, BEFORE))).toEqual(expected);
  });

  it('is not shortened because the one before it came late', () => {
    expect(spanOf(check({}, { ...BEFORE, wall: durationMs(0), beatAt: epochMs(NOW - 20_000) }))).toEqual([
      -MINUTE,
      MINUTE,
    ]);
  });

  it('belongs to the frame that began the session', () => {
    expect(spanOf(check({}, BEFORE, { tabId: 2 }))).toBe('foreign');
    expect(spanOf(check({}, BEFORE, { frameId: 3 }))).toBe('foreign');
  });

  it('does not open a session again that was closed', () => {
    expect(spanOf(check({}, { ...BEFORE, open: false }))).toBe('closed');
    expect(spanOf(check({ seq: 4 }, { ...BEFORE, open: false }))).toBe('repeated');
  });

  it('adds one period at most when the clock went back', () => {
    const now = epochMs(NOW - HOUR);
    expect(spanOf(check({}, BEFORE, { now }))).toEqual([-MINUTE, MINUTE]);
    expect(spanOf(check({ wall: 1e9 }, BEFORE, { now }))).toEqual([
      -MINUTE,
      MINUTE - BEAT_EVERY_MS + BEAT_STALE_MS + 2 * SECOND,
    ]);
  });

  it('adds nothing for a night asleep, since the page did not play', () => {
    const woke = epochMs(NOW + 8 * HOUR);
    expect(spanOf(check({ wall: 39_000 }, BEFORE, { now: woke }))).toEqual([-MINUTE, 39_000]);
  });
});

describe('whatever a page sends', () => {
  const hostile = fc.record({
    from: fc.oneof(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }), fc.nat(NOW)),
    wall: fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
    media: fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
  });

  it('a first stretch lies in the last ten minutes', () => {
    fc.assert(
      fc.property(hostile, (beat) => {
        const result = check(beat, null);
        if (!result.ok) return;
        const { from, wall, media } = result.checked;
        expect(from).toBeGreaterThanOrEqual(NOW - 10 * MINUTE - 1);
        expect(from + wall).toBeLessThanOrEqual(NOW + 2 * SECOND + 1);
        expect(media).toBeLessThanOrEqual(wall * 16 + 16);
      }),
    );
  });

  it('many beats add no more than the time that went by', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostile, fc.nat(100_000)), { minLength: 1 }), (beats) => {
        let session: PlayingSession = { ...BEFORE, from: NOW, wall: durationMs(0), media: durationMs(0), beatAt: NOW };
        let now: EpochMs = NOW;
        for (const [index, [beat, waited]] of beats.entries()) {
          now = epochMs(now + waited);
          const result = check({ ...beat, seq: 10 + index }, session, { now });
          if (result.ok) session = { ...session, ...result.checked, beatAt: now };
        }
        expect(session.wall).toBeLessThanOrEqual(now - NOW + 2 * SECOND + 1);
      }),
    );
  });
});
