import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const sources = ['utils', 'components', 'entrypoints', 'wxt.config.ts'].flatMap((place) =>
  place.endsWith('.ts')
    ? [place]
    : readdirSync(place, { recursive: true, encoding: 'utf8' }).map((file) => `${place}/${file}`),
);
const code = sources
  .filter((file) => /\.(tsx?|html)$/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const folder = 'public/_locales';
const locales = readdirSync(folder);
type Messages = Record<string, { readonly message: string }>;
const messagesOf = (locale: string): Messages => JSON.parse(readFileSync(`${folder}/${locale}/messages.json`, 'utf8'));
const keysOf = (locale: string): string[] => Object.keys(messagesOf(locale));
const placesOf = (message: string): string[] => [...new Set(message.match(/\$\d/g))].sort();
/** What counts of things are told with: `many` of Spanish is for millions, and falls back to `other`. */
const formsOf = (locale: string): string[] =>
  new Intl.PluralRules(locale)
    .resolvedOptions()
    .pluralCategories.filter((form) => locale !== 'es' || form !== 'many')
    .sort();
/** Texts with a number are asked for by their stem. */
const stemOf = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, '');

const plurals = [...new Set(keysOf('en').map(stemOf))].filter((stem) =>
  ['one', 'other'].every((form) => keysOf('en').includes(`${stem}_${form}`)),
);

describe('the texts', () => {
  it.each(keysOf('en'))('%s is used', (key) => {
    const asked = (name: string): boolean => code.includes(`'${name}'`) || code.includes(`__MSG_${name}__`);
    expect(asked(key) || asked(stemOf(key))).toBe(true);
  });

  it.each(locales)('locale %s has every key and no other', (locale) => {
    const plain = (name: string): string[] => [...new Set(keysOf(name).map(stemOf))].sort();
    expect(plain(locale)).toEqual(plain('en'));
  });

  it.each(locales)('locale %s says its own name', (locale) => {
    expect(messagesOf(locale).common_locale?.message).toBe(locale);
  });

  it.each(locales)('locale %s has the plural forms that its language asks for', (locale) => {
    const wanted = formsOf(locale);
    for (const stem of plurals) {
      const forms = keysOf(locale).filter((key) => key.startsWith(`${stem}_`) && stemOf(key) === stem);
      expect(forms.map((key) => key.slice(stem.length + 1)).sort(), stem).toEqual(expect.arrayContaining(wanted));
    }
  });

  it.each(locales)('locale %s fills the same places as English', (locale) => {
    const english = messagesOf('en');
    for (const [key, { message }] of Object.entries(messagesOf(locale))) {
      const source = english[key] ?? english[`${stemOf(key)}_other`];
      const wanted = placesOf(source?.message ?? '');
      // Where a language says a number in words, it needs no figure.
      const mayDrop = plurals.includes(stemOf(key)) ? ['$1'] : [];
      const found = placesOf(message);
      expect(
        found.filter((place) => !wanted.includes(place)),
        key,
      ).toEqual([]);
      expect(
        wanted.filter((place) => !found.includes(place) && !mayDrop.includes(place)),
        key,
      ).toEqual([]);
    }
  });
});
