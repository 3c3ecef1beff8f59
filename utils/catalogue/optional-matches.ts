import type { AddedSite } from './added';
import { SITES } from './index';
import { platformById } from './platforms/index';
import type { Site, SiteGroup } from './site';

/** A match pattern for a host and its subdomains, http and https; an address of numbers has none, and may not have a star. */
const patternOf = (host: string): string => (/\d$/.test(host) ? `*://${host}/*` : `*://*.${host}/*`);

const distinct = (patterns: readonly string[]): string[] => [...new Set(patterns)].sort();

/**
 * The match patterns that counting on a site of the catalogue takes: its hosts and its player frames. To be asked for, unless it is a
 * core site. For one that the person added: `matchesOfAdded`.
 */
export function matchesOf(site: Site): string[] {
  return distinct([...site.hosts, ...(site.frames ?? [])].map(patternOf));
}

/** The match patterns of a site's player frames. */
export const frameMatchesOf = (site: Site): string[] => distinct((site.frames ?? []).map(patternOf));

/** The sites of a group that aren't allowed from the start. */
export function optionalSites(group: SiteGroup, sites: readonly Site[] = SITES): Site[] {
  return sites.filter((site) => site.group === group && !site.core);
}

/** The match patterns to ask for when a person allows a whole group. */
export function optionalMatches(group: SiteGroup, sites: readonly Site[] = SITES): string[] {
  return distinct(optionalSites(group, sites).flatMap(matchesOf));
}

/**
 * The match patterns to ask for when a person adds a site: its origin alone, without its port, which a pattern can't name in Firefox;
 * and the player frames of its platform, once that is known.
 */
export function matchesOfAdded(added: AddedSite): string[] {
  const { protocol, hostname } = new URL(added.origin);
  const frames = added.platform === null ? [] : (platformById(added.platform)?.frames ?? []);
  return distinct([`${protocol}//${hostname}/*`, ...frames.map(patternOf)]);
}
