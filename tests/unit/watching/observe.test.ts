import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Beat } from '@/utils/watching/beat';
import { type Cause, observe, type Sample, UNWATCHED, type Watch } from '@/utils/watching/observe';

const START = 1_800_000_000_000;

/** A visible player at a moment `at` milliseconds into the test, its media at the same place. */
function seen(at: number, overrides: Partial<Sample> = {}): Sample {
  return {
    now: at,
    epoch: START + at,
    position: at,
    stop: null,
    mode: 'watched',
    rate: 1,
    muted: false,
    loops: false,
    duration: 600_000,
    player: 'page',
    page: { url: 'https://a.test/1', title: 'One', lesson: null, course: null },
    ...overrides,
  };
}

/** Looks at a player again and again; gives all beats, the newest of each stretch, and what is open. */
function watchAll(looks: readonly (readonly [Sample, Cause?])[]) {
  let watch: Watch = UNWATCHED;
  let ids = 0;
  const beats: Beat[] = [];
  for (const [sample, cause = 'seen'] of looks) {
    const next = observe(watch, sample, cause, () => `s${ids++}`);
    watch = next.watch;
    beats.push(...next.beats);
  }
  const newest = [...new Map(beats.map((beat) => [beat.session, beat])).values()];
  return { watch, beats, newest };
}

describe('a stretch of playing', () => {
  it('is told at its beginning, when a beat is due and at its end', () => {
    const { beats, watch } = watchAll([
      [seen(0)],
      [seen(5000)],
      [seen(22_000), 'beat'],
      [seen(30_000, { stop: 'paused' })],
    ]);
    expect(beats.map(({ seq, wall, state }) => [seq, wall, state])).toEqual([
      [0, 0, 'playing'],
      [1, 22_000, 'playing'],
      [2, 30_000, 'paused'],
    ]);
    expect(watch).toEqual(UNWATCHED);
  });

  it('is the same when it is looked at twice', () => {
    const once = watchAll([[seen(0)], [seen(5000, { stop: 'paused' })]]);
    const twice = watchAll([
      [seen(0)],
      [seen(0)],
      [seen(5000)],
      [seen(5000, { stop: 'paused' })],
      [seen(5000, { stop: 'paused' })],
    ]);
    expect(twice.beats).toEqual(once.beats);
  });

  it('counts the wall clock at any speed, and the media that was covered', () => {
    const { newest } = watchAll([
      [seen(0)],
      [seen(10_000, { rate: 2 })],
      [seen(20_000, { rate: 2, position: 30_000, stop: 'ended' })],
    ]);
    expect(newest).toMatchObject([{ wall: 20_000, media: 30_000, rate: 2, state: 'ended' }]);
  });

  it('grants the media a second of delay and no more', () => {
    const late = watchAll([[seen(0)], [seen(10_000, { position: 9200, stop: 'paused' })]]);
    expect(late.newest[0]?.wall).toBe(10_000);
    const stalled = watchAll([[seen(0)], [seen(10_000, { position: 8500, stop: 'paused' })]]);
    expect(stalled.newest[0]?.wall).toBe(8500);
  });

  it('grants that second once, however often it is looked at', () => {
    const looks = Array.from({ length: 100 }, (_, i) => [seen(i * 1000, { position: i * 500 })] as const);
    const { newest, watch } = watchAll(looks);
    const told = newest.reduce((sum, beat) => sum + beat.wall, 0);
    expect((watch.open?.beat.wall ?? 0) + told).toBeLessThanOrEqual(99 * 500 + 1000);
  });

  it('ends where the media fell behind, and begins anew once it moves', () => {
    const { newest, watch } = watchAll([[seen(0)], [seen(10_000)], [seen(40_000, { position: 15_000 }), 'beat']]);
    expect(newest).toMatchObject([
      { wall: 15_000, state: 'stalled' },
      { from: START + 40_000, wall: 0 },
    ]);
    expect(watch.open).not.toBeNull();
  });

  it('does not begin on media that stands still although it claims to play', () => {
    const still = { position: 10_000 };
    const { beats, watch } = watchAll([
      [seen(10_000)],
      [seen(32_000, still), 'beat'],
      [seen(54_000, still), 'beat'],
      [seen(76_000, { position: 12_000 }), 'beat'],
    ]);
    expect(beats.map((beat) => [beat.session, beat.state, beat.wall])).toEqual([
      ['s0', 'playing', 0],
      ['s0', 'stalled', 0],
      ['s1', 'playing', 0],
    ]);
    expect(watch.stuckAt).toBeNull();
  });

  it('adds nothing for a night asleep, whether the monotonic clock slept too or not', () => {
    const night = 8 * 3_600_000;
    const slept = watchAll([[seen(0)], [seen(10_000, { epoch: START + 10_000 + night }), 'beat']]);
    expect(slept.newest).toMatchObject([
      { wall: 10_000, state: 'stalled' },
      { from: START + 10_000 + night, wall: 0 },
    ]);
    const ran = watchAll([[seen(0)], [seen(10_000 + night, { position: 10_000 }), 'beat']]);
    expect(ran.newest).toMatchObject([{ wall: 10_000, state: 'stalled' }, { wall: 0 }]);
  });

  it('is never negative when the clock goes back an hour', () => {
    const { newest } = watchAll([[seen(0)], [seen(5000, { epoch: START - 3_600_000 })], [seen(6000), 'gone']]);
    expect(newest.map((beat) => beat.wall)).toEqual([5000, 1000]);
  });

  it('goes on over the seam of a player that repeats', () => {
    const { newest } = watchAll([
      [seen(0, { loops: true })],
      [seen(10_000, { loops: true })],
      [seen(12_000, { loops: true, position: 500, stop: 'paused' })],
    ]);
    expect(newest).toMatchObject([{ wall: 12_000 }]);
  });

  it('believes a player of unknown position for no longer than a slow timer takes', () => {
    const unseen = { position: null, player: 'unseen' } as const;
    const { newest } = watchAll([[seen(0, unseen)], [seen(60_000, unseen), 'beat'], [seen(600_000, unseen), 'beat']]);
    expect(newest).toMatchObject([
      { wall: 60_000, state: 'stalled' },
      { from: START + 600_000, wall: 0 },
    ]);
  });
});

