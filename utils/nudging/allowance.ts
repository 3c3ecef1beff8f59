import type { NudgeSettings } from '@/utils/settings/settings';
import { type DurationMs, durationMs, elapsed, HOUR } from '@/utils/time/brands';
import type { NudgeFacts } from './facts';
import { isQuietAt } from './quiet-hours';
import type { NudgeBook } from './state';
import type { NudgeTrigger } from './view';

const FIRST_WEEK = durationMs(7 * 24 * HOUR);
/** Beyond three halvings, one a day and twelve hours apart, nothing is left to halve. */
export const MOST_HALVINGS = 3;

/** Nudges a day: two in the first week, four later, halved by each three "not now" in a row, but never under one (evidence.md §4, 7). */
export function capOf(book: NudgeBook, facts: Pick<NudgeFacts, 'now' | 'installedAt' | 'settings'>): number {
  const { firstWeekCap, dailyCap } = facts.settings;
  const cap = elapsed(facts.installedAt, facts.now) < FIRST_WEEK ? Math.min(firstWeekCap, dailyCap) : dailyCap;
  return cap === 0 ? 0 : Math.max(1, Math.floor(cap / 2 ** book.halvings));
}

/** The least time from one showing to the next. */
export function spacingOf(book: NudgeBook, settings: NudgeSettings): DurationMs {
  return durationMs(settings.spacing * 2 ** book.halvings);
}

/** Showings a day that a trigger may have: the day's cap, or what "less of this" left of it. */
export function perDayOf(trigger: NudgeTrigger, book: NudgeBook, facts: NudgeFacts): number {
  return Math.min(book.perDay[trigger] ?? Number.POSITIVE_INFINITY, capOf(book, facts));
}

function isOn(trigger: NudgeTrigger, settings: NudgeSettings): boolean {
  return settings.on && (trigger === 'binge' ? settings.binge : settings.lessonEnded);
}

/** A clock that was set back to before the installation doesn't silence it for ever. */
function isJustInstalled({ now, installedAt, settings }: NudgeFacts): boolean {
  return now >= installedAt && elapsed(installedAt, now) < settings.quietStart;
}

/** Whether this trigger may speak now, by every rule of product.md, 'When it speaks up', that isn't about the trigger itself. */
export function maySpeak(trigger: NudgeTrigger, book: NudgeBook, facts: NudgeFacts): boolean {
  const { now, settings } = facts;
  const shown = Object.values(book.shownToday).reduce((sum, times) => sum + times, 0);
  return (
    isOn(trigger, settings) &&
    !facts.timerRunning &&
    !isJustInstalled(facts) &&
    !isQuietAt(facts.minute, settings) &&
    shown < capOf(book, facts) &&
    book.shownToday[trigger] < perDayOf(trigger, book, facts) &&
    (book.lastShownAt === null || elapsed(book.lastShownAt, now) >= spacingOf(book, settings))
  );
}
