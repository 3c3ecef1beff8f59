import type { AdvertMark, PageRule, SiteGroup, TitleMarks } from './site';

/** A fact that speaks for a platform. */
export interface PlatformMark {
  /** On the top document; seen by an isolated world, so no page's own variables. */
  readonly selector: string;
  /** Also found elsewhere (a hot-linked picture, a word in common use): takes two to tell. */
  readonly weak?: true;
}

/** Software that runs schools on hosts of their own. */
export interface Platform {
  readonly id: string;
  readonly name: string;
  readonly group: SiteGroup;
  /** Where the maker itself keeps schools, as `teachable.com`: known without a mark. */
  readonly hosts?: readonly string[];
  readonly marks: readonly PlatformMark[];
  /** Paths (as in a rule) that no other software has: an address on any host that shows it. */
  readonly paths?: readonly string[];
  readonly pages: readonly PageRule[];
  readonly text?: true;
  readonly frames?: readonly string[];
  readonly advert?: AdvertMark;
  readonly titles?: TitleMarks;
  readonly titleSuffixes?: readonly string[];
}

/** What is known of a page whose platform is asked for. */
export interface PlatformFacts {
  readonly address: string;
  /** Those of `PLATFORM_SELECTORS` that hit something on the page. */
  readonly found: readonly string[];
}
