import { describe, expect, it } from 'vitest';
import type { NudgeContent } from '@/utils/settings/nudge-kinds';
import { daysOf } from '../../bench/simulator/calendar.ts';
import { KINDS, type Kind } from '../../bench/simulator/kinds.ts';
import type { Seen } from '../../bench/simulator/learner.ts';
import { live } from '../../bench/simulator/life.ts';
import { breaches, longestSilence, mostAfterWeek } from '../../bench/simulator/verdict.ts';

// The bench runs a thousand of these; here a few of each kind keep the promises under every change.
const DAYS = 90;
const calendar = daysOf(DAYS + 2);
const lives = (kind: Kind, count: number, days = DAYS) =>
  Array.from({ length: count }, (_, index) => live(kind, 7 + index, calendar, days));

function kindCalled(name: string): Kind {
  const kind = KINDS.find((each) => each.name === name);
  if (!kind) throw new Error(`no ${name}`);
  return kind;
}

describe.each(KINDS.map((kind) => [kind.name, kind] as const))('%s', (_, kind) => {
  const learners = lives(kind, 3);
  it('never gets one over the caps, in quiet hours, beside a running timer, in a live class or within the spacing', () => {
    expect(learners.flatMap(({ seen }) => breaches(seen))).toEqual([]);
  });
  it('hears something', () => {
    for (const { seen } of learners) expect(seen.length).toBeGreaterThan(3);
  });
});

describe('who leaves every nudge without a word', () => {
  const learners = lives(kindCalled('ignorer'), 6);
  it('gets no more than one a day after a week', () => {
    for (const { seen } of learners) expect(mostAfterWeek(seen)).toBeLessThanOrEqual(1);
  });
  it('is told once, with a later nudge, that they became fewer', () => {
    for (const { seen } of learners) {
      const eased = seen.filter(({ view }) => view.eased);
      expect(eased.length).toBeGreaterThan(0);
      expect(eased.length).toBeLessThanOrEqual(3);
    }
  });
});

it('a rare ignorer, seldom there in the first week, gets no more either', () => {
  const kind = { ...kindCalled('ignorer'), shows: 0.15 };
  for (const { seen } of lives(kind, 6)) expect(mostAfterWeek(seen)).toBeLessThanOrEqual(1);
});

it('who acts again hears more often again', () => {
  const [learner] = lives(kindCalled('dismisser'), 1, 30);
  expect(learner?.state.book.halvings).toBe(3);
  const [active] = lives({ ...kindCalled('binger'), actsOn: { otherwise: 1 } }, 1, 30);
  expect(active?.state.book.halvings).toBe(0);
});

it('nobody who watches on most days is left alone for a fortnight, but by their own "less of this"', () => {
  for (const name of ['steady', 'binger', 'ignorer', 'dismisser', 'plan follower']) {
    const kind = { ...kindCalled(name), less: 0 };
    const from = calendar[0]?.midnight ?? 0;
    for (const { seen } of lives(kind, 2)) {
      expect(longestSilence(seen, from, calendar[DAYS]?.midnight ?? 0)).toBeLessThan(14);
    }
  }
});

describe('who acts on one content', () => {
  /** How often each content of the pool came, over showings that are not a trigger's own. */
  function turns(seen: readonly Seen[], first: number, last: number): Record<string, number> {
    const inTurn = seen.filter(({ view }) => ['binge', 'lesson-ended', 'autoplay'].includes(view.trigger));
    const contents = Map.groupBy(inTurn.slice(first, last), ({ view }) => view.content.kind);
    return Object.fromEntries([...contents].map(([content, all]) => [content, all.length]));
  }
  it.each<NudgeContent>(['task', 'week'])(
    'gets %s at least twice as often as another after thirty showings',
    (liked) => {
      const other = liked === 'task' ? 'week' : 'task';
      const kind = { ...kindCalled('binger'), actsOn: { [liked]: 1, otherwise: 0 }, makes: 0, codesAlong: 0, less: 0 };
      for (const { seen } of lives(kind, 12)) {
        const [early, late] = [turns(seen, 0, 30), turns(seen, 30, 60)];
        expect(early[liked] ?? 0).toBeGreaterThanOrEqual(2 * (early[other] ?? 0));
        expect(late[liked] ?? 0).toBeGreaterThanOrEqual(2 * (late[other] ?? 0));
        // The floor: what is liked less doesn't vanish.
        expect(late[other] ?? 0).toBeGreaterThan(0);
      }
    },
  );
});
