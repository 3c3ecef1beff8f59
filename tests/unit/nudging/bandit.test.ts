import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beliefOf, meanOf, pick, STARVES_AFTER, spreadOf } from '@/utils/nudging/bandit';
import { chanceFrom, drawBeta } from '@/utils/nudging/chance';
import type { ShownContent } from '@/utils/nudging/content';
import { countBegun, countShown, type Learned } from '@/utils/nudging/tally';
import type { NudgeContent } from '@/utils/settings/nudge-kinds';

const POOL: readonly NudgeContent[] = ['task', 'plan', 'week'];

/** So many turns of a pool for a person who begins to make something after each content with its own chance. */
function turns(worth: Partial<Record<NudgeContent, number>>, count: number, seed: number): readonly NudgeContent[] {
  const chance = chanceFrom((seed * 0.618_033_988_749_895) % 1);
  const past: NudgeContent[] = [];
  let learned: Learned = {};
  while (past.length < count) {
    const content = pick(POOL, 'binge', learned, past, chance);
    if (!content) throw new Error('nothing picked');
    past.push(content);
    learned = countShown(learned, content, 'binge');
    if (chance() < (worth[content] ?? 0)) learned = countBegun(learned, content, 'binge');
  }
  return past;
}
const countOf = (past: readonly ShownContent[], content: ShownContent): number =>
  past.filter((each) => each === content).length;

describe('chance', () => {
  it('is the same for the same number, and fills the unit evenly', () => {
    const [a, b] = [chanceFrom(0.3), chanceFrom(0.3)];
    const values = Array.from({ length: 10_000 }, () => a());
    expect(values.slice(0, 99)).toEqual(Array.from({ length: 99 }, () => b()));
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values)).toBeLessThan(1);
    expect(values.reduce((sum, value) => sum + value, 0) / values.length).toBeCloseTo(0.5, 1);
  });
  it('draws from Beta with its mean and spread', () => {
    for (const belief of [
      { a: 1, b: 1 },
      { a: 8, b: 3 },
      { a: 1, b: 40 },
    ]) {
      const chance = chanceFrom(0.7);
      const draws = Array.from({ length: 20_000 }, () => drawBeta(belief.a, belief.b, chance));
      const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length;
      const spread = Math.sqrt(draws.reduce((sum, draw) => sum + (draw - mean) ** 2, 0) / draws.length);
      expect(mean).toBeCloseTo(meanOf(belief), 2);
      expect(spread).toBeCloseTo(spreadOf(belief), 2);
    }
  });
  it('draws for any number that may be rolled', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (roll) => {
        const draw = drawBeta(1, 1, chanceFrom(roll));
        return draw >= 0 && draw <= 1;
      }),
    );
  });
});

describe('the pick', () => {
  it('gives what is acted on at least twice as often as another after thirty showings, in a thousand lives', () => {
    for (let seed = 1; seed <= 1000; seed += 1) {
      const past = turns({ plan: 1 }, 60, seed);
      const [early, late] = [past.slice(0, 30), past.slice(30)];
      for (const other of ['task', 'week'] as const) {
        expect(countOf(early, 'plan')).toBeGreaterThanOrEqual(2 * countOf(early, other));
        expect(countOf(late, 'plan')).toBeGreaterThanOrEqual(2 * countOf(late, other));
      }
    }
  });
  it('does so also where it is acted on every other time, in nearly all lives', () => {
    const kept = Array.from({ length: 400 }, (_, seed) => turns({ plan: 0.5 }, 60, seed + 1).slice(30)).filter(
      (late) => countOf(late, 'plan') >= 2 * Math.max(countOf(late, 'task'), countOf(late, 'week')),
    );
    expect(kept.length / 400).toBeGreaterThan(0.97);
  });
  it('starves none: in each fourteen turns each content comes', () => {
    for (let seed = 1; seed <= 50; seed += 1) {
      const past = turns({ plan: 1 }, 200, seed);
      for (let from = 0; from + STARVES_AFTER + 2 <= past.length; from += 1) {
        const part = past.slice(from, from + STARVES_AFTER + 2);
        for (const content of POOL) expect(part).toContain(content);
      }
    }
  });
  it('follows a person who changes', () => {
    const before = Array.from({ length: 40 }).reduce<Learned>(
      (learned) => countBegun(countShown(learned, 'task', 'binge'), 'task', 'binge'),
      {},
    );
    const after = Array.from({ length: 40 }).reduce<Learned>((learned) => countShown(learned, 'task', 'binge'), before);
    expect(meanOf(beliefOf(before, 'task', 'binge'))).toBeGreaterThan(0.9);
    expect(meanOf(beliefOf(after, 'task', 'binge'))).toBeLessThan(0.35);
  });
  it('lets what worked for one trigger say half as much for another', () => {
    const learned = countBegun(countShown({}, 'task', 'binge'), 'task', 'binge');
    expect(beliefOf(learned, 'task', 'binge')).toEqual({ a: 2, b: 1 });
    expect(beliefOf(learned, 'task', 'lesson-ended')).toEqual({ a: 1.5, b: 1 });
    expect(beliefOf(learned, 'week', 'binge')).toEqual({ a: 1, b: 1 });
  });
  it('picks nothing from nothing', () => {
    expect(pick([], 'binge', {}, [], chanceFrom(0))).toBeNull();
  });
});
