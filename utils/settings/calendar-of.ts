import type { Calendar } from '@/utils/time/calendar';
import type { Settings } from './settings';

/** The person's calendar in a zone. */
export function calendarOf(settings: Settings, zone: string): Calendar {
  return { zone, dayStartsAt: settings.dayStartsAt, weekStartsOn: settings.weekStartsOn };
}
