import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CORE_SITES, SITES } from '@/utils/catalogue/index';
import { matchPage } from '@/utils/catalogue/match';
import { PLATFORMS } from '@/utils/catalogue/platforms/index';
import type { Site } from '@/utils/catalogue/site';
import { sample } from '@/utils/catalogue/sites/sample';
import { EXAMPLES } from './examples/all';

const ALL: readonly Site[] = [...SITES, sample];
const shown = (site: Site): [string, string][] => Object.entries(EXAMPLES[site.id] ?? {});
/** Jupyter and the sample course share this machine; each build has but one of them first. */
const sitesFor = (site: Site): readonly Site[] => (site === sample ? [sample] : SITES);

describe.each(ALL.map((site) => [site.id, site] as const))('site %s', (_id, site) => {
  it.each(shown(site))('%s is %s', (address, kind) => {
    expect(matchPage(address, sitesFor(site))).toMatchObject({ kind, site: { id: site.id } });
  });

  it('has three examples or more, and one of each kind that is counted', () => {
    expect(shown(site).length).toBeGreaterThanOrEqual(site === sample ? 2 : 3);
    const kinds = new Set(shown(site).map(([, kind]) => kind));
    const counted = site.pages.filter((rule) => !rule.when).map((rule) => rule.kind);
    for (const kind of counted) if (kind === 'lesson') expect(kinds).toContain(kind);
    if (!kinds.has('lesson') && counted.includes('practice')) expect(kinds).toContain('practice');
  });
});

describe('the examples', () => {
  it('are of sites of the catalogue', () => {
    const ids = new Set(ALL.map((site) => site.id));
    expect(Object.keys(EXAMPLES).filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe('the catalogue', () => {
  it('knows eighty sites and more, by the files of its folder', () => {
    expect(SITES.length).toBeGreaterThanOrEqual(80);
    const files = readdirSync('utils/catalogue/sites').map((file) => file.replace('.ts', ''));
    const families = readdirSync('tests/unit/catalogue/examples').map((file) => file.replace('.ts', ''));
    const core = CORE_SITES.map((site) => site.id);
    for (const file of files) expect([...families, ...core, 'sample']).toContain(file);
  });

  it('has selectors that parse', () => {
    const entries = [...ALL, ...PLATFORMS];
    const titles = entries.flatMap((entry) => [...(entry.titles?.lesson ?? []), ...(entry.titles?.course ?? [])]);
    const adverts = entries.flatMap(({ advert }) => (advert ? [advert.player, advert.showing] : []));
    const marks = PLATFORMS.flatMap((platform) => platform.marks.map((mark) => mark.selector));
    const asked = entries.flatMap((entry) => entry.pages.flatMap(({ when }) => [when?.has, when?.hasNot]));
    for (const selector of [...titles, ...adverts, ...marks, ...asked]) {
      if (selector !== undefined) expect(() => document.querySelector(selector), selector).not.toThrow();
    }
  });
});
