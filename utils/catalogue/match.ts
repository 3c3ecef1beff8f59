import { isHostOf } from './host';
import { SITES } from './index';
import { patternOf } from './pattern';
import type { PageMark, PageMatch, PageRule, Site } from './site';

/** Sites by host, for each list that was ever asked for: lists are constants, and what they hold never changes. */
const indexes = new WeakMap<readonly Site[], ReadonlyMap<string, Site>>();

function indexOf(sites: readonly Site[]): ReadonlyMap<string, Site> {
  const known = indexes.get(sites);
  if (known) return known;
  const index = new Map<string, Site>();
  for (const site of sites) for (const host of site.hosts) if (!index.has(host)) index.set(host, site);
  indexes.set(sites, index);
  return index;
}

/** The sites that a host belongs to: its own first, then those of the hosts above it. */
function* sitesOf(url: URL, sites: readonly Site[]): Generator<Site> {
  const index = indexOf(sites);
  let host = url.hostname.replace(/\.$/, '');
  for (;;) {
    const site = index.get(host);
    if (site && (site.origin === undefined || site.origin === url.origin)) yield site;
    const dot = host.indexOf('.');
    if (dot < 0) return;
    host = host.slice(dot + 1);
  }
}

function parse(url: string): URL | null {
  const parsed = URL.parse(url);
  return parsed && (parsed.protocol === 'https:' || parsed.protocol === 'http:') ? parsed : null;
}

function shows(mark: PageMark | undefined, found: readonly string[] | null): boolean {
  if (!mark) return true;
  if (!found) return false;
  const has = mark.has === undefined || found.includes(mark.has);
  return has && (mark.hasNot === undefined || !found.includes(mark.hasNot));
}

function queryFits(rule: PageRule, url: URL): boolean {
  const { lesson, has = [] } = rule.query ?? {};
  if (lesson !== undefined && !url.searchParams.get(lesson)) return false;
  return has.every((wanted) => {
    const [name = '', value] = wanted.split('=');
    return value === undefined ? url.searchParams.has(name) : url.searchParams.get(name) === value;
  });
}

type Parts = Readonly<Record<string, string | undefined>>;

/** What a rule's patterns read from an address; null where one of them doesn't fit. */
function partsOf(rule: PageRule, url: URL, pathname: string): Parts | null {
  const inPath = patternOf('pathname', rule.path).exec({ pathname });
  if (!inPath || !queryFits(rule, url)) return null;
  if (rule.hash === undefined) return inPath.pathname.groups;
  const inHash = patternOf('hash', rule.hash).exec({ hash: url.hash.slice(1) });
  return inHash && { ...inPath.pathname.groups, ...inHash.hash.groups };
}

/** The list of videos that stands for a course; null on an address without one. */
function listOf({ query }: PageRule, url: URL): string | null {
  const list = query?.list && url.searchParams.get(query.list.name);
  return query?.list && list?.startsWith(query.list.starts) ? list : null;
}

/** A name that is longer is cut, with a sum of what was cut: it still tells one lesson from another, and any copy of the records takes it. */
const LONGEST_NAME = 500;
/** No lesson has a longer address. */
const LONGEST_ADDRESS = 15_000;

/** A sum of a text in 53 bits (cyrb53), to tell names apart and for nothing else. */
function sumOf(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

const bounded = (name: string): string =>
  name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 12).toWellFormed()}~${sumOf(name)}`;

const pathOf = (url: URL): string => url.pathname.replace(/\/+$/, '') || '/';

function readMatch(site: Site, rule: PageRule, url: URL): PageMatch | null {
  const path = pathOf(url);
  const parts = partsOf(rule, url, path);
  if (!parts) return null;
  const { kind, query } = rule;
  const needsMedia = rule.needsMedia === true;
  if (kind === 'certificate') {
    const certificate = parts.id ?? path;
    return { site, kind, needsMedia, course: null, lesson: url.origin, address: url.origin, certificate };
  }
  const inQuery = query?.lesson === undefined ? null : url.searchParams.get(query.lesson);
  const course = parts.course ?? (query?.course === undefined ? null : url.searchParams.get(query.course));
  const list = listOf(rule, url);
  const address = new URL(`${url.origin}${path}`);
  if (query?.lesson !== undefined && inQuery) address.searchParams.set(query.lesson, inQuery);
  if (address.href.length > LONGEST_ADDRESS) return null;
  const named = [site.id, course, parts.lesson, inQuery].filter(Boolean).join('/');
  return {
    site,
    kind,
    needsMedia,
    course: (course ?? list) ? bounded(`${site.id}/${course ?? list}`) : null,
    lesson: bounded(parts.lesson || inQuery ? named : address.href),
    address: address.href,
  };
}

/**
 * Says what page an address is: the first rule that matches, of its host's site and else of those above it (`www.bilibili.com` before
 * `bilibili.com`). Null for an address of no site of the catalogue; a page of a known site that no rule names is `other`. `found` are
 * the selectors of `selectorsOf` that hit on the page; null as long as it wasn't read.
 */
export function matchPage(
  url: string,
  sites: readonly Site[] = SITES,
  found: readonly string[] | null = null,
): PageMatch | null {
  const parsed = parse(url);
  if (!parsed) return null;
  let nearest: Site | null = null;
  for (const site of sitesOf(parsed, sites)) {
    nearest ??= site;
    for (const rule of site.pages) {
      if (rule.hosts && !isHostOf(parsed.hostname, rule.hosts)) continue;
      const match = shows(rule.when, found) ? readMatch(site, rule, parsed) : null;
      if (match) return match;
    }
  }
  const address = `${parsed.origin}${parsed.pathname}`;
  if (!nearest || address.length > LONGEST_ADDRESS) return null;
  return { site: nearest, kind: 'other', needsMedia: false, course: null, lesson: bounded(address), address };
}

/** The selectors that the rules of a site ask for: what the page reader looks for on its pages. */
export function selectorsOf(site: Site): string[] {
  const asked = site.pages.flatMap(({ when }) => [when?.has, when?.hasNot]);
  return [...new Set(asked.filter((selector) => selector !== undefined))];
}

/** The site with an id, or null. */
export function siteById(id: string, sites: readonly Site[] = SITES): Site | null {
  return sites.find((site) => site.id === id) ?? null;
}
