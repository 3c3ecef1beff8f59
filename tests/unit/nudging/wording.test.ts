import { expect, it } from 'vitest';
import { changeOf, IDEAS, ideaOf, reasonOf } from '@/utils/nudging/wording';

const watching = { figures: { of: 'watching' } } as const;

it('says the reason by a key and its numbers', () => {
  expect(reasonOf({ trigger: 'binge', minutes: 42, title: 'React', ...watching })).toEqual({
    plural: 'nudge_binge',
    amount: 42,
    title: '\u2068React\u2069',
  });
  expect(reasonOf({ trigger: 'lesson-ended', minutes: 0, title: 'React', ...watching })).toEqual({
    plain: 'nudge_ended_first',
  });
  expect(reasonOf({ trigger: 'lesson-ended', minutes: 3, title: ' \n', ...watching })).toMatchObject({
    plural: 'nudge_ended_untitled',
  });
});

it('shortens a title of any length', () => {
  const { title } = { title: '', ...reasonOf({ trigger: 'binge', minutes: 1, title: '😀 '.repeat(1e5), ...watching }) };
  expect([...title].length).toBeLessThanOrEqual(60);
});

it('goes through all ideas from any of them', () => {
  for (const roll of [0, 0.5, 1, Number.NaN]) {
    expect(new Set(IDEAS.map((_, turns) => ideaOf(roll, turns))).size).toBeGreaterThanOrEqual(
      roll >= 0 ? IDEAS.length : 1,
    );
  }
});

it('names a rise of the balance when it can be seen', () => {
  expect(changeOf({ before: 0.25, after: 0.29 })).toBe('nudge_logged_up');
  expect(changeOf({ before: 0.291, after: 0.292 })).toBe('nudge_logged_at');
  expect(changeOf({ before: null, after: 1 })).toBe('nudge_logged_at');
  expect(changeOf({ before: null, after: null })).toBe('nudge_logged');
});
