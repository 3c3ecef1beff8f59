import type { Site } from './site';

const LONGEST = 300;
/** What turns the letters after it round, or ends what keeps a title from doing so to the words around it (UAX 9, 2.1 to 2.5). */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * A document's title without what the site adds to it (its name at the end, an unread count at the start) and without what would turn
 * the words around it round, at most 300 characters.
 */
export function cleanTitle(title: string, site: Site): string {
  let clean = title
    .replace(TURNS, '')
    .replace(/^\(\d+\)\s*/, '')
    .trim();
  for (const suffix of site.titleSuffixes ?? []) {
    if (clean.length > suffix.length && clean.endsWith(suffix)) clean = clean.slice(0, -suffix.length).trim();
  }
  return [...clean].slice(0, LONGEST).join('');
}
