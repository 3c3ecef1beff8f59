import { isEpochMs, isLocalDay } from '@/utils/time/brands';
import {
  countOr,
  type Fields,
  fieldsOf,
  flagOr,
  isAmount,
  isContent,
  isCount,
  isPoolContent,
  isTrigger,
  listOf,
  momentOr,
} from './parse-values';
import { type Asked, forEachTrigger, type Latest, type NudgeBook } from './state';
import type { Learned, Tally } from './tally';
import type { NudgeView } from './view';

export const isForm = (value: unknown): value is NudgeView['form'] =>
  value === 'toast' || value === 'card' || value === 'notification';

function tallyFrom(value: unknown): Tally | null {
  const { shown, actedOn, dismissed, begun, tries, wins } = fieldsOf(value);
  if (!isCount(shown) || !isCount(actedOn) || !isCount(dismissed) || !isCount(begun)) return null;
  return isAmount(tries) && isAmount(wins) ? { shown, actedOn, dismissed, begun, tries, wins } : null;
}

function learnedFrom(value: unknown): Learned {
  const contents = Object.entries(fieldsOf(value)).filter(([content]) => isContent(content));
  const read = contents.map(([content, triggers]) => {
    const known = Object.entries(fieldsOf(triggers)).flatMap(([trigger, stored]) => {
      const tally = isTrigger(trigger) ? tallyFrom(stored) : null;
      return tally ? [[trigger, tally] as const] : [];
    });
    return [content, Object.fromEntries(known)] as const;
  });
  return Object.fromEntries(read);
}

function latestFrom(value: unknown): Latest | null {
  const { nudge, trigger, content, at, begun } = fieldsOf(value);
  if (typeof nudge !== 'string' || !isTrigger(trigger) || !isContent(content) || !isEpochMs(at)) return null;
  return typeof begun === 'boolean' ? { nudge, trigger, content, at, begun } : null;
}

function askedFrom(value: unknown): readonly Asked[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((each) => {
    const { course, day, times } = fieldsOf(each);
    return typeof course === 'string' && isLocalDay(day) && isCount(times) ? [{ course, day, times }] : [];
  });
}

function clockFrom(value: unknown): NudgeBook['clock'] {
  const { experience, hours } = fieldsOf(value);
  return typeof experience === 'string' && isCount(hours) ? { experience, hours } : null;
}

/** What was shown before triggers and contents were remembered: all that the form alone could have come with. */
function shownBefore(fields: Fields): Pick<NudgeBook, 'triggersShown' | 'contentsShown'> {
  const any = listOf(fields.formsShown, isForm, []).length > 0;
  return { triggersShown: any ? ['lesson-ended', 'binge'] : [], contentsShown: any ? ['task'] : [] };
}

/** What is remembered of single showings and what came of them. */
function past(fields: Fields, or: NudgeBook) {
  const before = shownBefore(fields);
  return {
    formsShown: listOf(fields.formsShown, isForm, or.formsShown),
    triggersShown: listOf(fields.triggersShown, isTrigger, before.triggersShown),
    contentsShown: listOf(fields.contentsShown, isContent, before.contentsShown),
    refused: listOf(fields.refused, isPoolContent, or.refused),
    turns: listOf(fields.turns, isContent, or.turns),
    turnsSinceTrial: countOr(fields.turnsSinceTrial, or.turnsSinceTrial),
    learned: learnedFrom(fields.learned),
    latest: latestFrom(fields.latest),
    asked: askedFrom(fields.asked),
    clock: clockFrom(fields.clock),
    reviewSaidAt: momentOr(fields.reviewSaidAt, or.reviewSaidAt),
  };
}

/** Reads a stored book of any age; what can't be read is taken from `or`. */
export function parseBook(value: unknown, or: NudgeBook): NudgeBook {
  if (typeof value !== 'object' || value === null) return or;
  const fields = fieldsOf(value);
  const shownToday = fieldsOf(fields.shownToday);
  const perDay = fieldsOf(fields.perDay);
  return {
    day: isLocalDay(fields.day) ? fields.day : or.day,
    shownToday: forEachTrigger((trigger) => countOr(shownToday[trigger], or.shownToday[trigger])),
    lastShownAt: momentOr(fields.lastShownAt, or.lastShownAt),
    notNowInRow: countOr(fields.notNowInRow, or.notNowInRow),
    ignoredInRow: countOr(fields.ignoredInRow, or.ignoredInRow),
    halvings: countOr(fields.halvings, or.halvings),
    halvedUnsaid: flagOr(fields.halvedUnsaid, or.halvedUnsaid),
    lastWordAt: momentOr(fields.lastWordAt, or.lastWordAt),
    shownSinceWord: flagOr(fields.shownSinceWord, or.shownSinceWord),
    perDay: forEachTrigger((trigger) => {
      const left = perDay[trigger];
      return left === null || isCount(left) ? left : or.perDay[trigger];
    }),
    ...past(fields, or),
    waiting: isTrigger(fields.waiting) ? fields.waiting : null,
    answered: typeof fields.answered === 'string' ? fields.answered : null,
  };
}
