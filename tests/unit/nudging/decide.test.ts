import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '@/utils/nudging/decide';
import type { NudgeEvent } from '@/utils/nudging/event';
import { parseNudgeState } from '@/utils/nudging/parse-state';
import { FIRST_NUDGE_STATE, type NudgeState } from '@/utils/nudging/state';
import { durationMs, HOUR, localDay, MINUTE, shift } from '@/utils/time/brands';
import * as s from './scenario';

describe('the legal moves', () => {
  const events = {
    watched: s.watched,
    paused: s.paused,
    hidden: s.hidden,
    left: s.left,
    ended: s.ended,
    shown: s.shown,
    'not now': s.answered('not-now'),
    'did something': s.didSomething,
    withdrawn: s.withdrawn,
    woke: s.woke,
  } as const;
  const states = { quiet: s.quiet(), due: s.due(), offered: s.offered(), resting: s.resting() } as const;
  type Row = Record<keyof typeof states, NudgeState['phase']>;
  // After 30 minutes of watching with nothing made, one minute past noon.
  const table: Record<keyof typeof events, Row> = {
    watched: { quiet: 'due', due: 'due', offered: 'offered', resting: 'resting' },
    paused: { quiet: 'offered', due: 'offered', offered: 'offered', resting: 'resting' },
    hidden: { quiet: 'offered', due: 'offered', offered: 'offered', resting: 'resting' },
    left: { quiet: 'quiet', due: 'due', offered: 'resting', resting: 'resting' },
    ended: { quiet: 'offered', due: 'offered', offered: 'offered', resting: 'resting' },
    shown: { quiet: 'quiet', due: 'due', offered: 'offered', resting: 'resting' },
    'not now': { quiet: 'quiet', due: 'due', offered: 'resting', resting: 'resting' },
    'did something': { quiet: 'quiet', due: 'due', offered: 'resting', resting: 'resting' },
    withdrawn: { quiet: 'quiet', due: 'due', offered: 'resting', resting: 'resting' },
    woke: { quiet: 'quiet', due: 'due', offered: 'offered', resting: 'resting' },
  };
  for (const [name, row] of Object.entries(table)) {
    it(name, () => {
      const event = Object.entries(events).find(([key]) => key === name)?.[1] ?? s.woke;
      const known = s.facts({ now: shift(s.NOON, MINUTE), ...s.since(30) });
      const moves = Object.entries(states).map(([from, state]) => [from, decide(state, event, known).state.phase]);
      expect(Object.fromEntries(moves)).toEqual(row);
    });
  }
});

describe('binge', () => {
  it('is due at the limit, not before', () => {
    s.given(s.quiet()).knowing(s.since(24)).when(s.watched).then('quiet');
    s.given(s.quiet()).knowing(s.since(25)).when(s.watched).then('due');
  });
  it('waits for a break: a card in view, a toast out of view', () => {
    const card = s.given(s.due()).at(2).knowing(s.since(27)).when(s.paused).then('offered', 'offer').came();
    expect(card.actions).toMatchObject([
      { where: 7, view: { form: 'card', minutes: 27, trigger: 'binge', first: true } },
    ]);
    const toast = s.given(s.due()).at(2).knowing(s.since(27)).when(s.hidden).then('offered', 'offer').came();
    expect(toast.actions).toMatchObject([{ view: { form: 'toast' } }]);
  });
  it('without a break becomes a toast after the wait, never a card', () => {
    const { actions } = s
      .given(s.due())
      .at(4.9)
      .knowing(s.since(30))
      .when(s.watched)
      .then('due')
      .at(5)
      .when(s.watched)
      .then('offered', 'offer')
      .came();
    expect(actions).toMatchObject([{ view: { form: 'toast' } }]);
  });
  it('is dropped when something was made, or when nothing plays any more', () => {
    s.given(s.due()).at(2).knowing(s.since(0)).when(s.didSomething).then('quiet');
    s.given(s.due()).at(3).knowing(s.since(26)).when(s.woke).then('due').at(7).when(s.woke).then('quiet');
  });
  it('turns a card into a toast when the video plays on in its tab', () => {
    const { actions } = s.given(s.offered()).at(1).knowing(s.since(26)).when(s.watched).then('offered', 'offer').came();
    expect(actions).toMatchObject([{ view: { id: 'n1', form: 'toast' } }]);
    s.given(s.offered()).at(1).when({ kind: 'watched', where: 8 }).then('offered');
  });
  it('is left alone by what was received before it was offered', () => {
    for (const event of [s.watched, { kind: 'break', where: 7, how: 'left', visible: true } as const]) {
      const { actions } = s.given(s.offered()).at(-0.1).when(event).then('offered').came();
      expect(actions).toEqual([]);
    }
    // A clock that was set back is another matter.
    s.given(s.offered()).at(-30).knowing(s.since(26)).when(s.watched).then('offered', 'offer');
  });
});

