import { expect, test, vi } from 'vitest';
import { search, searchable } from '@/utils/skills/search-journal';
import type { Practice } from '@/utils/skills/skill';
import { localDay } from '@/utils/time/brands';
import { NOON } from '../db/builders';

const DAY = localDay('2026-11-20');
const practice = (id: string, line: string): Practice => ({
  ...{ id, skill: 's', day: DAY, at: NOON, minutes: 5, value: null, line },
});

test('the journal is searched whatever the accents and capitals, in its lines and in the names of skills', () => {
  const journal = searchable([practice('1', 'Á café, slowly'), practice('2', 'twice')], []);
  const found = (sought: string): string[] => search(journal, sought).map(({ id }) => id);
  expect([found('CAFE'), found('a cafe'), found('tw'), found(''), found('x')]).toEqual([
    ['1'],
    ['1'],
    ['2'],
    ['1', '2'],
    [],
  ]);
});

test('a key takes the accents off what is sought alone, however long the journal is', () => {
  const journal = searchable(
    Array.from({ length: 2000 }, (_, index) => practice(String(index), `line ${index}`)),
    [],
  );
  const normalize = vi.spyOn(String.prototype, 'normalize');
  expect(search(journal, 'line 19')).toHaveLength(111);
  expect(normalize).toHaveBeenCalledTimes(1);
  normalize.mockRestore();
});
