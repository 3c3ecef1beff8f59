import { UNSPACED, type Word, type Worded } from '../words';
import { LEXICON, WORD_CLASSES, type WordClass } from './index';

/** A word of the lexicon in a text, as it stands there. */
export interface FoundWord {
  readonly kind: WordClass;
  readonly words: string;
  /** Which words of the text it covers, by their places; none in scripts without spaces. */
  readonly at: readonly [from: number, to: number];
}

interface Entry {
  readonly kind: WordClass;
  readonly parts: readonly string[];
  readonly open: boolean;
}

interface Tables {
  /** By their first word, or by its first letters where any ending may follow. */
  readonly exact: ReadonlyMap<string, readonly Entry[]>;
  readonly openings: ReadonlyMap<string, readonly Entry[]>;
  readonly inside: readonly { readonly kind: WordClass; readonly part: string }[];
}

const SHORTEST_OPENING = 3;

function add(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const there = map.get(key);
  if (there) there.push(entry);
  else map.set(key, [entry]);
}

function tablesOf(): Tables {
  const exact = new Map<string, Entry[]>();
  const openings = new Map<string, Entry[]>();
  const inside: { kind: WordClass; part: string }[] = [];
  for (const kind of WORD_CLASSES) {
    for (const written of Object.values(LEXICON[kind]).flatMap((list) => list.split(', '))) {
      const open = written.endsWith('*');
      const parts = (open ? written.slice(0, -1) : written).split(' ');
      const [first = ''] = parts;
      if (UNSPACED.test(written)) inside.push({ kind, part: written });
      else if (open && parts.length === 1) add(openings, first, { kind, parts, open });
      else add(exact, first, { kind, parts, open });
    }
  }
  return { exact, openings, inside };
}

let tables: Tables | null = null;

const isWord = (word: Word | undefined, part: string): boolean => word?.lower === part || word?.plain === part;

function continues(words: readonly Word[], at: number, { parts, open }: Entry): boolean {
  return parts.every((part, index) => {
    const word = words[at + index];
    const isLast = index === parts.length - 1;
    return isLast && open ? word?.plain.startsWith(part) === true : isWord(word, part);
  });
}

function entriesAt(word: Word, { exact, openings }: Tables): readonly Entry[] {
  const own = exact.get(word.plain) ?? [];
  const marked = word.lower === word.plain ? [] : (exact.get(word.lower) ?? []);
  const opened: Entry[] = [];
  for (let length = SHORTEST_OPENING; length <= word.plain.length; length += 1) {
    opened.push(...(openings.get(word.plain.slice(0, length)) ?? []));
  }
  return [...own, ...marked, ...opened];
}

function longest(found: readonly FoundWord[]): FoundWord[] {
  const covers = (one: FoundWord, other: FoundWord): boolean =>
    one.at[0] <= other.at[0] && one.at[1] >= other.at[1] && one.at[1] - one.at[0] > other.at[1] - other.at[0];
  return found.filter((one) => !found.some((other) => other.kind === one.kind && covers(other, one)));
}

/** The words of the lexicon that a text holds; of those of one class that cover each other the longest. */
export function findWords({ text, lower, words }: Worded): FoundWord[] {
  tables ??= tablesOf();
  const found: FoundWord[] = [];
  for (const [index, word] of words.entries()) {
    for (const entry of entriesAt(word, tables)) {
      if (!continues(words, index, entry)) continue;
      const last = words[index + entry.parts.length - 1] ?? word;
      found.push({
        kind: entry.kind,
        words: text.slice(word.from, last.to),
        at: [index, index + entry.parts.length],
      });
    }
  }
  if (!UNSPACED.test(lower)) return longest(found);
  const runs = tables.inside.filter(({ part }) => lower.includes(part));
  const whole = runs.filter(
    ({ kind, part }) => !runs.some((o) => o.kind === kind && o.part !== part && o.part.includes(part)),
  );
  return [...longest(found), ...whole.map(({ kind, part }): FoundWord => ({ kind, words: part, at: [-1, -1] }))];
}