describe('lesson ended', () => {
  it('comes with nothing made today or below the goal', () => {
    s.given(s.quiet()).knowing(s.since(8)).when(s.ended).then('offered', 'offer');
    const made = { doingToday: durationMs(10 * MINUTE) };
    s.given(s.quiet())
      .knowing({ ...made, share: 0.2 })
      .when(s.ended)
      .then('offered', 'offer');
    s.given(s.quiet())
      .knowing({ ...made, share: 0.4 })
      .when(s.ended)
      .then('quiet');
  });
  it('does not come of a loop or a clip', () => {
    if (s.ended.kind !== 'ended') throw new Error('no end');
    s.given(s.quiet())
      .when({ ...s.ended, loops: true })
      .then('quiet');
    s.given(s.quiet())
      .when({ ...s.ended, length: durationMs(59_000) })
      .then('quiet');
    s.given(s.quiet())
      .when({ ...s.ended, length: null })
      .then('offered', 'offer');
  });
});

describe('when it stays silent', () => {
  const silent = (name: string, known: Parameters<ReturnType<typeof s.given>['knowing']>[0]) =>
    it(name, () => {
      s.given(s.quiet())
        .knowing({ ...s.since(40), ...known })
        .when(s.ended)
        .then('quiet')
        .when(s.watched)
        .then('quiet');
    });
  silent('in the first hour', { installedAt: shift(s.NOON, -59 * MINUTE) });
  silent('in quiet hours', { minute: 23 * 60 });
  silent('while a doing timer runs', { timerRunning: true });
  silent('when nudges are off', s.settings({ on: false }));
  it('each trigger can be off alone', () => {
    s.given(s.quiet())
      .knowing({ ...s.since(9), ...s.settings({ lessonEnded: false }) })
      .when(s.ended)
      .then('quiet');
    s.given(s.quiet())
      .knowing({ ...s.since(40), ...s.settings({ binge: false }) })
      .when(s.watched)
      .then('quiet');
  });
  it('after two in the first week, after four later', () => {
    const shownToday = s.per(0, { 'lesson-ended': 1, binge: 1 });
    const week = { installedAt: shift(s.NOON, -6 * 24 * HOUR) };
    s.given(s.quiet({ shownToday }))
      .knowing({ ...s.since(40), ...week })
      .when(s.watched)
      .then('quiet');
    s.given(s.quiet({ shownToday })).knowing(s.since(40)).when(s.watched).then('due');
    s.given(s.quiet({ shownToday: s.per(0, { 'lesson-ended': 2, binge: 2 }) }))
      .knowing(s.since(40))
      .when(s.watched)
      .then('quiet');
    s.given(s.quiet({ shownToday }))
      .knowing({ ...s.since(40), ...week, day: localDay('2026-11-21') })
      .when(s.watched)
      .then('due');
  });
  it('for 90 minutes after one was shown', () => {
    const rested = s.given(s.offered()).when(s.shown).then('offered').at(1).when(s.answered('ten-minutes'));
    rested.then('resting', 'start-timer', 'reply').at(89).knowing(s.since(40)).when(s.paused).then('resting');
    rested.at(90).when(s.paused).then('offered', 'offer');
  });
  it('a clock that was set back does not silence it for longer than that', () => {
    const ahead = s.resting({ lastShownAt: shift(s.NOON, 400 * HOUR) });
    s.given(ahead).knowing(s.since(40)).when(s.watched).then('resting').at(91).when(s.watched).then('due');
  });
});

