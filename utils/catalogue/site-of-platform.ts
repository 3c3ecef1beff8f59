import type { Platform } from './platform';
import type { Site } from './site';

/** What a platform and a site on it have in common: all but its marks, its paths and its own hosts. */
export function sharedBy({ marks: _marks, paths: _paths, hosts: _hosts, ...shared }: Platform): Omit<Site, 'hosts'> {
  return shared;
}

/** The hosts where a platform's maker keeps schools itself, as a site of the catalogue; none where it has no such hosts. */
export function siteOfPlatform(platform: Platform): Site[] {
  return platform.hosts ? [{ ...sharedBy(platform), hosts: platform.hosts }] : [];
}
