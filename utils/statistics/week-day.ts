import type { Task } from '@/utils/doing/task';
import type { WorkInterval } from '@/utils/doing/work';
import { type DurationMs, durationMs, type EpochMs, type LocalDay, MINUTE } from '@/utils/time/brands';
import { addDays, type Calendar, minuteOfDay, startOfDay } from '@/utils/time/calendar';
import { covered } from '@/utils/time/spans';
import type { WatchInterval } from '@/utils/watching/interval';

/** One line of an opened day: a lesson that was watched or a page that was worked on (in one or more stretches), or a task. */
export type DayEntry =
  | {
      readonly kind: 'watched';
      readonly at: EpochMs;
      readonly to: EpochMs;
      readonly length: DurationMs;
      /** Oldest first, at least one. */
      readonly stretches: readonly WatchInterval[];
      readonly first: WatchInterval;
    }
  | {
      readonly kind: 'worked';
      readonly at: EpochMs;
      readonly to: EpochMs;
      readonly length: DurationMs;
      /** Oldest first, at least one. */
      readonly stretches: readonly WorkInterval[];
      readonly first: WorkInterval;
    }
  | { readonly kind: 'made'; readonly at: EpochMs; readonly task: Task };

/** Stretches of a lesson that lie closer than this are told as one line: a pause to think isn't another sitting. */
const SAME_SITTING = durationMs(10 * MINUTE);

const startOfTask = (task: Task): EpochMs => task.timed?.from ?? task.at;

/** Stretches that belong together: of one lesson or page, with short breaks between them. */
interface Sitting<Row> {
  readonly at: EpochMs;
  readonly to: EpochMs;
  readonly length: DurationMs;
  readonly stretches: readonly Row[];
  readonly first: Row;
}

function sittings<Row extends WatchInterval | WorkInterval>(rows: readonly Row[]): Sitting<Row>[] {
  const groups: Row[][] = [];
  for (const row of [...rows].sort((a, b) => a.from - b.from || (a.id < b.id ? -1 : 1))) {
    const group = groups.findLast(([first]) => first?.lesson === row.lesson);
    const last = group?.at(-1);
    if (group && last && row.from - last.to < SAME_SITTING && row.era === last.era) group.push(row);
    else groups.push([row]);
  }
  return groups.flatMap((stretches) => {
    const [first] = stretches;
    if (first === undefined) return [];
    const to = stretches.reduce((latest, { to }) => (to > latest ? to : latest), first.to);
    return [{ at: first.from, to, length: covered(stretches), stretches, first }];
  });
}

/** A day's ledger as it is read: in order of time, the stretches of one sitting with a lesson or a page together. */
export function dayEntries(
  intervals: readonly WatchInterval[],
  worked: readonly WorkInterval[],
  tasks: readonly Task[],
): DayEntry[] {
  const entries: DayEntry[] = [
    ...sittings(intervals).map((sitting) => ({ kind: 'watched', ...sitting }) as const),
    ...sittings(worked).map((sitting) => ({ kind: 'worked', ...sitting }) as const),
    ...tasks.map((task) => ({ kind: 'made', at: startOfTask(task), task }) as const),
  ];
  return entries.sort((a, b) => a.at - b.at);
}

/** The moment at which the clock shows `minutes` after midnight within a day of the person, which may run past midnight. */
export function momentOfDay(day: LocalDay, minutes: number, calendar: Calendar): EpochMs {
  const date = minutes < calendar.dayStartsAt ? addDays(day, 1) : day;
  return startOfDay(date, { ...calendar, dayStartsAt: minutes });
}

/** A moment as `19:05`, as a field of time takes it. */
export function clockField(at: EpochMs, zone: string): string {
  const minutes = minuteOfDay(at, zone);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** `19:05` (or `19:05:30`) as minutes after midnight; null when it is no time. */
export function minutesOfField(value: string): number | null {
  const [hours = '', minutes = ''] = value.split(':');
  if (!/^\d{1,2}$/.test(hours) || !/^\d{2}$/.test(minutes)) return null;
  const total = Number(hours) * 60 + Number(minutes);
  return Number(hours) < 24 && Number(minutes) < 60 ? total : null;
}

/** What a person wrote as an interval's times, checked. */
export type EditedSpan =
  | { readonly ok: true; readonly from: EpochMs; readonly to: EpochMs }
  | { readonly ok: false; readonly why: 'no-time' | 'ends-first' | 'not-yet' };

/**
 * Reads two fields of time as a span inside a day. A field that still shows an old moment keeps that moment's seconds, so that
 * changing one end doesn't move the other.
 */
export function editedSpan(
  old: WatchInterval,
  fields: { readonly from: string; readonly to: string },
  calendar: Calendar,
  now: EpochMs,
): EditedSpan {
  const read = (field: string, kept: EpochMs): EpochMs | null => {
    if (field === clockField(kept, old.zone)) return kept;
    const minutes = minutesOfField(field);
    return minutes === null ? null : momentOfDay(old.day, minutes, { ...calendar, zone: old.zone });
  };
  const from = read(fields.from, old.from);
  const to = read(fields.to, old.to);
  if (from === null || to === null) return { ok: false, why: 'no-time' };
  if (to <= from) return { ok: false, why: 'ends-first' };
  return to > now ? { ok: false, why: 'not-yet' } : { ok: true, from, to };
}
