import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SuggestionFacts, suggest } from '@/utils/doing/suggest';
import type { Task } from '@/utils/doing/task';
import { epochMs, localDay } from '@/utils/time/brands';

const NOW = epochMs(1_800_000_000_000);
const DAY = 86_400_000;
const made = (title: string, daysAgo: number, minutes = 10): Task => ({
  id: `${title}${daysAgo}`,
  title,
  minutes,
  at: epochMs(NOW - daysAgo * DAY),
  day: localDay('2026-11-20'),
  zone: 'UTC',
  tags: [],
  course: null,
  source: 'line',
  timed: null,
});
const facts = (some: Partial<SuggestionFacts> = {}): SuggestionFacts => ({
  at: NOW,
  recent: [],
  lesson: null,
  practice: null,
  rebuilt: (topic) => `Rebuilt ${topic}`,
  fallbacks: [
    { title: 'Outline', minutes: 3 },
    { title: 'Own words', minutes: 5 },
    { title: 'Small thing', minutes: 10 },
  ],
  ...some,
});
const titles = (some: Partial<SuggestionFacts>): string[] => suggest(facts(some)).map(({ title }) => title);

describe('suggest', () => {
  it('gives what anybody can make on the first day', () => {
    expect(titles({})).toEqual(['Outline', 'Own words', 'Small thing']);
  });

  it('puts the lesson in front first, with its course', () => {
    const [first] = suggest(
      facts({ lesson: { title: '12. Hooks', course: 'udemy/react' }, recent: [made('Kata', 1)] }),
    );
    expect(first).toEqual({ title: 'Rebuilt Hooks', minutes: 10, tags: [], course: 'udemy/react' });
  });

  it('leaves the lesson out once it was rebuilt today', () => {
    expect(titles({ lesson: { title: 'Hooks', course: null }, recent: [made('rebuilt hooks', 0.1)] })[0]).not.toBe(
      'Rebuilt Hooks',
    );
  });

  it('ranks by how often and how lately, each title once whatever its case, with the minutes of the last time', () => {
    const recent = [
      made('Navbar', 1, 20),
      made('kata', 9, 30),
      made('Kata', 2, 15),
      made('KATA', 3, 25),
      made('Old', 60),
    ];
    expect(suggest(facts({ recent })).map(({ title, minutes }) => [title, minutes])).toEqual([
      ['Kata', 15],
      ['Navbar', 20],
      ['Old', 10],
    ]);
  });

  it('waits with what was made an hour ago', () => {
    expect(titles({ recent: [made('Now', 1 / 24), made('Yesterday', 1)] })).toEqual(['Yesterday', 'Now', 'Outline']);
  });

  it('gives at most three, no title twice, in whatever order the tasks come', () => {
    const task = fc
      .tuple(fc.constantFrom('A', 'a', 'B', 'C', ' c ', ''), fc.nat(90))
      .map(([title, ago]) => made(title, ago));
    fc.assert(
      fc.property(fc.array(task), (recent) => {
        const given = titles({ recent });
        expect(given).toHaveLength(3);
        expect(new Set(given.map((title) => title.trim().toLowerCase())).size).toBe(3);
      }),
    );
  });
});
