import { describe, expect, it } from 'vitest';
import { matchPage } from '@/utils/catalogue/match';
import type { PageMatch, Site } from '@/utils/catalogue/site';
import { MINUTE } from '@/utils/time/brands';
import type { Beat } from '@/utils/watching/beat';
import type { NotCounted } from '@/utils/watching/interval';
import { type TabFacts, whyNotCounted } from '@/utils/watching/judge';
import { heldOn, type Standing } from '@/utils/watching/standing';

const SITE: Site = { id: 'school', name: 'School', group: 'courses', hosts: ['school.test'], pages: [] };
const LESSON: PageMatch = {
  site: SITE,
  kind: 'lesson',
  needsMedia: false,
  course: null,
  lesson: 'school/1',
  address: 'https://school.test/1',
};
const BROWSE: PageMatch = { ...LESSON, kind: 'browse' };
const UNSURE: PageMatch = { ...LESSON, needsMedia: true };
const GENERAL: PageMatch = { ...LESSON, site: { ...SITE, general: true } };

type Playing = Pick<Beat, 'mode' | 'muted' | 'loops' | 'duration'>;
const PLAYING: Playing = { mode: 'watched', muted: false, loops: false, duration: 10 * MINUTE };
const MUTED = { ...PLAYING, muted: true };
const PROMO = { ...MUTED, loops: true };
const CLIP = { ...PLAYING, duration: 59_000 };
const LIVE = { ...PLAYING, duration: null };
const HEARD: Playing = { ...PLAYING, mode: 'heard' };
const TAB: TabFacts = { privateWindow: false, tabMuted: false };
const SETTINGS = { privateWindows: false, sitesOff: [] };

const said = (verdict: Standing['verdict'], by: Standing['by'] = 'person'): Standing => ({ verdict, by });

function why(match: PageMatch | null, beat: Playing, standing: Standing | null = null, tab = TAB): NotCounted | null {
  return whyNotCounted(match, beat, SETTINGS, standing, tab);
}

describe('whyNotCounted', () => {
  it.each<[string, PageMatch | null, Playing, NotCounted | null]>([
    ['a lesson', LESSON, PLAYING, null],
    ['a muted lesson', LESSON, MUTED, null],
    ['a short lesson of a course site', LESSON, CLIP, null],
    ['a live lesson', LESSON, LIVE, null],
    ['a lesson that repeats and sounds', LESSON, { ...PLAYING, loops: true }, null],
    ['a lesson that is only heard', LESSON, HEARD, null],
    ['a muted lesson out of sight', LESSON, { ...HEARD, muted: true }, 'unheard'],
    ['an unknown site', null, PLAYING, 'unknown-site'],
    ['a page to browse', BROWSE, PLAYING, 'not-a-lesson-page'],
    ['a promo on a page to browse', BROWSE, PROMO, 'promo'],
    ['a promo on a lesson page', LESSON, PROMO, 'promo'],
    ['a clip on a general site', GENERAL, CLIP, 'short-clip'],
    ['a live stream on a general site', GENERAL, LIVE, null],
    ['a minute exactly on a general site', GENERAL, { ...PLAYING, duration: MINUTE }, null],
    ['sound and length where the address says too little', UNSURE, PLAYING, null],
    ['a muted one where the address says too little', UNSURE, MUTED, 'promo'],
    ['a clip where the address says too little', UNSURE, CLIP, 'short-clip'],
  ])('%s', (_, match, beat, expected) => {
    expect(why(match, beat)).toBe(expected);
  });

  it('puts the word of the person over the catalogue', () => {
    expect(why(LESSON, PLAYING, said('not-a-lesson'))).toBe('not-a-lesson');
    expect(why(BROWSE, PLAYING, said('lesson'))).toBeNull();
    expect(why(GENERAL, CLIP, said('lesson'))).toBeNull();
    expect(why(LESSON, PROMO, said('lesson'))).toBe('promo');
  });

  it("takes the word on a channel and the judge's on general video sites alone", () => {
    expect(why(GENERAL, PLAYING, said('not-a-lesson', 'judge'))).toBe('not-a-lesson-by-judge');
    expect(why(GENERAL, PLAYING, said('not-a-lesson', 'channel'))).toBe('not-a-lesson');
    expect(why(GENERAL, CLIP, said('lesson', 'channel'))).toBe('short-clip');
    expect(why(GENERAL, PLAYING, said('unsure', 'judge'))).toBeNull();
    expect(why(LESSON, PLAYING, said('not-a-lesson', 'judge'))).toBeNull();
    expect(why({ ...GENERAL, kind: 'browse' }, PLAYING, said('lesson', 'channel'))).toBe('not-a-lesson-page');
  });

  it('holds back what nobody judged or the judge is unsure of, on lessons of general sites alone', () => {
    expect(heldOn(GENERAL, null)).toBe('unjudged');
    expect(heldOn(GENERAL, said('unsure', 'judge'))).toBe('unsure');
    expect([heldOn(GENERAL, said('lesson', 'judge')), heldOn(GENERAL, said('not-a-lesson'))]).toEqual([null, null]);
    expect([heldOn(LESSON, null), heldOn(null, null), heldOn({ ...GENERAL, kind: 'browse' }, null)]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('knows a tab that the person muted', () => {
    const tab = { ...TAB, tabMuted: true };
    expect(why(LESSON, PLAYING, null, tab)).toBeNull();
    expect(why(LESSON, HEARD, null, tab)).toBe('unheard');
    expect(why(UNSURE, PLAYING, null, tab)).toBe('promo');
  });

  it('leaves private windows and switched-off sites alone', () => {
    const tab = { ...TAB, privateWindow: true };
    expect(why(LESSON, PLAYING, said('lesson'), tab)).toBe('private-window');
    expect(whyNotCounted(LESSON, PLAYING, { ...SETTINGS, privateWindows: true }, null, tab)).toBeNull();
    expect(whyNotCounted(LESSON, PLAYING, { ...SETTINGS, sitesOff: ['school'] }, said('lesson'), TAB)).toBe('site-off');
  });

  it('counts nothing for a promo on a page of a real site', () => {
    expect(why(matchPage('https://www.udemy.com/courses/development/'), PROMO)).not.toBeNull();
  });
});
