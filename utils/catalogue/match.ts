import { SITES } from './index';
import type { PageMark, PageMatch, PageRule, Site } from './site';

/** Compiled patterns by their text: the catalogue is constant, so this holds no more than its patterns. */
const compiled = new Map<string, URLPattern>();

/** The compiled pattern of a path. */
export function pathPattern(path: string): URLPattern {
  const known = compiled.get(path);
  if (known) return known;
  const pattern = new URLPattern({ pathname: path });
  compiled.set(path, pattern);
  return pattern;
}

function hashFits(rule: PageRule, url: URL): boolean {
  return rule.hash === undefined || new URLPattern({ hash: rule.hash }).test({ hash: url.hash.slice(1) });
}

/** Whether a host is one of the given ones or a subdomain of one; `notudemy.com` is no `udemy.com`. */
export function isHostOf(host: string, hosts: readonly string[]): boolean {
  const name = host.replace(/\.$/, '');
  return hosts.some((known) => name === known || name.endsWith(`.${known}`));
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

function readMatch(site: Site, rule: PageRule, url: URL): PageMatch | null {
  if (!queryFits(rule, url) || !hashFits(rule, url)) return null;
  const path = url.pathname.length > 1 ? url.pathname.replace(/\/+$/, '') : url.pathname;
  const found = pathPattern(rule.path).exec({ pathname: path === '' ? '/' : path });
  if (!found) return null;
  const { groups } = found.pathname;
  const inQuery = rule.query?.lesson === undefined ? null : url.searchParams.get(rule.query.lesson);
  const course = groups.course ?? (rule.query?.course && url.searchParams.get(rule.query.course)) ?? null;
  const address = new URL(`${url.origin}${path}`);
  if (rule.query?.lesson !== undefined && inQuery) address.searchParams.set(rule.query.lesson, inQuery);
  const parts = [site.id, course, groups.lesson, inQuery].filter(Boolean);
  return {
    site,
    kind: rule.kind,
    needsMedia: rule.needsMedia === true,
    course: course ? `${site.id}/${course}` : null,
    lesson: groups.lesson || inQuery ? parts.join('/') : address.href,
    address: address.href,
    ...(groups.id && { certificate: groups.id }),
  };
}

/**
 * Says what page an address is: the first rule of its site that matches. Null for an address of no site of the catalogue; a page
 * of a known site that no rule names is `other`. `found` are the selectors that hit on the page; null as long as it wasn't read.
 */
export function matchPage(
  url: string,
  sites: readonly Site[] = SITES,
  found: readonly string[] | null = null,
): PageMatch | null {
  const parsed = parse(url);
  const site = parsed && sites.find((candidate) => isHostOf(parsed.hostname, candidate.hosts));
  if (!parsed || !site) return null;
  for (const rule of site.pages) {
    if (rule.hosts && !isHostOf(parsed.hostname, rule.hosts)) continue;
    if (!shows(rule.when, found)) continue;
    const match = readMatch(site, rule, parsed);
    if (match) return match;
  }
  const address = `${parsed.origin}${parsed.pathname}`;
  return { site, kind: 'other', needsMedia: false, course: null, lesson: address, address };
}

/** The site with an id, or null. */
export function siteById(id: string, sites: readonly Site[] = SITES): Site | null {
  return sites.find((site) => site.id === id) ?? null;
}
