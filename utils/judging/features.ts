import { type FoundWord, findWords } from './lexicon/find-words';
import { FUNCTION_WORDS } from './lexicon/function-words';
import type { WordClass } from './lexicon/index';
import { saidOf } from './patterns';
import type { Reason } from './verdict';
import { type Word, type Worded, worded } from './words';

/** One thing that is so of a title or a channel's name. What it weighs is learned. */
export interface Feature {
  /** A sign that has a name (`title:lesson`), or a word that is hashed. */
  readonly sign: string;
  readonly hashed: boolean;
  /** What a person would be told; null for what can't be told in a few words. */
  readonly reason: Reason | null;
}

/**
 * Scripts in which the training rows hold both lessons and others. Only there words of one's own are learned; in all others the lexicon
 * alone speaks, or a whole language would count as lessons.
 */
const LEARNABLE =
  /^(?:[\p{Script=Latin}\p{N}+#.]+|[\p{Script=Devanagari}\p{M}]+|[\p{Script=Telugu}\p{M}]+|[\p{Script=Tamil}\p{M}]+|[\p{Script=Malayalam}\p{M}]+)$/u;
const isLearnable = ({ plain }: Word): boolean =>
  plain.length > 1 && LEARNABLE.test(plain) && !/^\d+$/.test(plain) && !FUNCTION_WORDS.has(plain);

const OF_TITLES: ReadonlySet<WordClass> = new Set(['lesson', 'learning', 'subject', 'show', 'music']);
const MOST_COUNTED = 3;

function signsOf(found: readonly FoundWord[], field: string, where: 'title' | 'channel', name: string): Feature[] {
  const seen = new Map<WordClass, number>();
  return found.flatMap(({ kind, words }) => {
    const times = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, times);
    if (times > MOST_COUNTED) return [];
    const reason: Reason = where === 'title' ? { kind: 'words', where, words } : { kind: 'channel', channel: name };
    return { sign: `${field}:${kind}${times > 1 ? times : ''}`, hashed: false, reason };
  });
}

/** Words by themselves and by twos. They say too little to be told as reasons. */
function wordsOf({ words }: Worded): Feature[] {
  const plain = words.map((word) => (isLearnable(word) ? word.plain : null));
  return plain.flatMap((word, index) => {
    if (word === null) return [];
    const next = plain[index + 1] ?? null;
    const alone: Feature = { sign: word, hashed: true, reason: null };
    return next === null ? [alone] : [alone, { sign: `${word} ${next}`, hashed: true, reason: null }];
  });
}

/** What a title and a channel's name say, sign by sign. */
export function featuresOf(title: string, channel: string | null): Feature[] {
  const named = worded(title);
  const found = findWords(named).filter(({ kind }) => OF_TITLES.has(kind));
  const kinds = new Set(found.map(({ kind }) => kind));
  const both = (one: WordClass, other: WordClass): Feature[] =>
    kinds.has(one) && kinds.has(other) ? [{ sign: `title:${one}+${other}`, hashed: false, reason: null }] : [];
  const none: Feature[] = found.length === 0 ? [{ sign: 'title:nothing', hashed: false, reason: null }] : [];
  const ofChannel = channel === null ? [] : findWords(worded(channel));
  const spoken = ofChannel.filter(({ kind }) => kind === 'teaches' || kind === 'entertains' || kind === 'subject');
  return [
    ...signsOf(found, 'title', 'title', ''),
    ...both('lesson', 'subject'),
    ...both('learning', 'subject'),
    ...both('lesson', 'show'),
    ...both('lesson', 'music'),
    ...both('subject', 'show'),
    ...none,
    ...saidOf(named, found),
    ...wordsOf(named),
    ...signsOf(spoken, 'channel', 'channel', channel ?? ''),
  ];
}
