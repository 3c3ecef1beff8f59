import { describe, expect, it } from 'vitest';
import { capOf } from '@/utils/nudging/allowance';
import type { Latest, NudgeBook } from '@/utils/nudging/state';
import { HOUR, MINUTE, shift } from '@/utils/time/brands';
import * as s from './scenario';

const latest: Latest = { nudge: 'n1', trigger: 'binge', content: 'task', at: s.NOON, begun: false };
const seen = (change: Partial<NudgeBook>) => ({
  ...s.offered({}, { latest, lastShownAt: s.NOON, ...change }),
  shown: true,
});

describe('nudges that go without a word', () => {
  it('halve the rate at the third, which the next one says once', () => {
    const third = s
      .given(seen({ ignoredInRow: 2 }))
      .when(s.answered('ignored'))
      .came().state.book;
    expect(third).toMatchObject({ ignoredInRow: 0, halvings: 1, halvedUnsaid: true });
    const next = s
      .given(s.quiet({ ...third, waiting: null }))
      .at(200)
      .knowing(s.since(30))
      .when(s.paused);
    expect(next.came().actions).toMatchObject([{ view: { eased: true } }]);
    expect(next.when({ kind: 'shown', nudge: 'fresh' }).came().state.book.halvedUnsaid).toBe(false);
  });
  it('are those whose tab was left or closed as well, but not those that nobody saw', () => {
    for (const event of [s.left, s.withdrawn]) {
      expect(s.given(seen({})).when(event).came().state.book.ignoredInRow).toBe(1);
      expect(s.given(s.offered()).when(event).came().state.book.ignoredInRow).toBe(0);
    }
    expect(s.given(seen({})).at(31).when(s.woke).came().state.book.ignoredInRow).toBe(1);
  });
  it('leave one a day after a week of them, until the person says a word', () => {
    const silent = { shownSinceWord: true, lastWordAt: shift(s.NOON, -7 * 24 * HOUR) };
    expect(capOf(s.book(silent), s.facts())).toBe(1);
    expect(capOf(s.book({ ...silent, lastWordAt: null }), s.facts())).toBe(1);
    expect(capOf(s.book({ ...silent, lastWordAt: shift(s.NOON, -HOUR) }), s.facts())).toBe(4);
    const heard = s.given(seen(silent)).when(s.answered('not-now')).came().state.book;
    expect(capOf(heard, s.facts())).toBe(4);
  });
});

describe('acting on one', () => {
  it('takes one halving back and ends every row', () => {
    for (const answer of ['ten-minutes', 'already-made', 'planned'] as const) {
      const { book } = s
        .given(seen({ halvings: 2, notNowInRow: 2 }))
        .when(s.answered(answer))
        .came().state;
      expect(book).toMatchObject({ halvings: 1, notNowInRow: 0, ignoredInRow: 0 });
    }
  });
  it('is doing that begins within 15 minutes as well; no later, and once for each nudge', () => {
    const soon = s
      .given(seen({ halvings: 2 }))
      .at(15)
      .when(s.didSomething);
    expect(soon.came().state.book.halvings).toBe(1);
    expect(soon.when(s.didSomething).when(s.answered('already-made')).came().state.book.halvings).toBe(1);
    expect(
      s
        .given(seen({ halvings: 2 }))
        .at(15.1)
        .when(s.didSomething)
        .came().state.book.halvings,
    ).toBe(2);
  });
  it('is counted for the content and the trigger', () => {
    const book = s.given(s.offered()).when(s.shown).at(1).when(s.answered('ten-minutes')).came().state.book;
    expect(book.learned.task?.binge).toMatchObject({ shown: 1, actedOn: 1, dismissed: 0, begun: 1, wins: 1 });
    const away = s.given(s.offered()).when(s.shown).at(1).when(s.answered('not-now')).came().state.book;
    expect(away.learned.task?.binge).toMatchObject({ shown: 1, actedOn: 0, dismissed: 1, begun: 0 });
    const late = s.given(s.offered()).when(s.shown).when(s.answered('not-now')).at(9).when(s.didSomething).came();
    expect(late.state.book.learned.task?.binge).toMatchObject({ dismissed: 1, begun: 1 });
  });
  it('a rest is at least as long as the spacing, halved or not', () => {
    const { state } = s
      .given(seen({ halvings: 1 }))
      .when(s.answered('ten-minutes'))
      .came();
    expect(state).toMatchObject({ phase: 'resting', until: shift(s.NOON, 90 * MINUTE) });
  });
});
