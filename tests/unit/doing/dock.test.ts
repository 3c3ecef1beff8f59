import { expect, it } from 'vitest';
import { offersOf } from '@/utils/doing/dock';
import type { TaskIdea } from '@/utils/suggesting/suggest-tasks';

const ideas: readonly TaskIdea[] = (['suggest_code_rebuild', 'suggest_code_break', 'suggest_code_own'] as const).map(
  (text) => ({ text, topic: 'Hooks' }),
);

it('offers one of the lesson, the open micro-experience and the micro-skill of the week', () => {
  expect(offersOf({ ideas, experience: 'Radio', skill: 'Pauses' })).toEqual([
    { from: 'lesson', idea: ideas[0] },
    { from: 'experience', title: 'Radio' },
    { from: 'skill', title: 'Pauses' },
  ]);
});

it('offers more of the lesson for what isn’t there', () => {
  expect(offersOf({ ideas, experience: null, skill: 'Pauses' }).map(({ from }) => from)).toEqual([
    ...['lesson', 'skill', 'lesson'],
  ]);
  expect(offersOf({ ideas, experience: null, skill: null })).toHaveLength(3);
});
