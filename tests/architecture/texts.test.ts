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
const keysOf = (locale: string): string[] =>
  Object.keys(JSON.parse(readFileSync(`${folder}/${locale}/messages.json`, 'utf8')));
/** Texts with a number are asked for by their stem. */
const stemOf = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, '');

describe('the texts', () => {
  it.each(keysOf('en'))('%s is used', (key) => {
    const asked = (name: string): boolean => code.includes(`'${name}'`) || code.includes(`__MSG_${name}__`);
    expect(asked(key) || asked(stemOf(key))).toBe(true);
  });

  it.each(locales)('locale %s has every key and no other', (locale) => {
    const plain = (name: string): string[] => [...new Set(keysOf(name).map(stemOf))].sort();
    expect(plain(locale)).toEqual(plain('en'));
  });
});
