import { describe, expect, it } from 'vitest';
import { matchPage } from '@/utils/catalogue/match';
import { durationMs, epochMs, shift } from '@/utils/time/brands';
import { type CountingFacts, countingOf } from '@/utils/watching/counting';
import type { PlayingSession } from '@/utils/watching/interval';

const NOW = epochMs(1_800_000_000_000);
const LESSON = matchPage('https://www.udemy.com/course/react/learn/lecture/1');
const playing = (some: Partial<PlayingSession> = {}): PlayingSession => ({
  session: 's',
  tabId: 1,
  frameId: 0,
  seq: 1,
  from: shift(NOW, -60_000),
  wall: durationMs(50_000),
  media: durationMs(50_000),
  beatAt: shift(NOW, -10_000),
  open: true,
  refused: null,
  held: null,
  mode: 'watched',
  site: 'udemy',
  lesson: LESSON?.lesson ?? null,
  title: 'Hooks',
  courseTitle: null,
  course: null,
  address: LESSON?.address ?? null,
  player: 'page',
  rate: 1,
  muted: false,
  ...some,
});
const facts = (some: Partial<CountingFacts> = {}): CountingFacts => ({
  at: NOW,
  tabId: 1,
  page: LESSON,
  refused: null,
  wanted: null,
  sessions: [],
  settings: { sitesOff: [], listening: true, privateWindows: false },
  correction: null,
  judged: null,
  ...some,
});
const kindOf = (some: Partial<CountingFacts>): string => {
  const counting = countingOf(facts(some));
  return counting.kind === 'not-counted' ? counting.why : counting.kind;
};

describe('countingOf', () => {
  it('says what plays in the tab, the newest of several', () => {
    const newer = playing({ session: 'new', beatAt: shift(NOW, -1000) });
    expect(countingOf(facts({ sessions: [playing(), newer] }))).toEqual({
      kind: 'counting',
      session: newer,
      elsewhere: false,
    });
  });

  it('says what plays in another tab', () => {
    expect(countingOf(facts({ sessions: [playing({ tabId: 2 })] }))).toMatchObject({
      kind: 'counting',
      elsewhere: true,
    });
  });

  it('believes no session that is closed or fell silent', () => {
    expect(kindOf({ sessions: [playing({ open: false })] })).toBe('ready');
    expect(kindOf({ sessions: [playing({ beatAt: shift(NOW, -39_000) })] })).toBe('ready');
  });

  it('gives the reason of what is refused here, before what plays elsewhere', () => {
    const refused = playing({ open: false, refused: 'short-clip' });
    expect(kindOf({ sessions: [refused, playing({ session: 'b', tabId: 2 })] })).toBe('short-clip');
  });

  it('forgets a reason that the person has lifted, and one of another page', () => {
    const refused = (why: PlayingSession['refused']) => [playing({ open: false, refused: why })];
    expect(kindOf({ sessions: refused('promo'), correction: 'lesson' })).toBe('ready');
    expect(kindOf({ sessions: refused('site-off') })).toBe('ready');
    expect(kindOf({ sessions: refused('listening-off') })).toBe('ready');
    expect(kindOf({ sessions: [playing({ open: false, refused: 'promo', address: 'https://x.org/' })] })).toBe('ready');
  });

  it('tells the page where nothing plays', () => {
    expect(kindOf({ settings: { sitesOff: ['udemy'], listening: true, privateWindows: false } })).toBe('site-off');
    expect(kindOf({ correction: 'not-a-lesson' })).toBe('not-a-lesson');
    expect(kindOf({ page: matchPage('https://www.udemy.com/course/react/learn/quiz/5') })).toBe('practice');
    expect(kindOf({ page: matchPage('https://www.udemy.com/cart/') })).toBe('not-a-lesson-page');
    expect(kindOf({ page: null })).toBe('unknown-site');
  });

  it('asks for what the browser keeps from it: the course sites, a site of the catalogue, one that nobody knows', () => {
    const patterns = ['*://*.udemy.com/*'];
    expect(countingOf(facts({ page: null, refused: patterns }))).toEqual({
      kind: 'not-permitted',
      site: null,
      patterns,
    });
    expect(countingOf(facts({ refused: patterns, wanted: patterns }))).toMatchObject({
      kind: 'not-permitted',
      site: { id: 'udemy' },
      patterns,
    });
    const page = matchPage('https://www.codecademy.com/courses/learn-html/lessons/intro/exercises/one');
    expect(countingOf(facts({ page, wanted: ['*://*.codecademy.com/*'] }))).toMatchObject({
      kind: 'not-allowed',
      site: { id: 'codecademy' },
      patterns: ['*://*.codecademy.com/*'],
    });
    const unknown = { page: null, wanted: ['https://school.example/*'] } as const;
    expect(countingOf(facts(unknown))).toMatchObject({ kind: 'not-allowed', site: null, patterns: unknown.wanted });
    expect(kindOf({ ...unknown, refused: ['*://*.udemy.com/*'] })).toBe('not-allowed');
  });

  it('tells what the judge said of a video that stands still, unless the person said otherwise', () => {
    const page = matchPage('https://www.youtube.com/watch?v=abcdefghijk');
    expect(kindOf({ page, judged: 'not-a-lesson' })).toBe('not-a-lesson-by-judge');
    expect(kindOf({ page, judged: 'unsure' })).toBe('unsure');
    expect(kindOf({ page, judged: 'lesson' })).toBe('ready');
    expect(kindOf({ page, judged: 'not-a-lesson', correction: 'lesson' })).toBe('ready');
  });
});
