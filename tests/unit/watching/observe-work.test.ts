import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BEAT_EVERY_MS } from '@/utils/watching/beat';
import { noteInput, noteLeft, noteTime, untilLook, type Work } from '@/utils/watching/observe-work';
import type { WorkBeat } from '@/utils/watching/work-beat';

const NOON = 1_800_000_000_000;
const at = (seconds: number, jump = 0) => ({ now: seconds * 1000, epoch: NOON + seconds * 1000 + jump });

/** Runs a page through moments: its inputs, its leaving, and the looks that the timer asks for in between. */
function run(steps: readonly { readonly at: number; readonly does: 'input' | 'leave' }[], end: number): WorkBeat[] {
  const beats: WorkBeat[] = [];
  let work: Work | null = null;
  let ids = 0;
  const take = (next: { work: Work | null; beats: readonly WorkBeat[] }): void => {
    work = next.work;
    beats.push(...next.beats);
  };
  const look = (now: number): void => {
    // As the page does: the timer fires when it is due, never earlier.
    for (let current: Work | null = work; current; current = work) {
      const due: number = current.last.now + untilLook(current, current.last.now);
      if (due >= now * 1000) return;
      take(noteTime(current, at(due / 1000)));
    }
  };
  for (const step of steps) {
    look(step.at);
    if (step.does === 'input') take(noteInput(work, at(step.at), null, () => `s${++ids}`));
    else if (work) take(noteLeft(work, at(step.at)));
  }
  look(end);
  return beats;
}

const input = (...seconds: number[]) => seconds.map((second) => ({ at: second, does: 'input' as const }));
const wallOf = (beats: readonly WorkBeat[]): number => {
  const newest = new Map(beats.map((beat) => [beat.session, beat]));
  return [...newest.values()].reduce((sum, { wall }) => sum + wall, 0) / 1000;
};

describe('work', () => {
  it('is nothing where a page is left open without input', () => {
    expect(run([], 3600)).toEqual([]);
  });

  it('goes on for a minute after the last input, and no longer', () => {
    const beats = run(input(0, 10), 3600);
    expect(wallOf(beats)).toBe(70);
    expect(beats.at(-1)).toMatchObject({ state: 'idle', from: NOON });
    expect(wallOf(run(input(0, 59, 118), 3600))).toBe(178);
    expect(wallOf(run(input(0, 100), 3600))).toBe(120);
  });

  it('ends when the page is left', () => {
    const beats = run([...input(0, 5), { at: 12, does: 'leave' }], 3600);
    expect(beats.at(-1)).toMatchObject({ state: 'left', wall: 12_000 });
    expect(wallOf(beats)).toBe(12);
  });

  it('is told at most once in a period, however much is typed', () => {
    const typed = run(input(...Array.from({ length: 1200 }, (_, index) => index / 4)), 3600);
    const told = typed.filter(({ seq }) => seq > 0).map(({ wall }) => wall);
    const gaps = told.slice(1, -1).map((wall, index) => wall - (told[index] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(BEAT_EVERY_MS);
    expect(wallOf(typed)).toBeCloseTo(1199 / 4 + 60, 1);
  });

  it('has no part in a sleep, or in a clock that was set', () => {
    const { work } = noteInput(null, at(0), null, () => 's');
    if (!work) throw new Error('no work');
    const asleep = noteTime(work, at(20, 3_600_000));
    expect([asleep.work, asleep.beats[0]?.wall, asleep.beats[0]?.state]).toEqual([null, 0, 'idle']);
    const awake = noteInput(work, at(50), null, () => 't');
    expect(awake.beats.map(({ session, wall, state }) => [session, wall, state])).toEqual([
      ['s', 0, 'idle'],
      ['t', 0, 'working'],
    ]);
  });

  it('covers exactly the minutes after inputs while the page is there (law)', () => {
    const step = fc.record({
      at: fc.integer({ min: 0, max: 600_000 }),
      does: fc.constantFrom('input', 'input', 'leave'),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (raw) => {
        const steps = raw.map((one) => ({ ...one, at: one.at / 1000 })).sort((a, b) => a.at - b.at);
        let expected = 0;
        for (const [index, { at: from, does }] of steps.entries()) {
          if (does === 'input') expected += Math.min(60, (steps[index + 1]?.at ?? Number.POSITIVE_INFINITY) - from);
        }
        const beats = run(steps, 4000);
        expect(wallOf(beats)).toBeCloseTo(expected, 3);
        for (const session of new Set(beats.map((beat) => beat.session))) {
          const seqs = beats.filter((beat) => beat.session === session).map(({ seq }) => seq);
          expect(seqs).toEqual(seqs.map((_, index) => index));
        }
      }),
    );
  });
});
