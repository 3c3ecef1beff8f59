import type { NudgeAction } from './action';
import { MOST_HALVINGS, perDayOf } from './allowance';
import type { NudgeEvent } from './event';
import type { NudgeFacts } from './facts';
import { bookOfShown, type Decision, rest } from './showing';
import type { NudgeBook, NudgeState } from './state';
import type { NudgeTrigger } from './view';

type Answered = Extract<NudgeEvent, { kind: 'answered' }>;
interface Outcome {
  readonly book: NudgeBook;
  readonly actions: readonly NudgeAction[];
}

/** So many "not now" in a row halve the rate (evidence.md §4; product.md, 'When it speaks up'). */
const ROW_THAT_HALVES = 3;
/** "Do ten minutes now". */
const TEN_MINUTES = 10;

function notNow(book: NudgeBook): Outcome {
  const row = book.notNowInRow + 1;
  const halved = row >= ROW_THAT_HALVES && book.halvings < MOST_HALVINGS;
  const after = {
    ...book,
    notNowInRow: row >= ROW_THAT_HALVES ? 0 : row,
    halvings: book.halvings + (halved ? 1 : 0),
  };
  return { book: after, actions: [{ kind: 'reply', reply: { kind: 'rests', halved } }] };
}

/** One a day fewer of this trigger. At none it goes off in the settings, where it can be seen and turned on again in full. */
function less(book: NudgeBook, trigger: NudgeTrigger, facts: NudgeFacts): Outcome {
  const perDay = Math.max(0, perDayOf(trigger, book, facts) - 1);
  const after = { ...book, notNowInRow: 0, perDay: { ...book.perDay, [trigger]: perDay === 0 ? null : perDay } };
  const reply: NudgeAction = { kind: 'reply', reply: { kind: 'less', trigger, perDay } };
  return { book: after, actions: perDay === 0 ? [{ kind: 'turn-off', trigger }, reply] : [reply] };
}

function outcomeOf(event: Answered, book: NudgeBook, facts: NudgeFacts): Outcome {
  switch (event.answer) {
    case 'ten-minutes': {
      const reply: NudgeAction = { kind: 'reply', reply: { kind: 'started', minutes: TEN_MINUTES } };
      return {
        book: { ...book, notNowInRow: 0 },
        actions: [{ kind: 'start-timer', minutes: TEN_MINUTES }, reply],
      };
    }
    case 'already-made':
      return { book: { ...book, notNowInRow: 0 }, actions: [] };
    case 'not-now':
      return notNow(book);
    case 'less':
      return less(book, event.trigger, facts);
    case 'not-a-lesson':
      return { book, actions: [{ kind: 'not-a-lesson' }, { kind: 'reply', reply: { kind: 'not-a-lesson' } }] };
    case 'ignored':
      return {
        book: { ...book, waiting: event.trigger },
        actions: [{ kind: 'reply', reply: { kind: 'rests', halved: false } }],
      };
  }
}

/**
 * Carries out an answer in any phase: the page may answer late, after the offer has lapsed. An answer that was carried out before is
 * acknowledged and changes nothing; a toast that was ignored can still be answered from the badge.
 */
export function whenAnswered(state: NudgeState, event: Answered, facts: NudgeFacts): Decision {
  if (state.book.answered === event.nudge) {
    return { state, actions: [{ kind: 'reply', reply: { kind: 'rests', halved: false } }] };
  }
  const isOffered = state.phase === 'offered' && state.view.id === event.nudge;
  const seen = isOffered ? bookOfShown(state, facts) : state.book;
  const { book, actions } = outcomeOf(event, { ...seen, waiting: null }, facts);
  const after = event.answer === 'ignored' ? book : { ...book, answered: event.nudge };
  return { state: isOffered ? rest(after, facts) : { ...state, book: after }, actions };
}
