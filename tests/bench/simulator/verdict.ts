import { isQuietAt } from '@/utils/nudging/quiet-hours';
import { HOUR, MINUTE } from '@/utils/time/brands';
import type { Seen } from './learner.ts';

const DAY = 24 * HOUR;
const WEEK = 7 * DAY;

/** Showings by the person's day. */
export function byDay(seen: readonly Seen[]): ReadonlyMap<string, readonly Seen[]> {
  return Map.groupBy(seen, ({ facts }) => facts.day);
}

function breachOf({ facts, at }: Seen, before: Seen | undefined, nth: number): string | null {
  const { settings, installedAt } = facts;
  const cap = at - installedAt < WEEK ? settings.firstWeekCap : settings.dailyCap;
  if (nth > cap) return `${nth} on ${facts.day}, and ${cap} allowed`;
  if (isQuietAt(facts.minute, settings)) return `in quiet hours, at minute ${facts.minute}`;
  if (facts.timerRunning) return 'while the doing timer ran';
  if (facts.live && !settings.liveClasses) return 'in a live class';
  if (at - installedAt < settings.quietStart) return 'in the first hour';
  if (before && at - before.at < settings.spacing)
    return `${Math.round((at - before.at) / MINUTE)} minutes after another`;
  return null;
}

/** What one learner got against the rules: nothing, if the engine keeps its word. The rules are judged by the facts, not by its state. */
export function breaches(seen: readonly Seen[]): readonly string[] {
  return [...byDay(seen).values()].flatMap((ofDay) =>
    ofDay.flatMap((each, index) => {
      const before = seen[seen.indexOf(each) - 1];
      const breach = breachOf(each, before, index + 1);
      return breach ? [breach] : [];
    }),
  );
}

/** The most that came on one day after the first week. */
export function mostAfterWeek(seen: readonly Seen[]): number {
  const later = seen.filter(({ at, facts }) => at - facts.installedAt >= WEEK);
  return Math.max(0, ...[...byDay(later).values()].map((ofDay) => ofDay.length));
}

/** The longest time in days without a nudge, from the installation to the end of the simulation. */
export function longestSilence(seen: readonly Seen[], from: number, to: number): number {
  const moments = [from, ...seen.map(({ at }) => at), to];
  const gaps = moments.slice(1).map((at, index) => at - (moments[index] ?? at));
  return Math.max(...gaps) / DAY;
}
