import { SWITCHES } from '@/utils/settings/nudge-kinds';
import type { NudgeSettings } from '@/utils/settings/nudge-settings';
import { type DurationMs, durationMs, elapsed, HOUR } from '@/utils/time/brands';
import { isIgnored } from './easing';
import type { NudgeFacts } from './facts';
import { isQuietAt } from './quiet-hours';
import type { NudgeBook } from './state';
import type { NudgeTrigger } from './view';

const FIRST_WEEK = durationMs(7 * 24 * HOUR);

/**
 * Nudges a day: two in the first week, four later, halved by each three in a row that were put off or went without a word, but never
 * under one (evidence.md §4, 7); one where every nudge of a week went without a word.
 */
export function capOf(book: NudgeBook, facts: Pick<NudgeFacts, 'now' | 'installedAt' | 'settings'>): number {
  const { firstWeekCap, dailyCap } = facts.settings;
  const cap = elapsed(facts.installedAt, facts.now) < FIRST_WEEK ? Math.min(firstWeekCap, dailyCap) : dailyCap;
  if (cap === 0) return 0;
  return isIgnored(book, facts) ? 1 : Math.max(1, Math.floor(cap / 2 ** book.halvings));
}

/** The least time from one showing to the next. */
export function spacingOf(book: NudgeBook, settings: NudgeSettings): DurationMs {
  return durationMs(settings.spacing * 2 ** book.halvings);
}

/** Showings a day that a trigger may have: its own cap, the day's cap, or what "less of this" left of them. */
export function perDayOf(trigger: NudgeTrigger, book: NudgeBook, facts: NudgeFacts): number {
  const less = book.perDay[trigger] ?? Number.POSITIVE_INFINITY;
  return Math.min(less, facts.settings.perDay[trigger], capOf(book, facts));
}

function isOn(trigger: NudgeTrigger, settings: NudgeSettings): boolean {
  return settings.on && settings[SWITCHES[trigger]];
}

/** A clock that was set back to before the installation doesn't silence it for ever. */
function isJustInstalled({ now, installedAt, settings }: NudgeFacts): boolean {
  return now >= installedAt && elapsed(installedAt, now) < settings.quietStart;
}

/** Whether this is a moment at which no nudge at all may speak. */
function isSilent(facts: NudgeFacts): boolean {
  const { settings } = facts;
  const inClass = facts.live && !settings.liveClasses;
  return facts.timerRunning || inClass || isJustInstalled(facts) || isQuietAt(facts.minute, settings);
}

/** Whether this trigger may speak now, by every rule of product.md, 'When it speaks up', that isn't about the trigger itself. */
export function maySpeak(trigger: NudgeTrigger, book: NudgeBook, facts: NudgeFacts): boolean {
  const { now, settings } = facts;
  const shown = Object.values(book.shownToday).reduce((sum, times) => sum + times, 0);
  return (
    isOn(trigger, settings) &&
    !isSilent(facts) &&
    shown < capOf(book, facts) &&
    book.shownToday[trigger] < perDayOf(trigger, book, facts) &&
    (book.lastShownAt === null || elapsed(book.lastShownAt, now) >= spacingOf(book, settings))
  );
}
