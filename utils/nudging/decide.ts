import { durationMs, elapsed, MINUTE, SECOND, shift } from '@/utils/time/brands';
import { spacingOf } from './allowance';
import { whenAnswered } from './answer';
import { NOWHERE, type NudgeEvent } from './event';
import type { NudgeFacts } from './facts';
import { fires } from './fires';
import { afterDoing } from './outcome';
import {
  asToast,
  badgeChange,
  bookOfShown,
  type Decision,
  lapsed,
  left,
  offer,
  type Wish,
  withdrawal,
  withdrawn,
} from './showing';
import { type Due, forEachTrigger, type NudgeState, type Offered, type Quiet } from './state';
import type { NudgeTrigger } from './view';

/** A due nudge that nothing plays for any more is dropped this long after its wait. */
const DUE_LAPSES_AFTER = durationMs(MINUTE);
/** A video that is being paused may play on for a moment. */
const PAUSING_TAKES = durationMs(30 * SECOND);

/** What may speak at a natural break, the most pressing first. */
const AT_BREAK = ['clock', 'binge', 'lesson-ended', 'first-play', 'review'] as const;
/** What may speak while a lesson plays, as a toast. */
const WHILE_PLAYING = ['clock', 'first-play'] as const;
/** What time alone brings. */
const BY_TIME = ['clock', 'review'] as const;

interface Place {
  readonly wish: Wish;
  readonly where: number;
}

const still = (state: NudgeState): Decision => ({ state, actions: [] });

/** Offers the first of these triggers that fires. */
function firstOf(
  triggers: readonly NudgeTrigger[],
  { book }: NudgeState,
  event: NudgeEvent,
  facts: NudgeFacts,
  { wish, where }: Place,
): Decision | null {
  const trigger = triggers.find((each) => fires(each, event, book, facts));
  return trigger ? offer(book, facts, trigger, wish, where) : null;
}

/** At a natural break: a card where the person can see it, else a toast that waits for their return. */
function atBreak(state: Quiet | Due, event: NudgeEvent, facts: NudgeFacts): Decision | null {
  if (event.kind !== 'ended' && event.kind !== 'break') return null;
  if (event.kind === 'break' && event.how === 'left') return null;
  const wish = event.visible ? 'card' : 'toast';
  return firstOf(AT_BREAK, state, event, facts, { wish, where: event.where });
}

/** At all that isn't a break in what plays: a page that was opened, a lesson that began by itself, time that went by. */
function atOther(state: Quiet | Due, event: NudgeEvent, facts: NudgeFacts): Decision | null {
  switch (event.kind) {
    case 'visited': {
      const wish = event.visible ? 'card' : 'toast';
      return firstOf(['certificate', 'enrol'], state, event, facts, { wish, where: event.where });
    }
    case 'autoplayed':
      return firstOf(['autoplay'], state, event, facts, { wish: 'pausing', where: event.where });
    case 'watched':
      return firstOf(WHILE_PLAYING, state, event, facts, { wish: 'toast', where: event.where });
    case 'woke': {
      const where = facts.tabInView ?? NOWHERE;
      return firstOf(BY_TIME, state, event, facts, { wish: 'toast', where });
    }
    default:
      return null;
  }
}

function whenQuiet(state: Quiet, event: NudgeEvent, facts: NudgeFacts): Decision {
  const spoken = atBreak(state, event, facts) ?? atOther(state, event, facts);
  if (spoken) return spoken;
  if (event.kind !== 'watched' || !fires('binge', event, state.book, facts)) return still(state);
  const until = shift(facts.now, facts.settings.breakWait);
  return still({ phase: 'due', book: state.book, trigger: 'binge', since: facts.now, until });
}

function whenDue(state: Due, event: NudgeEvent, facts: NudgeFacts): Decision {
  const quiet: Quiet = { phase: 'quiet', book: state.book };
  if (!fires('binge', event, state.book, facts)) return whenQuiet(quiet, event, facts);
  const spoken = atBreak(state, event, facts) ?? atOther(state, event, facts);
  if (spoken) return spoken;
  if (facts.now < state.until) return still(state);
  if (event.kind === 'watched') return offer(state.book, facts, 'binge', 'pausing', event.where);
  return still(elapsed(state.until, facts.now) >= DUE_LAPSES_AFTER ? quiet : state);
}

