import { type DurationMs, durationMs, elapsed, HOUR } from '@/utils/time/brands';
import type { NudgeFacts } from './facts';
import type { NudgeBook } from './state';

/** So many in a row, of "not now" or of showings without a word, halve the rate (evidence.md §4; product.md, 'When it speaks up'). */
const ROW_THAT_HALVES = 3;
/** Beyond three halvings, one a day and twelve hours apart, nothing is left to halve. */
const MOST_HALVINGS = 3;
/** After a week without a word, one a day is enough until the person says or does something. */
const WEEK_OF_SILENCE = durationMs(7 * 24 * HOUR);

interface Eased {
  readonly book: NudgeBook;
  readonly halved: boolean;
}

/** The book once the person was heard: they answered, or acted. */
export function heard(book: NudgeBook, { now }: Pick<NudgeFacts, 'now'>): NudgeBook {
  return { ...book, ignoredInRow: 0, lastWordAt: now, shownSinceWord: false };
}

/** One more "not now". */
export function putOff(book: NudgeBook): Eased {
  const row = book.notNowInRow + 1;
  if (row < ROW_THAT_HALVES) return { book: { ...book, notNowInRow: row }, halved: false };
  const halved = book.halvings < MOST_HALVINGS;
  return { book: { ...book, notNowInRow: 0, halvings: book.halvings + (halved ? 1 : 0) }, halved };
}

/** One more showing that went without a word: like "not now", said with the next nudge, since nobody is there to be told. */
export function unheard(book: NudgeBook): NudgeBook {
  const row = book.ignoredInRow + 1;
  if (row < ROW_THAT_HALVES) return { ...book, ignoredInRow: row };
  if (book.halvings >= MOST_HALVINGS) return { ...book, ignoredInRow: 0 };
  return { ...book, ignoredInRow: 0, halvings: book.halvings + 1, halvedUnsaid: true };
}

/** The person acted on a nudge: one halving is taken back, and no row goes on. */
export function actedOn(book: NudgeBook): NudgeBook {
  return { ...book, notNowInRow: 0, ignoredInRow: 0, halvings: Math.max(0, book.halvings - 1), halvedUnsaid: false };
}

/** Whether the person has left every nudge of a week or more without a word. */
export function isIgnored(book: NudgeBook, { now, installedAt }: Pick<NudgeFacts, 'now' | 'installedAt'>): boolean {
  const silent: DurationMs = elapsed(book.lastWordAt ?? installedAt, now);
  return book.shownSinceWord && silent >= WEEK_OF_SILENCE;
}
