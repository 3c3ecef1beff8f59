import { platformById } from './platforms/index';
import type { PageRule, Site } from './site';
import { sharedBy } from './site-of-platform';

/** A site that the person added. */
export interface AddedSite {
  /** As `https://school.example`, with the port where it has one. */
  readonly origin: string;
  /** The id of its platform; null where none was recognised. */
  readonly platform: string | null;
}

/** Nothing is known of its pages: what plays for a minute, aloud, is a lesson. */
const ANY_PAGE: readonly PageRule[] = [{ kind: 'lesson', path: '/*', needsMedia: true }];

/**
 * A site that the person added, as one of the catalogue, so that `matchPage` treats it alike. Its id and name are its host. A platform
 * that the catalogue doesn't know any more is none. Throws on an origin that is no address.
 */
export function siteOfAdded(added: AddedSite): Site {
  const url = new URL(added.origin);
  const own = { id: url.host, name: url.host, hosts: [url.hostname], origin: url.origin } as const;
  const platform = added.platform === null ? null : platformById(added.platform);
  return platform ? { ...sharedBy(platform), ...own } : { ...own, group: 'courses', pages: ANY_PAGE };
}
