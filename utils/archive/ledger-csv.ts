import type { Task } from '@/utils/doing/task';
import type { WorkInterval } from '@/utils/doing/work';
import { type EpochMs, MINUTE } from '@/utils/time/brands';
import type { SessionMode, WatchInterval } from '@/utils/watching/interval';
import { type CellWriter, csvOf } from './csv';

const iso = (at: EpochMs): string => new Date(at).toISOString();
const minutesOf = (from: EpochMs, to: EpochMs): number => Math.round(((to - from) / MINUTE) * 100) / 100;

const INTERVALS = [
  'day',
  'from',
  'to',
  'minutes',
  'kind',
  'site',
  'course',
  'title',
  'speed',
  'address',
  'zone',
] as const;
const TASKS = ['day', 'finished', 'minutes', 'title', 'tags', 'course', 'logged', 'scrapped', 'zone'] as const;

/** The stretches of watching and of work on pages for practice, in order of time. */
export function intervalsCsv(
  watched: readonly WatchInterval[],
  worked: readonly WorkInterval[],
  cellOf?: CellWriter,
): string {
  const rows: {
    readonly row: WatchInterval | WorkInterval;
    readonly kind: SessionMode;
    readonly rate: number | null;
  }[] = [
    ...watched.map((row) => ({ row, kind: row.mode, rate: row.rate })),
    ...worked.map((row) => ({ row, kind: 'worked' as const, rate: null })),
  ];
  return csvOf(
    INTERVALS,
    rows
      .toSorted((a, b) => a.row.from - b.row.from)
      .map(({ row, kind, rate }) => [
        ...[row.day, iso(row.from), iso(row.to), minutesOf(row.from, row.to), kind, row.site],
        ...[row.courseTitle, row.title, rate, row.address, row.zone],
      ]),
    cellOf,
  );
}

/** The tasks, in the order in which they were finished. */
export function tasksCsv(tasks: readonly Task[], cellOf?: CellWriter): string {
  return csvOf(
    TASKS,
    tasks
      .toSorted((a, b) => a.at - b.at)
      .map(({ day, at, minutes, title, tags, course, source, scrapped, zone }) => [
        ...[day, iso(at), minutes, title, tags.join(' '), course, source, scrapped ? 'yes' : '', zone],
      ]),
    cellOf,
  );
}
