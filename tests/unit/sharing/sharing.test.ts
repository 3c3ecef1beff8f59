import { describe, expect, it } from 'vitest';
import { linesOf, type WeekPicture, weekSvg } from '@/utils/sharing/week-picture';
import { weekText } from '@/utils/sharing/week-text';

const picture: WeekPicture = {
  ...{ range: 'Nov 16 – 22', sentence: 'You watched <3 h> & made "1 h".', foot: 'foot', rtl: false },
  ...{ made: 'made 1 h', watched: 'watched 3 h' },
  days: ['Mon', 'Tue', 'Wed'].map((name, index) => ({ name, made: index * 60, watched: (2 - index) * 120 })),
};
const parse = (svg: string): Document => new DOMParser().parseFromString(svg, 'image/svg+xml');
const placesOf = (svg: string, name: string): number =>
  Number([...parse(svg).querySelectorAll('text')].find((text) => text.textContent === name)?.getAttribute('x'));

describe('the picture', () => {
  it('takes nothing of its words for markup, and loads nothing', () => {
    const svg = weekSvg(picture);
    expect(svg).toContain('You watched &lt;3 h&gt; &amp; made &quot;1 h&quot;.');
    expect(svg).not.toMatch(/<script|href|foreignObject|<image/);
    expect(parse(svg).querySelector('parsererror')).toBeNull();
  });

  it('stands days the other way round where the writing does', () => {
    const [ltr, rtl] = [weekSvg(picture), weekSvg({ ...picture, rtl: true })];
    expect(placesOf(ltr, 'Mon')).toBeLessThan(placesOf(ltr, 'Wed'));
    expect(placesOf(rtl, 'Mon')).toBeGreaterThan(placesOf(rtl, 'Wed'));
  });

  it('draws a week of nothing without bars and without a figure that is none', () => {
    const svg = weekSvg({ ...picture, days: picture.days.map(({ name }) => ({ name, made: 0, watched: 0 })) });
    expect(svg).not.toContain('NaN');
  });

  it('breaks a sentence between words', () => {
    expect(linesOf('one two three', 7)).toEqual(['one two', 'three']);
    expect(linesOf('', 7)).toEqual(['']);
  });
});

it('the text is a line, and a line for each thing made', () => {
  const week = { range: 'Nov 16 – 22', sentence: 'A week.', madeHead: 'Made:', more: 'and 3 more' };
  const made = Array.from({ length: 10 }, (_, index) => `thing\n ${index}`);
  expect(weekText({ ...week, made }).split('\n')).toEqual([
    ...['Nov 16 – 22: A week.', 'Made:'],
    ...Array.from({ length: 7 }, (_, index) => `– thing ${index}`),
    '– and 3 more',
  ]);
  expect(weekText({ ...week, made: [] })).toBe('Nov 16 – 22: A week.');
});
