import type { SkillDraft } from './skill';

/** A question back: what is missing or vague, never a refusal of the idea. */
export type SkillQuestion =
  /** What precisely? */
  | 'what'
  /** How would you count it? The title names a wish and no act. */
  | 'count'
  | 'target'
  /** Five to ten minutes: what smaller part of it fits? */
  | 'minutes'
  | 'why'
  | 'where'
  | 'deadline';

const LONGEST = 160;
const LEAST_MINUTES = 5;
const MOST_MINUTES = 10;
/** A micro-skill is looked at after four weeks at most. */
const MOST_DAYS = 28;

/** Openings of a wish that names no act, in the languages that most courses are in; lower case, without accents. */
const WISHES = [
  ...[
    'get better',
    'be better',
    'become',
    'improve',
    'learn',
    'understand',
    'know',
    'master',
    'study',
    'more confident',
  ],
  ...['besser werden', 'verbessern', 'lernen', 'verstehen', 'mejorar', 'aprender', 'entender', 'ser mejor', 'melhorar'],
  ...[
    'ameliorer',
    'apprendre',
    'comprendre',
    'migliorare',
    'imparare',
    'تحسين',
    'تعلم',
    'улучшить',
    'выучить',
    'научиться',
  ],
] as const;

const plainOf = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .trim();
const tidy = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** Whether a title is a wish of a few words, as "get better at CSS", and no act that could be counted. */
export function isVague(title: string): boolean {
  const plain = plainOf(tidy(title));
  const isWish = WISHES.some((wish) => plain.startsWith(wish));
  const words = plain.split(' ').length;
  return (
    (isWish && !/\p{N}/u.test(plain)) ||
    (words < 2 && !/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(plain))
  );
}

const daysBetween = (from: string, until: string): number => (Date.parse(until) - Date.parse(from)) / 86_400_000;

/** The questions that a draft leaves open, in the order of its form; none: it can begin. */
export function questionsOf(draft: SkillDraft): SkillQuestion[] {
  const title = tidy(draft.title);
  const length = daysBetween(draft.from, draft.until);
  const open: readonly (readonly [SkillQuestion, boolean])[] = [
    ['what', title === '' || title.length > LONGEST],
    ['count', title !== '' && isVague(title)],
    ['target', !Number.isFinite(draft.target) || draft.target <= 0 || draft.target > 1000],
    ['minutes', !Number.isInteger(draft.minutes) || draft.minutes < LEAST_MINUTES || draft.minutes > MOST_MINUTES],
    ['why', tidy(draft.why) === ''],
    ['where', tidy(draft.where) === ''],
    ['deadline', !(length >= 1 && length <= MOST_DAYS)],
  ];
  return open.flatMap(([question, isOpen]) => (isOpen ? [question] : []));
}
