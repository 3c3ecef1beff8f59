import { durationMs, elapsed, MINUTE } from '@/utils/time/brands';
import { actedOn, heard } from './easing';
import type { NudgeFacts } from './facts';
import type { NudgeBook } from './state';
import { countAnswer, countBegun } from './tally';

/** Doing that begins so soon after a nudge is put down to it (product.md, 'When it speaks up'). */
const SOON = durationMs(15 * MINUTE);

/** The book once doing began: counted once for the nudge before it, which then eases what was halved. */
export function afterDoing(book: NudgeBook, facts: Pick<NudgeFacts, 'now'>): NudgeBook {
  const { latest } = book;
  const over: NudgeBook = { ...book, notNowInRow: 0, waiting: null };
  if (!latest || latest.begun || elapsed(latest.at, facts.now) > SOON) return over;
  const learned = countBegun(over.learned, latest.content, latest.trigger);
  return { ...actedOn(heard(over, facts)), learned, latest: { ...latest, begun: true } };
}

/** The book once a nudge was taken up or sent away; one that isn't the latest is too old to teach anything. */
export function afterAnswer(book: NudgeBook, nudge: string, answer: 'actedOn' | 'dismissed'): NudgeBook {
  const { latest } = book;
  if (latest?.nudge !== nudge) return book;
  return { ...book, learned: countAnswer(book.learned, latest.content, latest.trigger, answer) };
}
