import { describe, expect, it } from 'vitest';
import { whatWasLearned } from '@/utils/nudging/learned';
import { proposePool } from '@/utils/nudging/pool-change';
import { withoutLearned } from '@/utils/nudging/state';
import type { Tally } from '@/utils/nudging/tally';
import type { NudgeContent } from '@/utils/settings/nudge-kinds';
import { book, quiet } from './scenario';

const POOL: readonly NudgeContent[] = ['task', 'plan', 'week'];
const tally = (shown: number, begun: number): Tally => ({
  ...{ shown, begun, actedOn: begun, dismissed: shown - begun },
  ...{ tries: shown, wins: begun },
});
const known = book({
  learned: {
    task: { binge: tally(12, 7), 'lesson-ended': tally(6, 1) },
    plan: { binge: tally(2, 1) },
    week: { binge: tally(12, 0), review: tally(4, 2) },
    'loop-check': { enrol: tally(3, 0) },
  },
});

describe('what was learned', () => {
  it('says nothing of nothing', () => {
    expect(whatWasLearned(book(), POOL)).toEqual({
      ...{
        shown: 0,
        begun: 0,
        isEnough: false,
        contents: [],
        triggers: [],
        preferences: [],
        change: null,
        halvings: 0,
      },
    });
  });
  it('ranks contents and triggers by the share of showings after which doing began', () => {
    const { shown, begun, isEnough, contents, triggers } = whatWasLearned(known, POOL);
    expect([shown, begun, isEnough]).toEqual([39, 11, true]);
    expect(contents.map(({ name }) => name)).toEqual(['plan', 'task', 'week', 'loop-check']);
    expect(contents[1]).toEqual({ name: 'task', shown: 18, actedOn: 8, dismissed: 10, begun: 8, share: 8 / 18 });
    expect(triggers.map(({ name }) => name)).toEqual(['review', 'binge', 'lesson-ended', 'enrol']);
  });
  it('names a preference for a trigger only where it is nearly sure', () => {
    const clear = book({ learned: { task: { binge: tally(12, 7) }, week: { binge: tally(12, 0) } } });
    expect(whatWasLearned(clear, POOL).preferences).toEqual([
      { trigger: 'binge', content: 'task', begun: 7, shown: 12 },
    ]);
    expect(whatWasLearned(known, POOL).preferences).toEqual([]);
  });
  it('is forgotten on wish, and with it nothing that the person said', () => {
    const before = quiet({ ...known, refused: ['reset'], halvings: 1 });
    const after = withoutLearned(before).book;
    expect(whatWasLearned(after, POOL).shown).toBe(0);
    expect(after).toMatchObject({ refused: ['reset'], halvings: 1 });
  });
});

describe('the proposed change of the pool', () => {
  it('puts the best or an untried one in the place of the weakest', () => {
    expect(proposePool(known, POOL)).toEqual({
      ...{ out: 'week', into: 'reset', why: 'untried', pool: ['task', 'plan', 'reset'] },
    });
    const tried = book({ learned: { ...known.learned, 'before-picture': { clock: tally(6, 5) } } });
    expect(proposePool(tried, POOL)).toMatchObject({ into: 'before-picture', why: 'worked' });
  });
  it('is none where nothing is clear, all was refused, or what is outside did no better', () => {
    expect(proposePool(book(), POOL)).toBeNull();
    expect(proposePool(known, ['task'])).toBeNull();
    expect(proposePool({ ...known, refused: ['reset', 'before-picture'] }, POOL)).toBeNull();
    const even = book({ learned: { task: { binge: tally(9, 3) }, week: { binge: tally(9, 2) } } });
    expect(proposePool(even, POOL)).toBeNull();
  });
});