/** A card doesn't stay over a video that plays on: it becomes a toast. */
function whenPlayingOn(state: Offered, where: number, facts: NudgeFacts): Decision {
  const { view } = state;
  const isPausing = view.pauses && elapsed(state.since, facts.now) < PAUSING_TAKES;
  if (where !== state.where || view.form !== 'card' || isPausing) return still(state);
  const toast = asToast(view);
  return { state: { ...state, view: toast }, actions: [{ kind: 'offer', where, view: toast }] };
}

/** Received before this was offered, and handled after it: it says nothing of what is on screen now. */
const isOvertaken = (state: Offered, { kind }: NudgeEvent, { now }: NudgeFacts): boolean =>
  (kind === 'watched' || kind === 'autoplayed' || kind === 'break') &&
  now < state.since &&
  elapsed(now, state.since) < PAUSING_TAKES;

function whenOffered(state: Offered, event: NudgeEvent, facts: NudgeFacts): Decision {
  if (isOvertaken(state, event, facts)) return still(state);
  switch (event.kind) {
    case 'shown':
      if (event.nudge !== state.view.id) return still(state);
      return still({ ...state, book: bookOfShown(state, facts), shown: true });
    case 'withdrawn':
      return still(event.nudge === state.view.id ? left(state, facts) : state);
    case 'did-something':
      return { state: withdrawn(state, facts), actions: [withdrawal(state)] };
    case 'break':
      if (event.how !== 'left' || event.where !== state.where) return still(state);
      return { state: left(state, facts), actions: [withdrawal(state)] };
    case 'watched':
    case 'autoplayed':
      return whenPlayingOn(state, event.where, facts);
    case 'ended':
    case 'answered':
    case 'visited':
    case 'woke':
      return still(state);
  }
}

/** A new day starts its counts anew; times ahead of a clock that was set back are taken as now. */
function freshen(state: NudgeState, facts: NudgeFacts): NudgeState {
  const { book } = state;
  const newDay = book.day !== facts.day;
  const now = <T extends typeof book.lastShownAt>(at: T) => (at !== null && at > facts.now ? facts.now : at);
  const isAhead = [book.lastShownAt, book.lastWordAt, book.reviewSaidAt].some((at) => at !== now(at));
  if (!newDay && !isAhead) return state;
  const counts = newDay ? { day: facts.day, shownToday: forEachTrigger(() => 0), waiting: null } : {};
  const times = {
    lastShownAt: now(book.lastShownAt),
    lastWordAt: now(book.lastWordAt),
    reviewSaidAt: now(book.reviewSaidAt),
  };
  return { ...state, book: { ...book, ...counts, ...times } };
}

/** What time alone has ended: a rest that is over, an offer whose tab went without a word. */
function lapse(state: NudgeState, facts: NudgeFacts): NudgeState {
  if (state.phase === 'offered') {
    const over = lapsed(state, facts);
    return over ? lapse(over, facts) : state;
  }
  if (state.phase !== 'resting') return state;
  const longest = shift(facts.now, spacingOf(state.book, facts.settings));
  if (facts.now >= state.until) return { phase: 'quiet', book: state.book };
  return state.until > longest ? { ...state, until: longest } : state;
}

function byPhase(state: NudgeState, event: NudgeEvent, facts: NudgeFacts): Decision {
  switch (state.phase) {
    case 'quiet':
      return whenQuiet(state, event, facts);
    case 'due':
      return whenDue(state, event, facts);
    case 'offered':
      return whenOffered(state, event, facts);
    case 'resting':
      return still(state);
  }
}

/** The state after doing began: a rest that was lengthened by a halving ends as early as the eased rate allows. */
function didSomething(state: NudgeState, facts: NudgeFacts): NudgeState {
  return { ...state, book: afterDoing(state.book, facts) };
}

/**
 * The nudge engine: what to remember and what to do after an event. Pure and synchronous, so that it runs inside the transaction that
 * records the event. The rules are those of product.md, 'When it speaks up'.
 */
export function decide(state: NudgeState, event: NudgeEvent, facts: NudgeFacts): Decision {
  const fresh = lapse(freshen(state, facts), facts);
  const start = event.kind === 'did-something' ? didSomething(fresh, facts) : fresh;
  const { state: after, actions } =
    event.kind === 'answered' ? whenAnswered(start, event, facts) : byPhase(start, event, facts);
  return { state: after, actions: [...actions, ...badgeChange(state.book, after.book)] };
}
