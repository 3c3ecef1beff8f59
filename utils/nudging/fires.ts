import { durationMs, elapsed, HOUR, MINUTE } from '@/utils/time/brands';
import { maySpeak } from './allowance';
import type { NudgeEvent } from './event';
import type { ExperienceFacts, NudgeFacts } from './facts';
import type { NudgeBook } from './state';
import type { NudgeTrigger } from './view';

/** Clips shorter than this are no lessons (product.md, 'Counting, exactly'). */
const SHORTEST_LESSON = MINUTE;
/** Hours before the end of a micro-experience at which its clock speaks, the nearest first. */
export const CLOCK_HOURS = [3, 24] as const;
/** A course whose plan was asked for on so many days isn't asked about again. */
const MOST_ASKED = 3;
/** A review that couldn't be proposed at its hour is proposed within two days of it, then next week. */
const REVIEW_LASTS = durationMs(48 * HOUR);

function isBinge(facts: NudgeFacts): boolean {
  return facts.watchedSinceDoing >= facts.settings.bingeAfter;
}

/** A lesson ended, at a moment worth a word: nothing made today, or less than the person aims for. */
function isLessonEnd(event: NudgeEvent, facts: NudgeFacts): boolean {
  if (event.kind !== 'ended' || event.loops) return false;
  if (event.length !== null && event.length < SHORTEST_LESSON) return false;
  return facts.doingToday === 0 || (facts.share !== null && facts.share < facts.goal);
}

/** A page to join or buy a course while courses are open and nothing was made from them. */
function isEnrolment(event: NudgeEvent, { loop }: NudgeFacts): boolean {
  return event.kind === 'visited' && event.page !== 'certificate' && loop.courses > 0 && loop.made === 0;
}

/** A certificate of a course that nothing was made from. */
function isCertificate(event: NudgeEvent, { madeFromCourse }: NudgeFacts): boolean {
  return event.kind === 'visited' && event.page === 'certificate' && madeFromCourse === 0;
}

/** A course without a plan plays and wasn't asked about today, nor on three days before. */
function isFirstPlay(event: NudgeEvent, book: NudgeBook, { course, plan, day }: NudgeFacts): boolean {
  if (event.kind !== 'watched' && event.kind !== 'ended' && event.kind !== 'break') return false;
  if (course === null || plan !== null) return false;
  const asked = book.asked.find((each) => each.course === course);
  return !asked || (asked.day !== day && asked.times < MOST_ASKED);
}

/** The mark (3 or 24 hours) that a micro-experience has passed on its way to its end; null before the first and after the end. */
export function clockMark({ endsAt }: Pick<ExperienceFacts, 'endsAt'>, now: NudgeFacts['now']): number | null {
  if (now >= endsAt) return null;
  return CLOCK_HOURS.find((hours) => elapsed(now, endsAt) <= hours * HOUR) ?? null;
}

/** A mark of the clock that hasn't been spoken of. */
function isClock(book: NudgeBook, { experience, now }: NudgeFacts): boolean {
  const mark = experience && clockMark(experience, now);
  if (!experience || mark === null) return false;
  return book.clock?.experience !== experience.id || mark < book.clock.hours;
}

/** The hour of the review has struck, nobody has asked or looked since, and there is a week to look at. */
function isReview(book: NudgeBook, { reviewHour, lastReviewAt, week, now }: NudgeFacts): boolean {
  if (reviewHour === null || now < reviewHour || elapsed(reviewHour, now) >= REVIEW_LASTS) return false;
  const since = (at: NudgeFacts['now'] | null): boolean => at !== null && at >= reviewHour;
  return !since(book.reviewSaidAt) && !since(lastReviewAt) && week.watched + week.made > 0;
}

/** Whether what a trigger speaks of is there at this event, and it may speak. */
export function fires(trigger: NudgeTrigger, event: NudgeEvent, book: NudgeBook, facts: NudgeFacts): boolean {
  return isThere(trigger, event, book, facts) && maySpeak(trigger, book, facts);
}

function isThere(trigger: NudgeTrigger, event: NudgeEvent, book: NudgeBook, facts: NudgeFacts): boolean {
  switch (trigger) {
    case 'binge':
      return isBinge(facts);
    case 'lesson-ended':
      return isLessonEnd(event, facts);
    case 'autoplay':
      return event.kind === 'autoplayed' && isBinge(facts);
    case 'enrol':
      return isEnrolment(event, facts);
    case 'certificate':
      return isCertificate(event, facts);
    case 'first-play':
      return isFirstPlay(event, book, facts);
    case 'clock':
      return isClock(book, facts);
    case 'review':
      return isReview(book, facts);
  }
}
