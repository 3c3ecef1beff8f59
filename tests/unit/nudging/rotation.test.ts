import { describe, expect, it } from 'vitest';
import type { ShownContent } from '@/utils/nudging/content';
import { NOTHING_FURTHER, type NudgeFacts } from '@/utils/nudging/facts';
import { contentFor, TRIAL_EACH, turned } from '@/utils/nudging/rotation';
import type { Latest, NudgeBook } from '@/utils/nudging/state';
import type { Tally } from '@/utils/nudging/tally';
import type { NudgeContent } from '@/utils/settings/nudge-kinds';
import { durationMs, HOUR, shift } from '@/utils/time/brands';
import * as s from './scenario';

const rolls = Array.from({ length: 50 }, (_, index) => index / 50);
const WEEK = { watched: durationMs(HOUR), made: durationMs(HOUR) };
const PIECE = { id: 'e', title: 'Radio', endsAt: shift(s.NOON, HOUR), beforeTaken: false };
const all: Partial<NudgeFacts> = { plan: 'I open the editor', week: WEEK, experience: PIECE };

function kinds(book: NudgeBook, known: Partial<NudgeFacts>): Set<ShownContent> {
  return new Set(rolls.map((roll) => contentFor('binge', book, s.facts({ ...known, roll })).kind));
}
const tally = (shown: number, begun: number): Tally => ({
  ...{ shown, begun, actedOn: begun, dismissed: 0 },
  ...{ tries: shown, wins: begun },
});

describe('the turns', () => {
  it('go through the pool, and through no other content', () => {
    expect(kinds(s.book(), all)).toEqual(new Set(['task', 'plan', 'week']));
    const pool = s.settings({ pool: ['reset', 'before-picture'] });
    expect(kinds(s.book(), { ...all, ...pool })).toEqual(new Set(['reset', 'before-picture']));
  });
  it('leave out what has nothing to show, and fall back on a task', () => {
    expect(kinds(s.book(), {})).toEqual(new Set(['task']));
    expect(kinds(s.book(), s.settings({ pool: ['plan', 'before-picture'] }))).toEqual(new Set(['task']));
  });
  it('fill a content with what is known', () => {
    const only = (content: NudgeContent) => ({ ...all, ...s.settings({ pool: [content] }) });
    const shown = (content: NudgeContent) => contentFor('binge', s.book(), s.facts(only(content)));
    expect(shown('task')).toEqual({ kind: 'task', ideas: NOTHING_FURTHER.ideas });
    expect(shown('plan')).toEqual({ kind: 'plan', plan: 'I open the editor' });
    expect(shown('week')).toEqual({ kind: 'week', ...WEEK });
    expect(shown('before-picture')).toEqual({
      ...{ kind: 'before-picture', experience: 'e', title: 'Radio', endsAt: PIECE.endsAt, taken: false },
    });
  });
});

describe('a content from outside the pool', () => {
  const due = { turnsSinceTrial: TRIAL_EACH };
  it('is tried once in twenty turns, the least tried first', () => {
    expect(kinds(s.book({ turnsSinceTrial: TRIAL_EACH - 1 }), all).has('reset')).toBe(false);
    expect(kinds(s.book(due), all)).toEqual(new Set(['reset']));
    const tried = { ...due, learned: { reset: { binge: tally(1, 0) } } };
    expect(kinds(s.book(tried), all)).toEqual(new Set(['before-picture']));
    expect(turned(s.book(due), 'reset', s.facts()).turnsSinceTrial).toBe(0);
    expect(turned(s.book(due), 'task', s.facts()).turnsSinceTrial).toBe(TRIAL_EACH + 1);
  });
  it('says that it is new on its first showing alone', () => {
    const known: Partial<NudgeBook> = { formsShown: ['card'], triggersShown: ['binge'], contentsShown: ['task'] };
    const first = (change: Partial<NudgeBook>) =>
      s
        .given(s.quiet({ ...known, ...change }))
        .knowing(s.since(30))
        .when(s.paused)
        .came().actions;
    expect(first(due)).toMatchObject([{ view: { content: { kind: 'reset' }, first: true } }]);
    expect(first({})).toMatchObject([{ view: { content: { kind: 'task' }, first: false } }]);
    expect(first({ triggersShown: [] })).toMatchObject([{ view: { first: true } }]);
  });
  it('isn’t tried where the person refused it', () => {
    const refused = { ...due, refused: ['reset', 'before-picture'] } as const;
    expect(kinds(s.book(refused), all)).toEqual(new Set(['task', 'plan', 'week']));
  });
});

describe('"less of this"', () => {
  const of = (content: ShownContent, change: Partial<NudgeBook> = {}) => {
    const latest: Latest = { nudge: 'n1', trigger: 'binge', content, at: s.NOON, begun: false };
    return { ...s.offered({}, { latest, ...change }), shown: true };
  };
  it('takes out what was tried from outside, and says so', () => {
    const { state, actions } = s.given(of('reset')).when(s.answered('less')).then('resting', 'reply').came();
    expect(actions).toEqual([{ kind: 'reply', reply: { kind: 'less-content', content: 'reset' } }]);
    expect(state.book).toMatchObject({ refused: ['reset'], perDay: { binge: null } });
  });
  it('takes a content out of the pool that does much worse than the best', () => {
    const learned = { week: { binge: tally(6, 0) }, task: { binge: tally(6, 4) } };
    const { actions } = s.given(of('week', { learned })).when(s.answered('less')).came();
    expect(actions).toEqual([
      { kind: 'set-pool', pool: ['task', 'plan'] },
      { kind: 'reply', reply: { kind: 'less-content', content: 'week' } },
    ]);
  });
  it('is about the trigger where the content is as good as others, too new, or the trigger’s own', () => {
    const good = { week: { binge: tally(6, 3) }, task: { binge: tally(6, 4) } };
    for (const state of [of('week', { learned: good }), of('week'), of('task', { learned: good })]) {
      const { actions } = s.given(state).when(s.answered('less')).came();
      expect(actions).toMatchObject([{ reply: { kind: 'less', trigger: 'binge' } }]);
    }
  });
  it('never empties the pool', () => {
    const known = s.settings({ pool: ['week'] });
    const learned = { week: { binge: tally(30, 0) }, task: { binge: tally(6, 6) } };
    const { actions } = s.given(of('week', { learned })).knowing(known).when(s.answered('less')).came();
    expect(actions).toMatchObject([{ reply: { kind: 'less' } }]);
  });
});
