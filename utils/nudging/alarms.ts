import type { NudgeSettings } from '@/utils/settings/nudge-settings';
import { type EpochMs, epochMs, HOUR, MINUTE, shift } from '@/utils/time/brands';
import { addDays, type Calendar, dayOf, startOfDay } from '@/utils/time/calendar';
import type { ExperienceFacts } from './facts';
import { CLOCK_HOURS } from './fires';

const DAYS_OF_WEEK = 7;

/** The review's hour on the date that a moment has, if that is the day of the review. */
function reviewHourOn(back: number, at: EpochMs, zone: string, settings: NudgeSettings): EpochMs | null {
  const byDate: Calendar = { zone, dayStartsAt: 0, weekStartsOn: 0 };
  const date = addDays(dayOf(at, byDate), -back);
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday === settings.reviewOn ? startOfDay(date, { ...byDate, dayStartsAt: settings.reviewAt }) : null;
}

function reviewHours(from: number, to: number, at: EpochMs, zone: string, settings: NudgeSettings): EpochMs[] {
  const days = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return days.flatMap((back) => reviewHourOn(back, at, zone, settings) ?? []);
}

/** When the hour of the weekly review struck last, by the calendar of a zone: a fact for the engine. */
export function lastReviewHour(at: EpochMs, zone: string, settings: NudgeSettings): EpochMs {
  const struck = reviewHours(0, DAYS_OF_WEEK, at, zone, settings).filter((hour) => hour <= at);
  return struck[0] ?? shift(at, -DAYS_OF_WEEK * 24 * HOUR);
}

/**
 * When the engine is next to be told that time went by (`woke`): at the next hour of the review or mark of the micro-experience's clock,
 * and when the quiet hours that silenced one are over. The moments lie after `at`.
 */
export function nextAlarm(
  at: EpochMs,
  zone: string,
  settings: NudgeSettings,
  experience: ExperienceFacts | null,
): EpochMs | null {
  const review = settings.review ? reviewHours(-DAYS_OF_WEEK, 0, at, zone, settings) : [];
  const clock = experience && settings.clock ? CLOCK_HOURS.map((hours) => shift(experience.endsAt, -hours * HOUR)) : [];
  const due = [...review, ...clock].flatMap((moment) => [moment, afterQuiet(moment, zone, settings)]);
  const ahead = due.filter((moment) => moment > at);
  return settings.on && ahead.length > 0 ? epochMs(Math.min(...ahead)) : null;
}

/** A minute after the quiet hours that follow a moment have ended; what was silenced in them may speak then. */
function afterQuiet(moment: EpochMs, zone: string, { quietTo }: NudgeSettings): EpochMs {
  const byQuiet: Calendar = { zone, dayStartsAt: quietTo, weekStartsOn: 0 };
  return shift(startOfDay(addDays(dayOf(moment, byQuiet), 1), byQuiet), MINUTE);
}
