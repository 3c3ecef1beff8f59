import type { LocalDay } from '@/utils/time/brands';

/** The days from the first to the last, as `16–22 November`, with the year where it isn't that of `today`. */
export function weekRange(first: LocalDay, last: LocalDay, today: LocalDay, locale: string): string {
  const year = last.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC', ...year });
  return format.formatRange(Date.parse(first), Date.parse(last));
}
