import { USUAL_MINUTES } from '@/utils/doing/ten-minutes';
import type { NudgeAction } from './action';
import { actedOn, heard, putOff, unheard } from './easing';
import type { NudgeEvent } from './event';
import type { NudgeFacts } from './facts';
import { less, type Outcome } from './less';
import { afterAnswer, afterDoing } from './outcome';
import { bookOfShown, type Decision, rest } from './showing';
import type { NudgeBook, NudgeState } from './state';
import type { NudgeReply } from './view';

type Answered = Extract<NudgeEvent, { kind: 'answered' }>;

const replying = (reply: NudgeReply): NudgeAction => ({ kind: 'reply', reply });

/** The person took it up; something made, or begun, from the nudge is doing that began after it. One nudge eases once. */
function takenUp(book: NudgeBook, { nudge }: Answered, facts: NudgeFacts, byDoing: boolean): NudgeBook {
  const counted = afterAnswer(book, nudge, 'actedOn');
  const after = byDoing ? afterDoing(counted, facts) : counted;
  return after.latest?.nudge === nudge && after.latest.begun ? after : actedOn(after);
}

function outcomeOf(event: Answered, book: NudgeBook, facts: NudgeFacts): Outcome {
  const sentAway = (): NudgeBook => afterAnswer(book, event.nudge, 'dismissed');
  switch (event.answer) {
    case 'ten-minutes': {
      const actions = [{ kind: 'start-timer', minutes: USUAL_MINUTES } as const];
      const reply = replying({ kind: 'started', minutes: USUAL_MINUTES });
      return { book: takenUp(book, event, facts, true), actions: [...actions, reply] };
    }
    case 'already-made':
      return { book: takenUp(book, event, facts, true), actions: [] };
    case 'planned':
      return { book: takenUp(book, event, facts, false), actions: [replying({ kind: 'planned' })] };
    case 'hard':
    case 'review': {
      const what = event.answer === 'hard' ? 'reset' : 'review';
      return { book: takenUp(book, event, facts, false), actions: [replying({ kind: 'opened', what })] };
    }
    case 'not-now': {
      const { book: after, halved } = putOff(sentAway());
      return { book: after, actions: [replying({ kind: 'rests', halved })] };
    }
    case 'less':
      return less(sentAway(), event.nudge, event.trigger, facts);
    case 'never-plan': {
      const off: NudgeAction = { kind: 'turn-off', trigger: event.trigger };
      return { book: sentAway(), actions: [off, replying({ kind: 'never-plan' })] };
    }
    case 'not-a-lesson':
      return { book, actions: [{ kind: 'not-a-lesson' }, replying({ kind: 'not-a-lesson' })] };
    case 'ignored':
      return { book: { ...book, waiting: event.trigger }, actions: [replying({ kind: 'rests', halved: false })] };
  }
}

/**
 * Carries out an answer in any phase: the page may answer late, after the offer has lapsed. An answer that was carried out before is
 * acknowledged and changes nothing; a toast that was ignored can still be answered from the badge.
 */
export function whenAnswered(state: NudgeState, event: Answered, facts: NudgeFacts): Decision {
  if (state.book.answered === event.nudge) {
    return { state, actions: [replying({ kind: 'rests', halved: false })] };
  }
  const isOffered = state.phase === 'offered' && state.view.id === event.nudge;
  const seen = isOffered ? bookOfShown(state, facts) : state.book;
  const isWord = event.answer !== 'ignored';
  const before = isWord ? heard(seen, facts) : isOffered ? unheard(seen) : seen;
  const { book, actions } = outcomeOf(event, { ...before, waiting: null }, facts);
  const after = isWord ? { ...book, answered: event.nudge } : book;
  return { state: isOffered ? rest(after, facts) : { ...state, book: after }, actions };
}
