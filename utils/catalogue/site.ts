/** What a page of a site is for. Only `lesson` pages are watched; `practice` pages are doing. */
export type PageKind = 'lesson' | 'reading' | 'practice' | 'browse' | 'enrol' | 'checkout' | 'certificate' | 'other';

/** One kind of page of a site, told by its address. The first rule that matches wins. */
export interface PageRule {
  readonly kind: PageKind;
  /**
   * The path, as the pathname of a URLPattern (urlpattern.spec.whatwg.org): `:course` and `:lesson` are read, `*` is any rest,
   * `{…}?` may be left out. A slash at the end makes no difference.
   */
  readonly path: string;
  /** The rule holds on these hosts only (each with its subdomains). */
  readonly hosts?: readonly string[];
  /** Query parameters that name the lesson or the course; all others are dropped before an address is kept. */
  readonly query?: { readonly lesson?: string; readonly course?: string };
  /** The address alone doesn't say that it is a lesson: only a playing element of at least a minute, not muted, does. */
  readonly needsMedia?: true;
}

/** How an advert in the same media element is recognised: the player's element matches `showing` while it runs. */
export interface AdvertMark {
  readonly player: string;
  readonly showing: string;
}

/** One family of sites, as data. */
export interface Site {
  readonly id: string;
  readonly name: string;
  /** Registrable hosts; each stands for itself and its subdomains. */
  readonly hosts: readonly string[];
  /** A general video site, where most videos are no lessons. */
  readonly general?: true;
  readonly advert?: AdvertMark;
  readonly pages: readonly PageRule[];
  /** Selectors, first hit wins; without a hit the document's title serves. Dated where they were read off a page. */
  readonly titles?: { readonly lesson?: readonly string[]; readonly course?: readonly string[] };
  /** What stands at the end of a document's title and isn't part of it, as ` | Coursera`. */
  readonly titleSuffixes?: readonly string[];
  /** Addresses and the kind of page each is; the tests of the entry. */
  readonly examples: Readonly<Record<string, PageKind>>;
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
  /** The address that may be kept: no fragment, no query but the lesson's id. */
  readonly address: string;
}
