import { isHostOf } from './host';
import { patternOf } from './pattern';
import type { Platform } from './platform';
import type { AdvertMark, PageRule, Site, TitleMarks } from './site';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** A host as `URL` writes it: lower case, no scheme, no port, no path, no dot at either end; or an address of this machine. */
const HOST = /^(?:localhost|\d+\.\d+\.\d+\.\d+|[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+)$/;
/** Hosts under which anyone can open a place of their own; one below is a site, they themselves never. */
const SHARED = [
  'github.io',
  'netlify.app',
  'vercel.app',
  'pages.dev',
  'herokuapp.com',
  'web.app',
  'appspot.com',
  'co.uk',
  'com.br',
];

function wrongHosts(hosts: readonly string[]): string[] {
  return hosts.flatMap((host) => {
    if (!HOST.test(host)) return [`${host} is no host`];
    return SHARED.includes(host) ? [`${host} belongs to everybody`] : [];
  });
}

function wrongPattern(part: 'pathname' | 'hash', text: string): string[] {
  if (part === 'pathname' && !text.startsWith('/')) return [`the path ${text} doesn't begin with a slash`];
  if (/[)}]\*|:\w+\*/.test(text)) return [`the star in ${text} repeats what is before it: {*}? is any rest`];
  try {
    patternOf(part, text);
    return [];
  } catch {
    return [`${text} is no pattern`];
  }
}

function wrongRule(rule: PageRule): string[] {
  const wrong = [...wrongPattern('pathname', rule.path), ...wrongHosts(rule.hosts ?? [])];
  if (rule.hash !== undefined) wrong.push(...wrongPattern('hash', rule.hash));
  if (rule.needsMedia && rule.kind !== 'lesson') wrong.push(`${rule.path} is no lesson and needs media`);
  if (rule.when && rule.when.has === undefined && rule.when.hasNot === undefined)
    wrong.push(`${rule.path} asks for nothing`);
  return wrong;
}

/** A rule that an earlier one without conditions hides: the same path on the same hosts. */
function hidden(pages: readonly PageRule[]): string[] {
  const open = new Set<string>();
  return pages.flatMap((rule) => {
    const key = `${rule.path} ${(rule.hosts ?? []).join()}`;
    const wrong = open.has(key) || open.has('/* ') ? [`${rule.path} is never reached`] : [];
    if (!rule.query && !rule.when && rule.hash === undefined) open.add(key);
    return wrong;
  });
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly pages: readonly PageRule[];
  readonly frames?: readonly string[];
  readonly titleSuffixes?: readonly string[];
  readonly titles?: TitleMarks;
  readonly advert?: AdvertMark;
}

function wrongIn(entry: Named): string[] {
  const texts = [
    entry.name,
    ...(entry.titleSuffixes ?? []),
    ...(entry.titles?.lesson ?? []),
    ...(entry.titles?.course ?? []),
  ];
  return [
    ...(ID.test(entry.id) ? [] : ['its id has other signs than a-z, 0-9 and -']),
    ...(texts.every((text) => text.trim() !== '') ? [] : ['one of its texts is empty']),
    ...(entry.pages.length > 0 ? [] : ['it has no pages']),
    ...entry.pages.flatMap(wrongRule),
    ...hidden(entry.pages),
    ...wrongHosts(entry.frames ?? []),
  ];
}

/** What is malformed in a site of the catalogue, a sentence each; none where it is as it should be. */
export function checkSite(site: Site): string[] {
  const foreign = site.pages.flatMap((rule) => rule.hosts ?? []).filter((host) => !isHostOf(host, site.hosts));
  const wrong = [
    ...wrongIn(site),
    ...wrongHosts(site.hosts),
    ...foreign.map((host) => `a rule is for ${host}, which isn't one of its hosts`),
    ...(site.hosts.length > 0 ? [] : ['it has no hosts']),
    ...(new Set(site.hosts).size === site.hosts.length ? [] : ['it has a host twice']),
  ];
  return wrong.map((sentence) => `${site.id}: ${sentence}`);
}

/** What is malformed in a platform: as a site's, and too little to recognise it by. */
export function checkPlatform(platform: Platform): string[] {
  const strong = platform.marks.filter((mark) => !mark.weak).length;
  const paths = platform.paths ?? [];
  const wrong = [
    ...wrongIn(platform),
    ...wrongHosts(platform.hosts ?? []),
    ...paths.flatMap((path) => wrongPattern('pathname', path)),
    ...(strong > 0 || platform.marks.length > 1 ? [] : ['nothing is enough to recognise it by']),
  ];
  return wrong.map((sentence) => `${platform.id}: ${sentence}`);
}

/** What is malformed in the whole catalogue: in each entry, and an id or a host that two have. */
export function checkCatalogue(sites: readonly Site[], platforms: readonly Platform[]): string[] {
  const twice = (names: readonly string[]): string[] => names.filter((name, place) => names.indexOf(name) !== place);
  return [
    ...sites.flatMap(checkSite),
    ...platforms.flatMap(checkPlatform),
    ...twice(sites.map((site) => site.id)).map((id) => `${id} is the id of two sites`),
    ...twice(platforms.map((platform) => platform.id)).map((id) => `${id} is the id of two platforms`),
    ...twice(sites.flatMap((site) => site.hosts)).map((host) => `${host} is a host of two sites`),
  ];
}
