import { durationMs, elapsed, MINUTE, shift } from '@/utils/time/brands';
import type { NudgeAction } from './action';
import { spacingOf } from './allowance';
import type { NudgeFacts } from './facts';
import type { NudgeBook, NudgeState, Offered } from './state';
import type { NudgeTrigger, NudgeView } from './view';

/** What became of an event. */
export interface Decision {
  readonly state: NudgeState;
  readonly actions: readonly NudgeAction[];
}

/** A nudge that no page could show isn't tried again at each beat. */
const RETRY_AFTER = durationMs(5 * MINUTE);
/** By then a toast (20 s, longer under the pointer) has gone or its tab has, and a card has been left behind. */
const LASTS = { toast: durationMs(2 * MINUTE), card: durationMs(30 * MINUTE) } as const;

/** Puts one nudge forward, and takes back the mark of the one before. */
export function offer(
  book: NudgeBook,
  facts: NudgeFacts,
  trigger: NudgeTrigger,
  form: NudgeView['form'],
  where: number,
): Decision {
  const view: NudgeView = {
    id: facts.id,
    trigger,
    form,
    minutes: Math.max(1, Math.floor(facts.watchedSinceDoing / MINUTE)),
    title: facts.title,
    idea: facts.roll,
    first: !book.formsShown.includes(form),
  };
  return {
    state: { phase: 'offered', book, view, where, since: facts.now, shown: false },
    actions: [{ kind: 'offer', where, view }],
  };
}

/** The book once the offered nudge has been seen; seen twice is seen once. */
export function bookOfShown(state: Offered, facts: NudgeFacts): NudgeBook {
  const { book, view } = state;
  if (state.shown) return book;
  return {
    ...book,
    shownToday: { ...book.shownToday, [view.trigger]: book.shownToday[view.trigger] + 1 },
    lastShownAt: facts.now,
    formsShown: book.formsShown.includes(view.form) ? book.formsShown : [...book.formsShown, view.form],
    waiting: null,
  };
}

/** Rest until the next nudge may come. */
export function rest(book: NudgeBook, facts: NudgeFacts): NudgeState {
  const since = book.lastShownAt ?? facts.now;
  return { phase: 'resting', book, until: shift(since, spacingOf(book, facts.settings)) };
}

/** The nudge is off the screen without an answer: one that was seen counts, one that wasn't may be tried again soon. */
export function withdrawn(state: Offered, facts: NudgeFacts): NudgeState {
  if (state.shown) return rest(state.book, facts);
  return { phase: 'resting', book: state.book, until: shift(facts.now, RETRY_AFTER) };
}

/** Whether the offer is so old that its tab must have gone without a word. */
export function hasLapsed(state: Offered, facts: NudgeFacts): boolean {
  return elapsed(state.since, facts.now) >= LASTS[state.view.form];
}

/** Takes a nudge off the screen. */
export function withdrawal(state: Offered): NudgeAction {
  return { kind: 'withdraw', where: state.where, nudge: state.view.id };
}

/** Tells the badge when what waits there has changed. */
export function badgeChange(before: NudgeBook, after: NudgeBook): NudgeAction[] {
  return (before.waiting === null) === (after.waiting === null)
    ? []
    : [{ kind: 'badge', waiting: after.waiting !== null }];
}
