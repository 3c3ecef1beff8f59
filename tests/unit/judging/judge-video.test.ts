import { statSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeVideo } from '@/utils/judging/judge-video';
import type { VideoFacts } from '@/utils/judging/video-facts';
import { TITLES } from './titles';

const video = (title: string, some: Partial<VideoFacts> = {}): VideoFacts => ({
  ...{ title, channel: null, category: null, tags: [], description: null, playlist: null, seconds: null },
  ...{ live: false, short: false },
  ...some,
});
const verdictOf = (title: string, some: Partial<VideoFacts> = {}) => judgeVideo(video(title, some)).verdict;

describe.each(Object.entries(TITLES))('titles in %s', (_language, { lesson, other }) => {
  it.each(lesson)('%s is a lesson', (title) => expect(verdictOf(title)).toBe('lesson'));
  it.each(other)('%s is none', (title) => expect(verdictOf(title)).not.toBe('lesson'));
});

describe('what is known besides the title', () => {
  it('a short clip never is a lesson, whatever it says', () => {
    expect(judgeVideo(video('Python full course for beginners', { short: true }))).toMatchObject({
      verdict: 'not-a-lesson',
      reasons: [{ kind: 'short' }],
    });
  });

  it('music is none, though its title may have a word that lessons have', () => {
    expect(verdictOf('Lesson Learned', { category: 'Music', channel: 'AmberVEVO', seconds: 214 })).toBe('not-a-lesson');
    expect(verdictOf('Music theory lesson 3: the circle of fifths', { category: 'Music', seconds: 1500 })).toBe(
      'lesson',
    );
  });

  it('a live stream that doesn’t call itself a class is none', () => {
    expect(verdictOf('Hanging out and answering questions', { live: true })).toBe('not-a-lesson');
    expect(verdictOf('Calculus lecture 4: limits', { live: true })).toBe('lesson');
  });

  it('a category alone makes no lesson of a title that says nothing', () => {
    expect(verdictOf('What I found in the attic', { category: 'Education' })).not.toBe('lesson');
    expect(verdictOf('SQL tutorial for beginners', { category: 'People & Blogs' })).toBe('lesson');
  });

  it('a playlist and tags help where the title says little', () => {
    const bare = judgeVideo(video('Closures'));
    const told = judgeVideo(
      video('Closures', { playlist: 'JavaScript course for beginners', tags: ['javascript', 'tutorial'] }),
    );
    expect(told.score).toBeGreaterThan(bare.score);
    expect(told.verdict).toBe('lesson');
  });

  it('what surrounds a video doesn’t turn a song into a lesson', () => {
    const facts = {
      tags: ['learn', 'course', 'tutorial'],
      description: 'Learn more about the course',
      playlist: 'Study music',
    };
    expect(verdictOf('Nova Rae - Falling Slow (Official Video)', { ...facts, category: 'Music' })).not.toBe('lesson');
  });
});

describe('reasons', () => {
  it('are words of the title and the length, the strongest first', () => {
    const { verdict, reasons } = judgeVideo(video('Rust Full Course for Beginners', { seconds: 3 * 3600 }));
    expect(verdict).toBe('lesson');
    expect(reasons).toHaveLength(3);
    expect(reasons).toContainEqual({ kind: 'words', where: 'title', words: 'Full Course' });
  });

  it('stand in the title as it is written, and don’t repeat each other', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(TITLES).flatMap((one) => [...one.lesson, ...one.other])),
        (title) => {
          const { reasons } = judgeVideo(video(title));
          const words = reasons.flatMap((reason) =>
            'words' in reason && typeof reason.words === 'string' ? [reason.words] : [],
          );
          const lower = title.normalize('NFKC').toLowerCase();
          for (const one of words) expect(lower).toContain(one.toLowerCase());
          expect(new Set(words.map((one) => one.toLowerCase())).size).toBe(words.length);
        },
      ),
    );
  });

  it('have the sign of the verdict', () => {
    const no = judgeVideo(
      video('Nova Rae - Falling Slow (Official Video)', { category: 'Music', channel: 'NovaRaeVEVO' }),
    );
    expect(no.verdict).toBe('not-a-lesson');
    expect(no.reasons.map(({ kind }) => kind)).toContain('music');
    expect(no.reasons.every(({ kind }) => kind !== 'length' && kind !== 'numbered')).toBe(true);
  });

  it('name the channel once', () => {
    const { reasons } = judgeVideo(video('Week 3', { channel: 'Riverside University Mathematics Lectures' }));
    expect(reasons.filter(({ kind }) => kind === 'channel').length).toBeLessThanOrEqual(1);
  });
});

describe('the judge', () => {
  const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.string({ maxLength: 60 }));
  const facts: fc.Arbitrary<VideoFacts> = fc.record({
    title: text,
    channel: fc.option(text),
    category: fc.option(fc.constantFrom('Music', 'Education', 'Unheard of', 'constructor', '__proto__')),
    tags: fc.array(text, { maxLength: 5 }),
    description: fc.option(text),
    playlist: fc.option(text),
    seconds: fc.option(fc.double({ min: 0, max: 1e7, noNaN: true })),
    live: fc.boolean(),
    short: fc.boolean(),
  });

  it('never throws, and always says the same within its bounds', () => {
    fc.assert(
      fc.property(facts, (one) => {
        const said = judgeVideo(one);
        expect(said.score).toBeGreaterThanOrEqual(0);
        expect(said.score).toBeLessThanOrEqual(1);
        expect(said.reasons.length).toBeLessThanOrEqual(3);
        expect(judgeVideo(one)).toEqual(said);
      }),
    );
  });

  it('ships less than 80 KB, words and weights together', () => {
    const lexicon = ['lesson', 'learning', 'subject', 'show', 'music', 'channel', 'function-words'];
    const files = ['weights.ts', ...lexicon.map((name) => `lexicon/${name}.ts`)];
    const bytes = files.reduce((sum, file) => sum + statSync(`utils/judging/${file}`).size, 0);
    expect(bytes).toBeLessThanOrEqual(80 * 1024);
  });
});
