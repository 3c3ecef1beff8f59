import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginExperience, closeExperience, type Experience } from '@/utils/doing/experience';
import { campaignProblem, inOrder } from '@/utils/portfolio/portfolio';
import { portfolioMarkdown } from '@/utils/portfolio/portfolio-markdown';
import { type PortfolioPage, portfolioHtml, safeLink } from '@/utils/portfolio/portfolio-page';
import { epochMs, shift } from '@/utils/time/brands';

const NOW = epochMs(Date.UTC(2026, 10, 20));
const finished = (id: string, hours = 0): Experience => {
  const begun = beginExperience(id, { title: id, tools: ['a', 'b'], done: 'x' }, NOW);
  return closeExperience(begun, 'finished', null, shift(NOW, hours * 3_600_000));
};
const page = (words: string): PortfolioPage => ({
  ...{ lang: 'en', direction: 'ltr', title: words, author: words, lead: words },
  links: [{ href: 'https://example.org/', text: words }],
  pieces: [
    {
      ...{ title: words, date: words, day: '2026-11-20', about: words, paragraphs: [words] },
      pictures: [{ data: 'data:image/webp;base64,AA==', alt: words, caption: words, width: 1, height: 1 }],
    },
  ],
  campaigns: [{ title: words, story: words, pieces: [words] }],
});
const WORDS = { pieces: 'Pieces', campaigns: 'Campaigns' };

describe('the exported page', () => {
  it('holds no markup but its own, whatever was written', () => {
    const plain = portfolioHtml(page('plain'), WORDS);
    const tags = (html: string): string[] => html.match(/<\/?[a-z][a-z0-9]*/gi) ?? [];
    const hostile = ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' onload='x", '</style><b>'];
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom(...hostile)), (words) => {
        expect(tags(portfolioHtml(page(words), WORDS))).toEqual(tags(plain));
      }),
    );
  });

  it('leads to the web and to mail alone', () => {
    expect(safeLink('https://example.org/me')).toBe('https://example.org/me');
    expect(safeLink('mailto:me@example.org')).toBe('mailto:me@example.org');
    for (const bad of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'not a link', '']) {
      expect(safeLink(bad)).toBeNull();
    }
  });

  it('asks for nothing outside of itself', () => {
    expect(portfolioHtml(page('x'), WORDS)).not.toMatch(/src="(?!data:)|<script|@import|url\(/);
  });
});

describe('the exported Markdown', () => {
  it('keeps what was written from being markup', () => {
    const { text } = portfolioMarkdown(page('# a *b* [c](d) <e>'));
    expect(text).toContain('\\# a \\*b\\* \\[c\\]\\(d\\) \\<e\\>');
    expect(text).toContain('](pictures/01-1.webp)');
  });
});

describe('a campaign', () => {
  const three = ['a', 'b', 'c'].map((id) => finished(id));
  const draft = { title: 'T', story: 'S', pieces: ['a', 'b', 'c'] };

  it('joins three finished pieces with one story', () => {
    expect(campaignProblem(draft, three)).toBeNull();
    expect(campaignProblem({ ...draft, title: ' ' }, three)).toBe('title');
    expect(campaignProblem({ ...draft, story: '' }, three)).toBe('story');
    expect(campaignProblem({ ...draft, pieces: ['a', 'b'] }, three)).toBe('pieces');
    expect(campaignProblem({ ...draft, pieces: ['a', 'a', 'b'] }, three)).toBe('pieces');
    expect(campaignProblem({ ...draft, pieces: ['a', 'b', 'z'] }, three)).toBe('pieces');
  });
});

it('keeps an order of one’s own, and puts new pieces first', () => {
  const pieces = [finished('a', 1), finished('b', 2), finished('c', 3), finished('d', 4)];
  expect(inOrder(pieces, ['b', 'a']).map(({ id }) => id)).toEqual(['d', 'c', 'b', 'a']);
});
