import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseNudgeState } from '@/utils/nudging/parse-state';
import { FIRST_NUDGE_STATE } from '@/utils/nudging/state';
import { due, offered, quiet, resting } from './scenario';

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
