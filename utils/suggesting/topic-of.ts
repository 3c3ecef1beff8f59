import { EMPTY_TITLES, PART_WORDS } from './topic-words';

const LONGEST_TOPIC = 48;

/** A letter with any accents that follow it, so that words without accents find those with them. The words hold letters alone. */
const accented = (word: string): string => [...word.normalize('NFD')].map((letter) => `${letter}\\p{Mn}*`).join('');

const NUMBER = '\\p{N}+(?:[.:/-]\\p{N}+)*';
const PARTS = PART_WORDS.map(accented).join('|');
/** `12. `, `Lecture 3: `, `#5 - `, `第3課 `, and a time or a share in brackets behind a title. */
const LEADING = new RegExp(
  `^\\s*(?:(?:${PARTS})\\s*#?\\s*${NUMBER}\\s*[.:)|–—-]*|[#№]\\s*${NUMBER}\\s*[.:)|–—-]*|${NUMBER}\\s*[.:)|–—-]+(?=\\s|\\p{L})|第\\s*${NUMBER}\\s*[課课节節回章讲講話集]\\s*[.:：|–—-]*)\\s*`,
  'iu',
);
const TRAILING = new RegExp(
  `\\s*(?:[([【][^)\\]】]*[)\\]】]|[|–—-]\\s*(?:${PARTS})\\s*#?\\s*${NUMBER}|(?:,\\s*)?\\b(?:${PARTS})\\s*#?\\s*${NUMBER}|#${NUMBER})\\s*$`,
  'iu',
);

const plainOf = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .trim();
const EMPTY: ReadonlySet<string> = new Set(EMPTY_TITLES.map(plainOf));

/** Takes away what a pattern finds, again and again, as long as anything is left. */
function without(title: string, pattern: RegExp): string {
  const bare = title.replace(pattern, '');
  return bare === title || bare.trim() === '' ? title : without(bare, pattern);
}

function cut(topic: string): string {
  const letters = [...topic];
  if (letters.length <= LONGEST_TOPIC) return topic;
  const short = letters.slice(0, LONGEST_TOPIC).join('');
  const end = short.lastIndexOf(' ');
  return `${(end > short.length / 2 ? short.slice(0, end) : short).trimEnd()}…`;
}

/**
 * What a lesson is about, by its title: `12. Hooks in depth`, `Lecture 3: Hooks in depth` and `Hooks in depth (12:30)` are all
 * `Hooks in depth`; a long one is cut at a word. '' where the title names nothing, as "Introduction" does.
 */
export function topicOf(title: string): string {
  const normal = title.normalize('NFKC').replace(/\s+/g, ' ').trim();
  const decomposed = without(without(normal.normalize('NFD'), LEADING), TRAILING);
  const bare = decomposed
    .normalize('NFC')
    .replace(/^[\s"'“”«»:|–—-]+|[\s"'“”«»:|–—-]+$/gu, '')
    .trim();
  if (EMPTY.has(plainOf(bare)) || !/\p{L}/u.test(bare)) return '';
  return cut(bare);
}
