import { durationMs, elapsed, MINUTE, shift } from '@/utils/time/brands';
import { maySpeak, spacingOf } from './allowance';
import { whenAnswered } from './answer';
import type { NudgeEvent } from './event';
import type { NudgeFacts } from './facts';
import { badgeChange, bookOfShown, type Decision, hasLapsed, offer, rest, withdrawal, withdrawn } from './showing';
import type { Due, NudgeState, Offered, Quiet } from './state';

/** Clips shorter than this are no lessons (product.md, 'Counting, exactly'). */
const SHORTEST_LESSON = MINUTE;
/** A due nudge that nothing plays for any more is dropped this long after its wait. */
const DUE_LAPSES_AFTER = durationMs(MINUTE);

const still = (state: NudgeState): Decision => ({ state, actions: [] });

function isBinge({ book }: NudgeState, facts: NudgeFacts): boolean {
  return facts.watchedSinceDoing >= facts.settings.bingeAfter && maySpeak('binge', book, facts);
}

/** A lesson ended, at a moment worth a word: nothing made today, or less than the person aims for. */
function isLessonEnd(event: NudgeEvent, { book }: NudgeState, facts: NudgeFacts): boolean {
  if (event.kind !== 'ended' || event.loops) return false;
  if (event.length !== null && event.length < SHORTEST_LESSON) return false;
  const belowGoal = facts.doingToday === 0 || (facts.share !== null && facts.share < facts.goal);
  return belowGoal && maySpeak('lesson-ended', book, facts);
}

/** At a natural break: a card where the person can see it, else a toast that waits for their return. */
function atBreak(state: Quiet | Due, event: NudgeEvent, facts: NudgeFacts): Decision | null {
  if (event.kind !== 'ended' && event.kind !== 'break') return null;
  if (event.kind === 'break' && event.how === 'left') return null;
  const form = event.visible ? 'card' : 'toast';
  if (isBinge(state, facts)) return offer(state.book, facts, 'binge', form, event.where);
  if (isLessonEnd(event, state, facts)) return offer(state.book, facts, 'lesson-ended', form, event.where);
  return null;
}

function whenQuiet(state: Quiet, event: NudgeEvent, facts: NudgeFacts): Decision {
  const broken = atBreak(state, event, facts);
  if (broken) return broken;
  if (event.kind !== 'watched' || !isBinge(state, facts)) return still(state);
  const until = shift(facts.now, facts.settings.breakWait);
  return still({ phase: 'due', book: state.book, trigger: 'binge', since: facts.now, until });
}

function whenDue(state: Due, event: NudgeEvent, facts: NudgeFacts): Decision {
  const quiet: Quiet = { phase: 'quiet', book: state.book };
  if (!isBinge(state, facts)) return whenQuiet(quiet, event, facts);
  const broken = atBreak(state, event, facts);
  if (broken) return broken;
  if (facts.now < state.until) return still(state);
  if (event.kind === 'watched') return offer(state.book, facts, 'binge', 'toast', event.where);
  return still(elapsed(state.until, facts.now) >= DUE_LAPSES_AFTER ? quiet : state);
}

/** A card doesn't stay over a video that plays on: it becomes a toast. */
function shrink(state: Offered): Decision {
  const view = { ...state.view, form: 'toast', first: false } as const;
  return { state: { ...state, view }, actions: [{ kind: 'offer', where: state.where, view }] };
}

function whenOffered(state: Offered, event: NudgeEvent, facts: NudgeFacts): Decision {
  switch (event.kind) {
    case 'shown':
      if (event.nudge !== state.view.id) return still(state);
      return still({ ...state, book: bookOfShown(state, facts), shown: true });
    case 'withdrawn':
      return still(event.nudge === state.view.id ? withdrawn(state, facts) : state);
    case 'did-something':
      return { state: withdrawn(state, facts), actions: [withdrawal(state)] };
    case 'break':
      if (event.how !== 'left' || event.where !== state.where) return still(state);
      return { state: withdrawn(state, facts), actions: [withdrawal(state)] };
    case 'watched':
      return event.where === state.where && state.view.form === 'card' ? shrink(state) : still(state);
    case 'ended':
    case 'answered':
    case 'woke':
      return still(state);
  }
}

/** A new day starts its counts anew; times ahead of a clock that was set back are taken as now. */
function freshen(state: NudgeState, facts: NudgeFacts): NudgeState {
  const { book } = state;
  const newDay = book.day !== facts.day;
  const ahead = book.lastShownAt !== null && book.lastShownAt > facts.now;
  if (!newDay && !ahead) return state;
  const counts = newDay ? { day: facts.day, shownToday: { 'lesson-ended': 0, binge: 0 }, waiting: null } : {};
  return { ...state, book: { ...book, ...counts, ...(ahead ? { lastShownAt: facts.now } : {}) } };
}

/** What time alone has ended: a rest that is over, an offer whose tab went without a word. */
function lapse(state: NudgeState, facts: NudgeFacts): NudgeState {
  if (state.phase === 'offered' && hasLapsed(state, facts)) {
    return lapse(rest(bookOfShown(state, facts), facts), facts);
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

function afterDoing(state: NudgeState): NudgeState {
  return { ...state, book: { ...state.book, notNowInRow: 0, waiting: null } };
}

/**
 * The nudge engine: what to remember and what to do after an event. Pure and synchronous, so that it runs inside the transaction that
 * records the event. The rules are those of product.md, 'When it speaks up'.
 */
export function decide(state: NudgeState, event: NudgeEvent, facts: NudgeFacts): Decision {
  const fresh = lapse(freshen(state, facts), facts);
  const start = event.kind === 'did-something' ? afterDoing(fresh) : fresh;
  const { state: after, actions } =
    event.kind === 'answered' ? whenAnswered(start, event, facts) : byPhase(start, event, facts);
  return { state: after, actions: [...actions, ...badgeChange(state.book, after.book)] };
}
