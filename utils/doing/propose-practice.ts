import { type DurationMs, type EpochMs, type LocalDay, MINUTE } from '@/utils/time/brands';
import { minuteOfDay } from '@/utils/time/calendar';
import { covered, subtract } from '@/utils/time/spans';
import type { Task } from './task';
import type { WorkInterval } from './work';

/** Work on a page for practice that has no name yet: it counts as doing by itself, and may become a task. */
export interface UnnamedPractice {
  /** The id of the task it would become: named once a day. */
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  readonly course: string | null;
}

/** From five in the afternoon on the day is looked back at. */
const EVENING = 17 * 60;
/** Less was a look and no practice. */
const LEAST_MINUTES = 5;

/** Whether it is late enough to look back at the day, by minutes after midnight; the hours before the day's end belong to it. */
export function isEvening(at: EpochMs, zone: string, dayStartsAt: number): boolean {
  const minute = minuteOfDay(at, zone);
  return minute >= EVENING || minute < dayStartsAt;
}

/** The practice of a day that most time went into and that no task tells of; null where there is none. */
export function unnamedPractice(
  day: LocalDay,
  worked: readonly WorkInterval[],
  tasks: readonly Task[],
): UnnamedPractice | null {
  const told = tasks.flatMap(({ timed }) => timed ?? []);
  const named = new Set(tasks.map(({ id }) => id));
  const pages = [...Map.groupBy(worked, ({ lesson }) => lesson)].flatMap(([lesson, rows]) => {
    const last = rows.at(-1);
    const length: DurationMs = covered(subtract(rows, told));
    const minutes = Math.round(length / MINUTE);
    const id = `practice-${lesson}@${day}`;
    if (!last || minutes < LEAST_MINUTES || named.has(id)) return [];
    return [{ id, title: last.title, minutes, course: last.course }];
  });
  return pages.toSorted((a, b) => b.minutes - a.minutes)[0] ?? null;
}
