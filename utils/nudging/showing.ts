import type { NudgeStrength } from '@/utils/settings/nudge-kinds';
import { durationMs, elapsed, MINUTE, shift } from '@/utils/time/brands';
import type { NudgeAction } from './action';
import { spacingOf } from './allowance';
import { type ContentView, ownContentOf } from './content';
import { unheard } from './easing';
import { NOWHERE } from './event';
import type { NudgeFacts } from './facts';
import { clockMark } from './fires';
import { contentFor, turned } from './rotation';
import type { Asked, NudgeBook, NudgeState, Offered } from './state';
import { countShown } from './tally';
import type { NudgeTrigger, NudgeView } from './view';
import { viewOf } from './view-of';

/** What became of an event. */
export interface Decision {
  readonly state: NudgeState;
  readonly actions: readonly NudgeAction[];
}

/** A nudge that no page could show isn't tried again at each beat. */
const RETRY_AFTER = durationMs(5 * MINUTE);
/** By then a toast (20 s, longer under the pointer) has gone or its tab has, and a card or a notification has been left behind. */
const LASTS = {
  toast: durationMs(2 * MINUTE),
  card: durationMs(30 * MINUTE),
  notification: durationMs(30 * MINUTE),
} as const;
/** Courses whose asking is remembered. */
const MOST_COURSES = 50;

/** How strongly the moment allows it to speak. `pausing` is asked for over a playing video, and given where the person chose it. */
export type Wish = 'toast' | 'card' | 'pausing';

/** What the person's strength makes of the wish; a pause that wasn't chosen is a toast. */
function formOf(wish: Wish, strength: NudgeStrength): 'badge' | Wish {
  if (strength === 'badge' || strength === 'toast') return strength;
  return wish === 'pausing' && strength === 'card' ? 'toast' : wish;
}

/** Only the badge speaks: the nudge counts as shown at once, and waits there. It teaches nothing. */
function onBadge(book: NudgeBook, facts: NudgeFacts, trigger: NudgeTrigger): Decision {
  const after = { ...noted(book, facts, trigger, contentFor(trigger, book, facts)), waiting: trigger };
  return { state: rest(after, facts), actions: [] };
}

/** Puts one nudge forward, and takes back the mark of the one before. */
export function offer(book: NudgeBook, facts: NudgeFacts, trigger: NudgeTrigger, wish: Wish, where: number): Decision {
  const form = formOf(wish, facts.settings.strength);
  if (form === 'badge') return onBadge(book, facts, trigger);
  const shape = where === NOWHERE ? 'notification' : form === 'toast' ? 'toast' : 'card';
  const content = contentFor(trigger, book, facts);
  const view = viewOf({ trigger, content, form: shape, pauses: form === 'pausing' && where !== NOWHERE }, book, facts);
  return {
    state: { phase: 'offered', book, view, where, since: facts.now, shown: false },
    actions: [{ kind: 'offer', where, view }],
  };
}

function withAsked(book: NudgeBook, course: string, { day }: NudgeFacts): readonly Asked[] {
  const times = book.asked.find((each) => each.course === course)?.times ?? 0;
  const others = book.asked.filter((each) => each.course !== course);
  return [...others, { course, day, times: times + 1 }].slice(-MOST_COURSES);
}

/** What each trigger remembers of having spoken. It is read from what was shown: nothing may play any more when that is told. */
function ownMark(book: NudgeBook, facts: NudgeFacts, trigger: NudgeTrigger, content: ContentView): Partial<NudgeBook> {
  if (trigger === 'review') return { reviewSaidAt: facts.now };
  if (content.kind === 'ask-plan') return { asked: withAsked(book, content.course, facts) };
  if (trigger !== 'clock' || content.kind !== 'before-picture') return {};
  return { clock: { experience: content.experience, hours: clockMark(content, facts.now) ?? 0 } };
}

/** The book once this trigger has spoken, in whatever form. */
function noted(book: NudgeBook, facts: NudgeFacts, trigger: NudgeTrigger, content: ContentView): NudgeBook {
  return {
    ...book,
    ...ownMark(book, facts, trigger, content),
    shownToday: { ...book.shownToday, [trigger]: book.shownToday[trigger] + 1 },
    lastShownAt: facts.now,
    shownSinceWord: true,
    waiting: null,
  };
}

const withOne = <T>(list: readonly T[], one: T): readonly T[] => (list.includes(one) ? list : [...list, one]);

/** The book once the offered nudge has been seen; seen twice is seen once. */
export function bookOfShown(state: Offered, facts: NudgeFacts): NudgeBook {
  const { view } = state;
  if (state.shown) return state.book;
  const book = noted(state.book, facts, view.trigger, view.content);
  const content = view.content.kind;
  const after: NudgeBook = {
    ...book,
    formsShown: withOne(book.formsShown, view.form),
    triggersShown: withOne(book.triggersShown, view.trigger),
    contentsShown: withOne(book.contentsShown, content),
    halvedUnsaid: book.halvedUnsaid && !view.eased,
    learned: countShown(book.learned, content, view.trigger),
    latest: { nudge: view.id, trigger: view.trigger, content, at: facts.now, begun: false },
  };
  return ownContentOf(view.trigger) ? after : turned(after, content, facts);
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

/** The person let the nudge go: as when it is withdrawn, and one that was seen went without a word. */
export function left(state: Offered, facts: NudgeFacts): NudgeState {
  return withdrawn(state.shown ? { ...state, book: unheard(state.book) } : state, facts);
}

/** What is left of an offer so old that its tab must have gone without a word; null while it isn't. */
export function lapsed(state: Offered, facts: NudgeFacts): NudgeState | null {
  if (elapsed(state.since, facts.now) < LASTS[state.view.form]) return null;
  return rest(unheard(bookOfShown(state, facts)), facts);
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

/** The view of a nudge that plays on as a toast, since its card would lie over a playing video. */
export function asToast(view: NudgeView): NudgeView {
  return { ...view, form: 'toast', pauses: false, first: false };
}
