import { SITES } from './index';
import type { PageMatch, PageRule, Site } from './site';

/** Compiled patterns by rule: the rules are constants, so this holds nothing that could go stale. */
const compiled = new WeakMap<PageRule, URLPattern>();

function patternOf(rule: PageRule): URLPattern {
  const known = compiled.get(rule);
  if (known) return known;
  const pattern = new URLPattern({ pathname: rule.path });
  compiled.set(rule, pattern);
  return pattern;
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

function readMatch(site: Site, rule: PageRule, url: URL): PageMatch | null {
  const path = url.pathname.length > 1 ? url.pathname.replace(/\/+$/, '') : url.pathname;
  const found = patternOf(rule).exec({ pathname: path === '' ? '/' : path });
  if (!found) return null;
  const groups = found.pathname.groups;
  const inQuery = rule.query?.lesson === undefined ? null : url.searchParams.get(rule.query.lesson);
  if (rule.query?.lesson !== undefined && !inQuery) return null;
  const course = groups.course ?? (rule.query?.course && url.searchParams.get(rule.query.course)) ?? null;
  const address = new URL(`${url.origin}${path}`);
  if (rule.query?.lesson !== undefined && inQuery) address.searchParams.set(rule.query.lesson, inQuery);
  const lesson = inQuery ?? groups.lesson;
  return {
    site,
    kind: rule.kind,
    needsMedia: rule.needsMedia === true,
    course: course ? `${site.id}/${course}` : null,
    lesson: lesson ? `${site.id}/${course ? `${course}/` : ''}${lesson}` : address.href,
    address: address.href,
  };
}

/**
 * Says what page an address is: the first rule of its site that matches. Null for an address of no site of the catalogue; a page
 * of a known site that no rule names is `other`.
 */
export function matchPage(url: string, sites: readonly Site[] = SITES): PageMatch | null {
  const parsed = parse(url);
  const site = parsed && sites.find((candidate) => isHostOf(parsed.hostname, candidate.hosts));
  if (!parsed || !site) return null;
  for (const rule of site.pages) {
    if (rule.hosts && !isHostOf(parsed.hostname, rule.hosts)) continue;
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
