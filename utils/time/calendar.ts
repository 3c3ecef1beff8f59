import { TZDate } from '@date-fns/tz';
import { type DurationMs, type EpochMs, epochMs, type LocalDay, localDay } from './brands';
import { type Span, within } from './spans';

/** What it takes to say which day of the person a moment belongs to. */
export interface Calendar {
  /** IANA name, as `Europe/Berlin`. */
  readonly zone: string;
  /** Minutes after midnight at which the person's day begins; 240 (04:00) by default, as in Anki. */
  readonly dayStartsAt: number;
  /** 0 Sunday, 1 Monday, 6 Saturday. */
  readonly weekStartsOn: number;
}

const pad = (value: number): string => String(value).padStart(2, '0');
const nameOf = (date: Date): LocalDay =>
  localDay(`${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`);

function partsOf(day: LocalDay): [number, number, number] {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return [year, month - 1, date];
}

/** The first moment of a day. On a day whose starting hour is skipped by the clock, the first moment after the gap. */
export function startOfDay(day: LocalDay, calendar: Calendar): EpochMs {
  const [year, month, date] = partsOf(day);
  const minutes = calendar.dayStartsAt;
  return epochMs(new TZDate(year, month, date, Math.floor(minutes / 60), minutes % 60, calendar.zone).getTime());
}

/** The day `count` days later (earlier, when negative), by the calendar: days of 23 and 25 hours count as one. */
export function addDays(day: LocalDay, count: number): LocalDay {
  const [year, month, date] = partsOf(day);
  const moved = new Date(Date.UTC(year, month, date + count));
  return localDay(moved.toISOString().slice(0, 10));
}

/** The person's day that a moment belongs to. A date that the zone skipped (Samoa, 30 December 2011) is an empty day. */
export function dayOf(at: EpochMs, calendar: Calendar): LocalDay {
  let day = nameOf(new TZDate(at, calendar.zone));
  while (at < startOfDay(day, calendar)) day = addDays(day, -1);
  return day;
}

/** A day as the span from its start to the start of the next. */
export function spanOfDay(day: LocalDay, calendar: Calendar): Span {
  return { from: startOfDay(day, calendar), to: startOfDay(addDays(day, 1), calendar) };
}

/** Cuts a span at the edges of the person's days; the pieces cover exactly the same time. */
export function splitByDay(span: Span, calendar: Calendar): { day: LocalDay; span: Span }[] {
  const pieces: { day: LocalDay; span: Span }[] = [];
  for (let day = dayOf(span.from, calendar); startOfDay(day, calendar) < span.to; day = addDays(day, 1)) {
    const piece = within(span, spanOfDay(day, calendar));
    if (piece) pieces.push({ day, span: piece });
  }
  return pieces;
}

/** The seven days of the week that a day belongs to, in order. */
export function weekOf(day: LocalDay, calendar: Calendar): LocalDay[] {
  const [year, month, date] = partsOf(day);
  const weekday = new Date(Date.UTC(year, month, date)).getUTCDay();
  const back = (weekday - calendar.weekStartsOn + 7) % 7;
  return Array.from({ length: 7 }, (_, index) => addDays(day, index - back));
}

/** Minutes after midnight on the person's clock. */
export function minuteOfDay(at: EpochMs, zone: string): number {
  const date = new TZDate(at, zone);
  return date.getHours() * 60 + date.getMinutes();
}

/** Whole days between two days. */
export function daysBetween(from: LocalDay, to: LocalDay): number {
  return Math.round((Date.UTC(...partsOf(to)) - Date.UTC(...partsOf(from))) / 86_400_000);
}

/** A length of time as hours and minutes, rounded to the minute, for texts to be built from. */
export function hoursAndMinutes(duration: DurationMs): { hours: number; minutes: number } {
  const minutes = Math.round(duration / 60_000);
  return { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
}
