import { describe, expect, it } from 'vitest';
import { CORE_SITES, SITES } from '@/utils/catalogue/index';
import { matchesOf, matchesOfAdded, optionalMatches, optionalSites } from '@/utils/catalogue/optional-matches';
import { requiredMatches } from '@/utils/catalogue/required-matches';
import type { SiteGroup } from '@/utils/catalogue/site';

/** A match pattern as the browsers take it: the host a name, `*.` and a name, or an address without a star. */
const PATTERN = /^(?:\*|https?):\/\/(?:\*\.)?[a-z0-9.-]+\/\*$/;
const GROUPS = [...new Set(SITES.map((site) => site.group))];

describe('what is asked for at install', () => {
  it('never grows: Chrome would disable the extension until the person agrees', () => {
    expect(requiredMatches('production')).toEqual([
      '*://*.udemy.com/*',
      '*://*.coursera.org/*',
      '*://*.edx.org/*',
      '*://*.khanacademy.org/*',
      '*://*.pluralsight.com/*',
      '*://*.skillshare.com/*',
      '*://*.youtube.com/*',
      '*://*.youtube-nocookie.com/*',
      '*://*.vimeo.com/*',
      '*://www.linkedin.com/learning/*',
    ]);
  });

  it('has this machine in the sample build alone', () => {
    expect(requiredMatches('sample')).toEqual([...requiredMatches('production'), 'http://localhost/*']);
  });

  it('is what the core sites are', () => {
    const core = [
      'coursera',
      'edx',
      'khan-academy',
      'linkedin-learning',
      'pluralsight',
      'skillshare',
      'udemy',
      'vimeo',
      'youtube',
    ];
    expect(CORE_SITES.map((site) => site.id)).toEqual(core);
    expect(SITES.filter((site) => site.core)).toEqual(CORE_SITES);
  });
});

describe('what is asked for later', () => {
  it('comes in no more than nine groups, none of them empty', () => {
    expect(GROUPS.length).toBeLessThanOrEqual(9);
    for (const group of GROUPS) expect(optionalSites(group).length).toBeGreaterThan(0);
  });

  it.each(GROUPS)('%s are match patterns, each once', (group: SiteGroup) => {
    const patterns = optionalMatches(group);
    expect(new Set(patterns).size).toBe(patterns.length);
    for (const pattern of patterns) expect(pattern).toMatch(PATTERN);
  });

  it('covers every site that isn’t a core one, with its player frames', () => {
    const all = GROUPS.flatMap((group) => optionalMatches(group));
    for (const site of SITES.filter((one) => !one.core)) {
      for (const pattern of matchesOf(site)) expect(all).toContain(pattern);
    }
    expect(SITES.filter((site) => site.id === 'datacamp').flatMap(matchesOf)).toContain(
      '*://*.projector.datacamp.com/*',
    );
  });

  it('is one origin for a site that the person added, and the player frames of its platform', () => {
    expect(matchesOfAdded({ origin: 'https://learn.example.com:8443', platform: null })).toEqual([
      'https://learn.example.com/*',
    ]);
    expect(matchesOfAdded({ origin: 'https://sewing.example', platform: 'teachable' })).toEqual([
      '*://*.player.hotmart.com/*',
      '*://*.wistia.com/*',
      '*://*.wistia.net/*',
      'https://sewing.example/*',
    ]);
  });
});
