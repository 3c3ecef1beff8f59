import { expect, it } from 'vitest';
import { changeOf, firstOf, reasonOf, replyOf } from '@/utils/nudging/wording';
import { NUDGE_CONTENTS, NUDGE_TRIGGERS } from '@/utils/settings/nudge-kinds';
import { durationMs, HOUR } from '@/utils/time/brands';

const watching = { figures: { of: 'watching' } } as const;

it('says the reason by a key and its numbers', () => {
  expect(reasonOf({ trigger: 'binge', minutes: 42, title: 'React', ...watching })).toEqual({
    plural: 'nudge_binge',
    amount: 42,
    title: '\u2068React\u2069',
  });
  expect(reasonOf({ trigger: 'lesson-ended', minutes: 0, title: 'React', ...watching })).toEqual({
    plain: 'nudge_ended_first',
    title: '',
  });
  expect(reasonOf({ trigger: 'lesson-ended', minutes: 3, title: ' \n', ...watching })).toMatchObject({
    plural: 'nudge_ended_untitled',
  });
});

it('shortens a title of any length', () => {
  const { title } = reasonOf({ trigger: 'binge', minutes: 1, title: '😀 '.repeat(1e5), ...watching });
  expect([...title].length).toBeLessThanOrEqual(60);
});

it('names a rise of the balance when it can be seen', () => {
  expect(changeOf({ before: 0.25, after: 0.29 })).toBe('nudge_logged_up');
  expect(changeOf({ before: 0.291, after: 0.292 })).toBe('nudge_logged_at');
  expect(changeOf({ before: null, after: 1 })).toBe('nudge_logged_at');
  expect(changeOf({ before: null, after: null })).toBe('nudge_logged');
});

it('has a reason of its own for each trigger, with its numbers', () => {
  const about = { minutes: 42, title: 'React' };
  const name = '\u2068React\u2069';
  const courses = { of: 'courses', courses: 3, certificates: 2, made: 0 } as const;
  const clock = { of: 'clock', left: durationMs(2.6 * HOUR) } as const;
  const week = { of: 'week', watched: durationMs(5 * HOUR), made: durationMs(0.5 * HOUR) } as const;
  expect([
    reasonOf({ ...about, ...watching, trigger: 'autoplay' }),
    reasonOf({ ...about, trigger: 'enrol', figures: courses }),
    reasonOf({ ...about, trigger: 'certificate', figures: courses }),
    reasonOf({ ...about, ...watching, trigger: 'first-play' }),
    reasonOf({ ...about, trigger: 'clock', figures: clock }),
    reasonOf({ ...about, trigger: 'review', figures: week }),
  ]).toEqual([
    { plural: 'nudge_autoplay', amount: 42, title: name },
    { plural: 'nudge_enrol', amount: 3, title: '' },
    { plain: 'nudge_certificate', title: name },
    { plain: 'nudge_first_play', title: '' },
    { plural: 'nudge_clock', amount: 3, title: name },
    { plural: 'nudge_review', amount: 30, title: '300' },
  ]);
});

it('says what "less of this" did, for each trigger and each content', () => {
  const said = [
    ...NUDGE_TRIGGERS.map((trigger) => replyOf({ kind: 'less', trigger, perDay: 0 })),
    ...NUDGE_CONTENTS.map((content) => replyOf({ kind: 'less-content', content })),
  ].map((words) => ('plain' in words ? words.plain : ''));
  expect(new Set(said).size).toBe(NUDGE_TRIGGERS.length + NUDGE_CONTENTS.length);
  expect(new Set(NUDGE_TRIGGERS.map(firstOf)).size).toBe(NUDGE_TRIGGERS.length);
});
