/** What a page of a site is for. Only `lesson` and `reading` pages are watched; `practice` pages are doing. */
export type PageKind = 'lesson' | 'reading' | 'practice' | 'browse' | 'enrol' | 'checkout' | 'certificate' | 'other';

/** What a person gives access to at once, in the order in which screens list it; each is named by `common_group_<group>`. */
export const SITE_GROUPS = [
  'courses',
  'universities',
  'training',
  'video',
  'challenges',
  'editors',
  'design',
  'documents',
  'languages',
] as const;
export type SiteGroup = (typeof SITE_GROUPS)[number];

/** A fact on the top page that goes with a rule, where the address doesn't decide alone. Both are selectors. */
export interface PageMark {
  readonly has?: string;
  readonly hasNot?: string;
}

/** One kind of page of a site, told by its address. The first rule that matches wins. */
export interface PageRule {
  readonly kind: PageKind;
  /**
   * The path, as the pathname of a URLPattern (urlpattern.spec.whatwg.org): `:course` and `:lesson` are read, and `:id` of a
   * certificate; `*` is any rest, `{…}?` may be left out. A slash at the end makes no difference.
   */
  readonly path: string;
  /** The rule holds on these hosts only (each with its subdomains). */
  readonly hosts?: readonly string[];
  /**
   * Query parameters that name the lesson or the course, of which the lesson's must be there; `has` lists what else must be there,
   * as `name` or `name=value`. All are dropped before an address is kept, but the lesson's.
   */
  readonly query?: {
    readonly lesson?: string;
    readonly course?: string;
    /** A list of videos whose id begins so stands for a course. A lesson is the same one in it and out of it. */
    readonly list?: { readonly name: string; readonly starts: string };
    readonly has?: readonly string[];
  };
  /** The fragment, as the hash of a URLPattern, where a site keeps its address there. */
  readonly hash?: string;
  /** The address alone doesn't say that it is a lesson: only a playing element of at least a minute, not muted, does. */
  readonly needsMedia?: true;
  /** Holds only where the page itself shows this. As long as the page wasn't read, the rule doesn't hold. */
  readonly when?: PageMark;
}

/** How an advert in the same media element is recognised: the player's element matches `showing` while it runs. */
export interface AdvertMark {
  readonly player: string;
  readonly showing: string;
}

/** Selectors, first hit wins; without a hit the document's title serves. Dated where they were read off a page. */
export interface TitleMarks {
  readonly lesson?: readonly string[];
  readonly course?: readonly string[];
}

/** One family of sites, as data. */
export interface Site {
  readonly id: string;
  readonly name: string;
  readonly group: SiteGroup;
  /** Hosts, each for itself and its subdomains; the most specific one in the catalogue wins. */
  readonly hosts: readonly string[];
  /** An added site is this one origin, and not its subdomains nor other ports. */
  readonly origin?: string;
  /** One of the sites whose hosts are asked for at install. No other may ever become one (required-matches.ts). */
  readonly core?: true;
  /** A general video site, where most videos are no lessons: its addresses are candidates, and the video decides. */
  readonly general?: true;
  /** Its text lessons (`reading`) count as watching. */
  readonly text?: true;
  /** Hosts of players in frames, which the watching script must reach too. */
  readonly frames?: readonly string[];
  readonly advert?: AdvertMark;
  readonly pages: readonly PageRule[];
  readonly titles?: TitleMarks;
  /** What stands at the end of a document's title and isn't part of it, as ` | Coursera`. */
  readonly titleSuffixes?: readonly string[];
}

/** What an address turned out to be. */
export interface PageMatch {
  readonly site: Site;
  readonly kind: PageKind;
  readonly needsMedia: boolean;
  /** `site/slug`, or null where the address doesn't say. */
  readonly course: string | null;
  /** `site/id`; the address without query where no id can be read. */
  readonly lesson: string;
  /** The address that may be kept: no fragment, no query but the lesson's id. Never kept of a certificate. */
  readonly address: string;
  /** The id of a certificate, where the page is one: it leads to a person's name, so that no more than a hash of it may be kept. */
  readonly certificate?: string;
}