describe('what ends a stretch and begins another', () => {
  it('is a change between seen and heard', () => {
    const { newest } = watchAll([[seen(0)], [seen(3000, { mode: 'heard' })], [seen(7000)], [seen(8000), 'gone']]);
    expect(newest.map(({ mode, wall, state }) => [mode, wall, state])).toEqual([
      ['watched', 3000, 'hidden'],
      ['heard', 4000, 'stalled'],
      ['watched', 1000, 'left'],
    ]);
  });

  it('is muting, so that each stretch is wholly the one or the other', () => {
    const { newest } = watchAll([[seen(0)], [seen(3000, { muted: true })], [seen(5000, { muted: true }), 'gone']]);
    expect(newest.map(({ muted, wall }) => [muted, wall])).toEqual([
      [false, 3000],
      [true, 2000],
    ]);
  });

  it('is another lesson, each under its own address', () => {
    const second = { page: { url: 'https://a.test/2', title: 'Two', lesson: null, course: null } };
    const { newest } = watchAll([[seen(0)], [seen(3000, second), 'moved'], [seen(5000, second), 'gone']]);
    expect(newest.map(({ page, wall, state }) => [page?.url, page?.title, wall, state])).toEqual([
      ['https://a.test/1', 'One', 3000, 'left'],
      ['https://a.test/2', 'Two', 2000, 'left'],
    ]);
  });

  it('is an advert, which counts for nothing when it ran from the beginning', () => {
    const advert = { stop: 'advert' } as const;
    const { newest, watch } = watchAll([[seen(0)], [seen(1500, advert), 'void'], [seen(9000, advert)]]);
    expect(newest).toMatchObject([{ wall: 0, state: 'advert' }]);
    expect(watch.open).toBeNull();
  });
});

it('takes the title anew, which lags behind the address, and keeps the address', () => {
  const lagging = { page: { url: 'https://a.test/other', title: 'New', lesson: 'L', course: null } };
  const { beats } = watchAll([[seen(0)], [seen(22_000, lagging), 'beat']]);
  expect(beats[1]?.page).toEqual({ url: 'https://a.test/1', title: 'New', lesson: 'L', course: null });
});

const step = fc.record({
  wall: fc.integer({ min: 0, max: 90_000 }),
  drift: fc.oneof(fc.constant(0), fc.integer({ min: -5_000_000, max: 5_000_000 })),
  advance: fc.oneof(fc.constant(null), fc.double({ min: -1, max: 2, noNaN: true })),
  rate: fc.constantFrom(0.5, 1, 1.5, 2),
  stop: fc.constantFrom(null, null, null, 'paused' as const, 'stalled' as const, 'advert' as const),
  mode: fc.constantFrom('watched' as const, 'heard' as const),
  muted: fc.boolean(),
  loops: fc.boolean(),
  cause: fc.constantFrom<Cause>('seen', 'beat', 'split', 'moved', 'gone', 'void'),
});

/** Any history of looks: clocks that jump, media that stalls, loops and leaps. */
const history = fc.array(step, { maxLength: 40 }).map((steps) => {
  let now = 0;
  let epoch = START;
  let position = 0;
  return steps.map(({ wall, drift, advance, cause, ...rest }) => {
    now += wall;
    epoch += wall + drift;
    position = Math.max(0, position + wall * (advance ?? 0));
    return [seen(now, { ...rest, epoch, position: advance === null ? null : position }), cause] as const;
  });
});

describe('of any history', () => {
  it('no more is counted than time went by, over all stretches', () => {
    fc.assert(
      fc.property(history, (looks) => {
        const { newest } = watchAll(looks);
        const elapsed = (looks.at(-1)?.[0].now ?? 0) - (looks[0]?.[0].now ?? 0);
        expect(newest.reduce((sum, beat) => sum + beat.wall, 0)).toBeLessThanOrEqual(elapsed + 1e-6);
      }),
    );
  });

  it('a stretch only grows, its numbers without a gap, and nothing follows its end', () => {
    fc.assert(
      fc.property(history, (looks) => {
        const last = new Map<string, Beat>();
        for (const beat of watchAll(looks).beats) {
          const before = last.get(beat.session);
          expect(beat.seq).toBe(before ? before.seq + 1 : 0);
          expect(beat.wall).toBeGreaterThanOrEqual(before?.wall ?? 0);
          expect(beat.media).toBeGreaterThanOrEqual(before?.media ?? 0);
          expect(before?.state ?? 'playing').toBe('playing');
          last.set(beat.session, beat);
        }
      }),
    );
  });

  it('looking once more at the same moment counts nothing', () => {
    fc.assert(
      fc.property(history, (looks) => {
        const doubled = looks.flatMap(([sample, cause]) => [[sample, cause] as const, [sample] as const]);
        const sum = (beats: readonly Beat[]) => beats.reduce((total, beat) => total + beat.wall, 0);
        const withoutLeaving = looks.every(([, cause]) => cause !== 'gone');
        if (withoutLeaving) expect(sum(watchAll(doubled).newest)).toBeCloseTo(sum(watchAll(looks).newest), 3);
      }),
    );
  });
});
