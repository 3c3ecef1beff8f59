import { FIELDS, type Field } from './field';
import { FIELD_WORDS } from './field-words';

/** A word of the lesson's own title weighs more than one of its course: courses of many parts leave their field now and then. */
const LESSON_WEIGHT = 3;
const COURSE_WEIGHT = 2;
/** Letters of scripts that don't part their words, and of words that may stand with others in one. */
const UNPARTED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}]/u;

const plainOf = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();

const PLAIN_WORDS = FIELDS.flatMap((field) =>
  field === 'other' ? [] : FIELD_WORDS[field].map((word) => ({ field, word: plainOf(word) })),
);

function has(title: string, word: string): boolean {
  return UNPARTED.test(word) ? title.includes(word) : ` ${title} `.includes(` ${word} `);
}

function scoresOf(title: string, weight: number): Map<Field, number> {
  const plain = plainOf(title)
    .replace(/[^\p{L}\p{N}+#.\s-]+/gu, ' ')
    .replace(/(?<=\p{L})[.](?=\s|$)/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const scores = new Map<Field, number>();
  for (const { field, word } of PLAIN_WORDS) {
    if (has(plain, word)) scores.set(field, (scores.get(field) ?? 0) + weight);
  }
  return scores;
}

/** What titles are taken from. */
export interface FieldTitles {
  readonly lesson: string;
  readonly course: string;
}

/**
 * The field of learning that the titles of a lesson and its course speak of; where they say nothing, `otherwise`: what the person said
 * that they are learning.
 */
export function fieldOf({ lesson, course }: FieldTitles, otherwise: Field): Field {
  const ofLesson = scoresOf(lesson, LESSON_WEIGHT);
  const ofCourse = scoresOf(course, COURSE_WEIGHT);
  const scoreOf = (field: Field): number => (ofLesson.get(field) ?? 0) + (ofCourse.get(field) ?? 0);
  const best = FIELDS.reduce((first, field) => (scoreOf(field) > scoreOf(first) ? field : first));
  return scoreOf(best) > 0 ? best : otherwise;
}
