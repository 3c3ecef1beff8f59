/** A word of a text: as it stands there, in small letters, and without marks over its letters. */
export interface Word {
  readonly lower: string;
  readonly plain: string;
  readonly from: number;
  readonly to: number;
}

/** A text with its words. */
export interface Worded {
  readonly text: string;
  readonly lower: string;
  readonly words: readonly Word[];
}

/** Scripts that put no spaces between words: there words are looked for inside of the runs. */
export const UNSPACED =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200c]*(?:[+#.][\p{L}\p{N}+#]+)*[+#]*|\.net\b/giu;
/** Direction marks, and what lists in HTML or Markdown leave of them and of escapes. */
const DEBRIS = /&(?:rlm|lrm|amp|nbsp|quot|#39);|[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\\]/g;
const LONE_LETTERS: Readonly<Record<string, string>> = { đ: 'd', ı: 'i', ł: 'l', ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe' };
/** "and", "with", "for" and the article are written together with an Arabic word. */
const ARABIC_PREFIX = /^(?:[وفبلك]?ال|لل)(?=\p{L}{3})/u;

/** Without the marks over Latin, Greek, Cyrillic and Arabic letters, which many leave out. Small letters are expected. */
export function unmarked(lower: string): string {
  const bare = lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u064b-\u0652]/g, '')
    .normalize('NFC');
  return bare.replace(/[đıłøßæœ]/g, (letter) => LONE_LETTERS[letter] ?? letter).replace(ARABIC_PREFIX, '');
}

/** Splits a text into its words, punctuation left out but that of names such as C++ and node.js. */
export function worded(raw: string): Worded {
  const text = raw.replace(DEBRIS, ' ').normalize('NFKC').replace(/\s+/g, ' ').trim();
  const words = [...text.matchAll(WORD)].map((found): Word => {
    const lower = found[0].toLowerCase();
    return { lower, plain: unmarked(lower), from: found.index, to: found.index + found[0].length };
  });
  return { text, lower: text.toLowerCase(), words };
}
