import { describe, expect, it } from 'vitest';
import { channelKey } from '@/utils/judging/channel';
import { learned } from '@/utils/judging/learned';

const lesson = { verdict: 'lesson', score: 0.9, reasons: [] } as const;
const unsure = { verdict: 'unsure', score: 0.4, reasons: [] } as const;

describe('what was said of other videos of a channel', () => {
  it('decides at once where the judge is unsure, and by two where it isn’t', () => {
    expect(learned(unsure, { lessons: 0, others: 1 })).toMatchObject({ verdict: 'not-a-lesson' });
    expect(learned(lesson, { lessons: 0, others: 1 })).toBe(lesson);
    expect(learned(lesson, { lessons: 0, others: 2 })).toMatchObject({
      verdict: 'not-a-lesson',
      reasons: [{ kind: 'said', words: 2 }],
    });
  });

  it('counts each way against the other, and keeps the reasons of a verdict that it shares', () => {
    expect(learned(unsure, { lessons: 3, others: 3 })).toBe(unsure);
    expect(learned(lesson, { lessons: 5, others: 1 })).toBe(lesson);
  });
});

describe('channelKey', () => {
  it('is the same for a name however it is written', () => {
    expect(channelKey('youtube', ' Ferris  Academy')).toBe('youtube/ferris academy');
    expect(channelKey('youtube', 'Ferris Academy ')).toBe(channelKey('youtube', 'FERRIS\u00a0ACADEMY'));
    expect(channelKey('youtube', ' ')).toBeNull();
    expect(channelKey('youtube', null)).toBeNull();
  });
});