describe('answers', () => {
  it('three "not now" in a row halve the rate, and it says so', () => {
    const third = s
      .given(s.offered({}, { notNowInRow: 2 }))
      .when(s.answered('not-now'))
      .then('resting', 'reply')
      .came();
    expect(third.actions).toEqual([{ kind: 'reply', reply: { kind: 'rests', halved: true } }]);
    expect(third.state).toMatchObject({ book: { halvings: 1, notNowInRow: 0 }, until: shift(s.NOON, 180 * MINUTE) });
  });
  it('doing something resets the row', () => {
    for (const event of [s.answered('ten-minutes'), s.answered('already-made'), s.didSomething]) {
      expect(
        s
          .given(s.offered({}, { notNowInRow: 2 }))
          .when(event)
          .came().state.book.notNowInRow,
      ).toBe(0);
    }
  });
  it('"less of this" takes one a day, and at none turns the trigger off', () => {
    const less = s.given(s.offered()).when(s.answered('less')).then('resting', 'reply').came();
    expect(less.actions).toEqual([{ kind: 'reply', reply: { kind: 'less', trigger: 'binge', perDay: 3 } }]);
    const last = s.given(s.offered({}, { perDay: s.per<number | null>(null, { binge: 1 }) })).when(s.answered('less'));
    expect(last.then('resting', 'turn-off', 'reply').came().state.book.perDay.binge).toBeNull();
    const used = s.quiet({ perDay: s.per<number | null>(null, { binge: 1 }), shownToday: s.per(0, { binge: 1 }) });
    s.given(used).knowing(s.since(40)).when(s.watched).then('quiet').when(s.ended).then('offered', 'offer');
  });
  it('an ignored toast counts as shown, not as "not now"; the badge keeps it until something is made', () => {
    const ignored = s
      .given(s.offered({ form: 'toast' }))
      .when(s.answered('ignored'))
      .then('resting', 'reply', 'badge');
    expect(ignored.came().state.book).toMatchObject({ notNowInRow: 0, waiting: 'binge', shownToday: { binge: 1 } });
    ignored.at(3).when(s.didSomething).then('resting', 'badge');
  });
  it('an answer sent twice counts once', () => {
    const twice = s.given(s.offered()).when(s.answered('not-now')).when(s.answered('not-now')).then('resting', 'reply');
    expect(twice.came().state.book.notNowInRow).toBe(1);
  });
  it('what no page could show does not count, and is tried again soon', () => {
    const lost = s.given(s.offered()).when(s.withdrawn).then('resting');
    expect(lost.came().state.book.shownToday.binge).toBe(0);
    lost.at(5).knowing(s.since(40)).when(s.paused).then('offered', 'offer');
  });
  it('a nudge whose tab went without a word counts as shown', () => {
    const gone = s.given(s.offered()).at(31).knowing(s.since(40)).when(s.watched).then('resting');
    expect(gone.came().state.book.shownToday.binge).toBe(1);
  });
});

const someEvent: fc.Arbitrary<NudgeEvent> = fc.oneof(
  fc.constantFrom(s.watched, s.paused, s.hidden, s.left, s.ended, s.didSomething, s.woke),
  fc.nat(20).map((n): NudgeEvent => ({ kind: 'shown', nudge: `n${n}` })),
  fc.nat(20).map((n): NudgeEvent => ({ kind: 'withdrawn', nudge: `n${n}` })),
  fc
    .tuple(fc.constantFrom('ten-minutes', 'not-now', 'less', 'already-made', 'not-a-lesson', 'ignored'), fc.nat(20))
    .map(([answer, n]) => s.answered(answer, `n${n}`)),
);
const story = fc.array(fc.tuple(someEvent, fc.nat(40), fc.nat(60)), { maxLength: 21 });

function tell(events: [NudgeEvent, number, number][], between: (state: NudgeState) => NudgeState) {
  let state: NudgeState = FIRST_NUDGE_STATE;
  let minutes = 0;
  const shownAt: number[] = [];
  const log = events.map(([event, gap, watchedFor], index) => {
    minutes += gap;
    const came = decide(
      state,
      event,
      s.facts({ now: shift(s.NOON, minutes * MINUTE), id: `n${index}`, ...s.since(watchedFor) }),
    );
    if (came.state.book.lastShownAt !== null && came.state.book.lastShownAt !== shownAt.at(-1)) {
      shownAt.push(came.state.book.lastShownAt);
    }
    state = between(came.state);
    return came;
  });
  return { log, shownAt };
}

describe('laws', () => {
  it('a worker that dies after each event decides as one that lives', () => {
    const revive = (state: NudgeState) => parseNudgeState(JSON.parse(JSON.stringify(state)), FIRST_NUDGE_STATE);
    fc.assert(
      fc.property(story, (events) => {
        expect(tell(events, revive)).toEqual(tell(events, (state) => state));
      }),
    );
  });
  it('two showings are never nearer than the spacing, and a day never has more than its cap', () => {
    fc.assert(
      fc.property(story, (events) => {
        const { shownAt } = tell(events, (state) => state);
        expect(shownAt.length).toBeLessThanOrEqual(4);
        for (const [index, at] of shownAt.entries()) {
          expect(at - (shownAt[index - 1] ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(90 * MINUTE);
        }
      }),
    );
  });
});
