import type { Site } from './site';

const LONGEST = 300;

/** A document's title without what the site adds to it (its name at the end, an unread count at the start), at most 300 characters. */
export function cleanTitle(title: string, site: Site): string {
  let clean = title.replace(/^\(\d+\)\s*/, '').trim();
  for (const suffix of site.titleSuffixes ?? []) {
    if (clean.length > suffix.length && clean.endsWith(suffix)) clean = clean.slice(0, -suffix.length).trim();
  }
  return [...clean].slice(0, LONGEST).join('');
}
