import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SITES } from '@/utils/catalogue/index';
import { isHostOf, matchPage } from '@/utils/catalogue/match';
import { requiredMatches } from '@/utils/catalogue/required-matches';
import { sample } from '@/utils/catalogue/sites/sample';
import { CORE_EXAMPLES } from './examples/core';

describe.each([...SITES, sample].map((site) => [site.id, site] as const))('site %s', (_id, site) => {
  it.each(Object.entries(CORE_EXAMPLES[site.id] ?? {}))('%s is %s', (address, kind) => {
    expect(matchPage(address, [site])?.kind).toBe(kind);
  });

  it('has selectors that parse', () => {
    const selectors = [...(site.titles?.lesson ?? []), ...(site.titles?.course ?? [])];
    if (site.advert) selectors.push(site.advert.player, site.advert.showing);
    for (const selector of selectors) expect(() => document.querySelector(selector)).not.toThrow();
  });

  it('has an example of every kind of page it names', () => {
    const shown = new Set(Object.values(CORE_EXAMPLES[site.id] ?? {}));
    for (const rule of site.pages) if (rule.kind === 'lesson') expect(shown).toContain('lesson');
  });
});

describe('the catalogue', () => {
  it('lists every file of its folder, with ids that are their names', () => {
    const files = readdirSync('utils/catalogue/sites').map((file) => file.replace('.ts', ''));
    expect([...SITES, sample].map((site) => site.id).sort()).toEqual(files.sort());
  });

  it('has no host twice', () => {
    const hosts = [...SITES, sample].flatMap((site) => site.hosts);
    for (const host of hosts) expect(hosts.filter((other) => isHostOf(host, [other]))).toEqual([host]);
  });

  it('asks at install for every host of its core sites, and for this machine in the sample build alone', () => {
    const asked = requiredMatches('production').join(' ');
    for (const host of SITES.flatMap((site) => site.hosts)) expect(asked).toContain(host);
    expect(asked).not.toContain('localhost');
    expect(requiredMatches('sample')).toContain('http://localhost/*');
  });

  it.each([
    'https://notudemy.com/course/react/learn/lecture/1',
    'https://youtube.com.evil.test/watch?v=1',
    'https://evil.test/www.udemy.com/course/react/learn/lecture/1',
    'javascript:alert(1)//youtube.com/watch?v=1',
    'ftp://youtube.com/watch?v=1',
    'not an address',
  ])('knows nothing of %s', (address) => {
    expect(matchPage(address)).toBeNull();
  });
});

describe('what is read from an address', () => {
  it('keeps the id of the lesson and drops every other query and the fragment', () => {
    const match = matchPage('https://www.youtube.com/watch?v=abc&t=3s&list=PL1#x');
    expect(match?.address).toBe('https://www.youtube.com/watch?v=abc');
    expect(match?.lesson).toBe('youtube/abc');
  });

  it('reads course and lesson', () => {
    const match = matchPage('https://www.udemy.com/course/react/learn/lecture/7?start=15#notes');
    expect(match).toMatchObject({
      course: 'udemy/react',
      lesson: 'udemy/react/7',
      address: 'https://www.udemy.com/course/react/learn/lecture/7',
    });
  });

  it('reads a course of edX, whose name has a colon and plus signs', () => {
    const match = matchPage(
      'https://learning.edx.org/course/course-v1:X+CS50+1/block-v1:X+CS50+1+type@sequential+block@a/block-v1:X+CS50+1+type@vertical+block@b',
    );
    expect(match?.course).toBe('edx/course-v1:X+CS50+1');
    expect(match?.needsMedia).toBe(true);
  });

  it('says "other" where a known site has no rule', () => {
    expect(matchPage('https://www.udemy.com/a/b/c/d/e')?.kind).toBe('other');
  });
});
