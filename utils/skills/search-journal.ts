import type { MicroSkill, Practice } from './skill';

/** A practice and what it is searched by. */
export interface Searchable {
  readonly practice: Practice;
  readonly words: string;
}

const plainOf = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();

/** Makes the journal ready to be searched, once: to take a lifetime's accents off anew with each key takes longer than a frame. */
export function searchable(practices: readonly Practice[], skills: readonly MicroSkill[]): readonly Searchable[] {
  const titles = new Map(skills.map(({ id, title }) => [id, title]));
  return practices.map((practice) => ({
    practice,
    words: plainOf(`${practice.line} ${titles.get(practice.skill) ?? ''}`),
  }));
}

/** What is found, whatever its accents and capitals, in the order it was in. */
export function search(journal: readonly Searchable[], sought: string): readonly Practice[] {
  const plain = plainOf(sought);
  return journal.filter(({ words }) => words.includes(plain)).map(({ practice }) => practice);
}
