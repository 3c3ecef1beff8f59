import type { DayRange } from '@/utils/statistics/over-time';
import { isLocalDay, type LocalDay } from '@/utils/time/brands';

/** A place of the dashboard, as its address names it. */
export type Route =
  /** `week` is any day of the week shown, null for the week of today; `day` is the one that is open. */
  | { readonly place: 'week'; readonly week: LocalDay | null; readonly day: LocalDay | null }
  /** Any range of days; null for the usual one. */
  | { readonly place: 'time'; readonly range: DayRange | null }
  | { readonly place: 'courses' }
  | { readonly place: 'doing' }
  | { readonly place: 'portfolio' }
  | { readonly place: 'skills' }
  | { readonly place: 'review' }
  | { readonly place: 'loop' }
  | { readonly place: 'reset' }
  | { readonly place: 'note' }
  | { readonly place: 'data' }
  | { readonly place: 'settings' };

const PLAIN = [
  'courses',
  'doing',
  'portfolio',
  'skills',
  'review',
  'loop',
  'reset',
  'note',
  'settings',
  'data',
] as const;
const THIS_WEEK: Route = { place: 'week', week: null, day: null };

/** Reads `#/week/2026-11-16/2026-11-18`, `#/settings` and the like; what it doesn't know is the week of today. */
export function parseRoute(hash: string): Route {
  const [place, week = null, day = null] = hash.replace(/^#?\/?/, '').split('/');
  const plain = PLAIN.find((each) => each === place);
  if (plain) return { place: plain };
  if (place === 'time') {
    const range = isLocalDay(week) && isLocalDay(day) && week <= day ? { from: week, to: day } : null;
    return { place, range };
  }
  if (place !== 'week' || !isLocalDay(week)) return THIS_WEEK;
  return { place, week, day: isLocalDay(day) ? day : null };
}

/** The address of a place. */
export function routeHash(route: Route): string {
  if (route.place === 'time') {
    return route.range ? `#/time/${route.range.from}/${route.range.to}` : '#/time';
  }
  if (route.place !== 'week') return `#/${route.place}`;
  if (route.week === null) return '#/week';
  return route.day === null ? `#/week/${route.week}` : `#/week/${route.week}/${route.day}`;
}
