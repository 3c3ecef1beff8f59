import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ContentView } from '@/utils/nudging/content';
import { parseNudgeState } from '@/utils/nudging/parse-state';
import { FIRST_NUDGE_STATE } from '@/utils/nudging/state';
import type { NudgeFigures } from '@/utils/nudging/view';
import { HOUR, localDay } from '@/utils/time/brands';
import { book, due, NOON, offered, quiet, resting } from './scenario';

it('reads back what was stored', () => {
  for (const state of [quiet({ waiting: 'binge', formsShown: ['card'] }), due(), offered(), resting({ halvings: 2 })]) {
    expect(parseNudgeState(JSON.parse(JSON.stringify(state)), FIRST_NUDGE_STATE)).toEqual(state);
  }
});

it('takes anything, and keeps the book where only the phase is unreadable', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(['quiet', 'due', 'offered', 'resting']).toContain(parseNudgeState(value, FIRST_NUDGE_STATE).phase);
    }),
  );
  const state = quiet({ halvings: 1 });
  expect(parseNudgeState({ ...state, phase: 'offered', view: { id: 3 } }, FIRST_NUDGE_STATE)).toEqual(state);
});

it('reads on a state of before there were more than two triggers', () => {
  const old = {
    phase: 'offered',
    book: {
      ...{
        day: '2026-11-20',
        shownToday: { 'lesson-ended': 1, binge: 2 },
        lastShownAt: NOON,
        notNowInRow: 1,
        halvings: 2,
      },
      ...{ perDay: { 'lesson-ended': 1, binge: null }, formsShown: ['card'], waiting: 'binge', answered: 'n0' },
    },
    view: { id: 'n1', trigger: 'binge', form: 'card', minutes: 25, title: 'React', first: false },
    ...{ where: 7, since: NOON, shown: true },
  };
  const read = parseNudgeState(old, FIRST_NUDGE_STATE);
  expect(read).toMatchObject({
    ...old,
    view: { ...old.view, pauses: false, content: { kind: 'task', ideas: [{ text: 'suggest_other_last', topic: '' }] } },
  });
  const { shownToday, perDay, triggersShown } = read.book;
  expect([shownToday.review, perDay.clock, read.book.learned]).toEqual([0, null, {}]);
  // Who knows the two isn't told that they are new.
  expect(triggersShown).toEqual(['lesson-ended', 'binge']);
});

it('reads back all that it remembers', () => {
  const tally = { shown: 3, actedOn: 1, dismissed: 1, begun: 1, tries: 2.9, wins: 0.97 };
  const full = book({
    ...{ ignoredInRow: 1, halvedUnsaid: true, lastWordAt: NOON, shownSinceWord: true, refused: ['reset'] },
    ...{ triggersShown: ['clock'], contentsShown: ['loop-check'], turns: ['task', 'week'], turnsSinceTrial: 4 },
    learned: { task: { binge: tally }, 'ask-plan': { 'first-play': tally } },
    latest: { nudge: 'n1', trigger: 'clock', content: 'before-picture', at: NOON, begun: true },
    asked: [{ course: 'react', day: localDay('2026-11-20'), times: 2 }],
    ...{ clock: { experience: 'e', hours: 3 }, reviewSaidAt: NOON },
  });
  const contents: readonly ContentView[] = [
    { kind: 'before-picture', experience: 'e', title: 'Radio', endsAt: NOON, taken: true },
    { kind: 'week', watched: HOUR, made: HOUR },
    { kind: 'loop-check', courses: 1, certificates: 2, made: 3, watched: HOUR, step: null },
    {
      ...{ kind: 'loop-check', courses: 1, certificates: 2, made: 3, watched: HOUR },
      step: { course: 'React', idea: { text: 'suggest_code_rebuild', topic: 'React' } },
    },
    { kind: 'plan', plan: 'if' },
    { kind: 'ask-plan', course: 'react' },
    { kind: 'reset', scenario: 'expert', role: 'an editor' },
  ];
  const figures: readonly NudgeFigures[] = [
    { of: 'courses', courses: 1, certificates: 2, made: 3 },
    { of: 'clock', left: HOUR },
    { of: 'week', watched: HOUR, made: HOUR },
  ];
  for (const [index, content] of contents.entries()) {
    const view = {
      content,
      figures: figures[index % 3] ?? { of: 'watching' },
      form: 'notification',
      eased: true,
    } as const;
    const state = offered(view, full);
    expect(parseNudgeState(JSON.parse(JSON.stringify(state)), FIRST_NUDGE_STATE)).toEqual(state);
  }
});
