import { describe, expect, it } from 'vitest';
import { checkCatalogue, checkPlatform, checkSite } from '@/utils/catalogue/check-site';
import { SITES } from '@/utils/catalogue/index';
import type { Platform } from '@/utils/catalogue/platform';
import { PLATFORMS } from '@/utils/catalogue/platforms/index';
import type { PageRule, Site } from '@/utils/catalogue/site';

/** What a contributor writes for a site nobody knew: the whole entry. */
const SITE: Site = {
  id: 'sewing-school',
  name: 'Sewing School',
  group: 'courses',
  hosts: ['sewing.example'],
  pages: [
    { kind: 'lesson', path: '/courses/:course/lessons/:lesson' },
    { kind: 'browse', path: '/*' },
  ],
};
const PLATFORM: Platform = { ...SITE, marks: [{ selector: 'meta[name="sewing"]' }] };
const paged = (...pages: PageRule[]): Site => ({ ...SITE, pages });

describe('checkSite', () => {
  it('finds nothing in the catalogue', () => {
    expect(checkCatalogue(SITES, PLATFORMS)).toEqual([]);
  });

  it('finds nothing in an entry as it should be', () => {
    expect(checkSite(SITE)).toEqual([]);
    expect(checkPlatform(PLATFORM)).toEqual([]);
  });

  it.each<[string, Site, string]>([
    ['a host with a scheme', { ...SITE, hosts: ['https://sewing.example'] }, 'is no host'],
    ['a host with a path', { ...SITE, hosts: ['sewing.example/courses'] }, 'is no host'],
    ['a host in capitals', { ...SITE, hosts: ['Sewing.example'] }, 'is no host'],
    ['a host with a star', { ...SITE, hosts: ['*.sewing.example'] }, 'is no host'],
    ['a top-level domain', { ...SITE, hosts: ['example'] }, 'is no host'],
    ['a host of everybody', { ...SITE, hosts: ['github.io'] }, 'belongs to everybody'],
    ['no host', { ...SITE, hosts: [] }, 'no hosts'],
    ['no pages', paged(), 'no pages'],
    ['an id with capitals', { ...SITE, id: 'Sewing' }, 'its id'],
    ['an empty name', { ...SITE, name: ' ' }, 'empty'],
    ['a path without a slash', paged({ kind: 'lesson', path: 'courses' }), "doesn't begin"],
    ['a path with an open bracket', paged({ kind: 'lesson', path: '/(courses' }), 'no pattern'],
    ['a star that repeats a group', paged({ kind: 'lesson', path: '/(a|b)*' }), 'repeats'],
    ['a rule for a strange host', paged({ kind: 'lesson', path: '/a', hosts: ['other.example'] }), "isn't one of its"],
    ['a practice page that needs media', paged({ kind: 'practice', path: '/a', needsMedia: true }), 'needs media'],
    ['a rule that asks for nothing', paged({ kind: 'lesson', path: '/a', when: {} }), 'asks for nothing'],
    ['a rule behind all', paged({ kind: 'browse', path: '/*' }, { kind: 'lesson', path: '/a' }), 'never reached'],
    ['a rule twice', paged({ kind: 'browse', path: '/a' }, { kind: 'lesson', path: '/a' }), 'never reached'],
    ['a frame with a path', { ...SITE, frames: ['player.example/embed'] }, 'is no host'],
  ])('finds %s', (_what, site, sentence) => {
    expect(checkSite(site).join()).toContain(sentence);
  });

  it('finds a platform that nothing is enough to recognise by', () => {
    const weak = { ...PLATFORM, marks: [{ selector: 'p', weak: true } as const] };
    expect(checkPlatform(weak).join()).toContain('nothing is enough');
  });

  it('finds an id and a host that two have', () => {
    const wrong = checkCatalogue([SITE, SITE], []).join();
    expect(wrong).toContain('the id of two sites');
    expect(wrong).toContain('a host of two sites');
  });
});
