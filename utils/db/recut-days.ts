import type { Table } from 'dexie';
import type { DoingInterval } from '@/utils/doing/task';
import type { WorkInterval } from '@/utils/doing/work';
import { calendarOf } from '@/utils/settings/calendar-of';
import type { Settings } from '@/utils/settings/settings';
import { durationMs, type LocalDay } from '@/utils/time/brands';
import { dayOf } from '@/utils/time/calendar';
import { dayCutter } from '@/utils/time/day-cutter';
import type { Span } from '@/utils/time/spans';
import type { WatchInterval } from '@/utils/watching/interval';
import { type Cutter, measuredRows, watchRows, workRows } from './cut-rows';
import type { LoopbreakDatabase } from './database';
import { refoldAll } from './ledger';
import type { TaskRow } from './schema';
import { withoutStamps } from './stamping';

export type CutterOf = (zone: string) => Cutter;

/** One cutter a zone: another is made for the first row of each. */
export function cuttersOf(settings: Settings): CutterOf {
  const cutters = new Map<string, Cutter>();
  return (zone) => {
    const cutter = cutters.get(zone) ?? dayCutter(calendarOf(settings, zone));
    cutters.set(zone, cutter);
    return cutter;
  };
}

/** A row of a session, of watching or of work. */
type SessionRow = Row & { readonly session: string; readonly era: number; readonly correctedAt?: number | null };

/** Two rows of a session are one stretch when a day's edge alone divides them. */
const continues = (row: SessionRow, next: SessionRow): boolean =>
  row.session === next.session && row.to === next.from && row.era === next.era && row.correctedAt === next.correctedAt;

/** Joins the rows that days' edges have cut; gives them in order of time within their session. */
function joinRows<T extends SessionRow>(rows: readonly T[], join: (last: T, next: T) => T): T[] {
  const bySession = Map.groupBy(rows, (row) => row.session);
  return [...bySession.values()].flatMap((ofSession) => {
    const joined: T[] = [];
    for (const row of ofSession.sort(byStart)) {
      const last = joined.at(-1);
      if (last && continues(last, row)) joined[joined.length - 1] = join(last, row);
      else joined.push(row);
    }
    return joined;
  });
}

/** Gives rows that would share an id (two parts of one session, corrected by hand, on one day) ids of their own. */
function withOwnIds<T extends Row>(rows: readonly T[]): T[] {
  const taken = new Map<string, number>();
  return rows.map((row) => {
    const count = (taken.get(row.id) ?? 0) + 1;
    taken.set(row.id, count);
    return count === 1 ? row : { ...row, id: `${row.id}#${count}` };
  });
}

const byStart = (a: Span, b: Span): number => a.from - b.from;

const joinWatch = (last: WatchInterval, next: WatchInterval): WatchInterval => ({
  ...last,
  to: next.to,
  media: durationMs(last.media + next.media),
});

/** Rows of watching, without the edges of days between them. */
export const joinWatched = (rows: readonly WatchInterval[]): WatchInterval[] => joinRows(rows, joinWatch).sort(byStart);

/** Rows of work, without the edges of days between them. */
export const joinWorked = (rows: readonly WorkInterval[]): WorkInterval[] =>
  joinRows(rows, (last, next) => ({ ...last, to: next.to })).sort(byStart);

/** Rows that are cut between two looks at whether somebody waits. */
const AT_ONCE = 1000;

function* cutInSteps<T extends Row>(whole: readonly T[], cut: (row: T) => readonly T[]): Generator<number, T[]> {
  const rows: T[] = [];
  for (const [index, row] of whole.entries()) {
    const pieces = cut(row);
    // Most rows stay as they are, and stay the same rows: a lifetime of them isn't held twice.
    const stays = pieces.length === 1 && pieces[0]?.id === row.id && isSame(pieces[0], row);
    for (const piece of stays ? [row] : pieces) rows.push(piece);
    if (index % AT_ONCE === AT_ONCE - 1) yield AT_ONCE;
  }
  return withOwnIds(rows);
}

/** Rows of watching as days are cut by these settings, in steps: of some years that takes longer than a page waits for an answer. */
export function* recutWatchInSteps(
  rows: readonly WatchInterval[],
  cutterOf: CutterOf,
): Generator<number, WatchInterval[]> {
  const whole = joinWatched(rows);
  yield rows.length;
  return yield* cutInSteps(whole, (row) => watchRows(row, cutterOf(row.zone)));
}

/** Rows of work as days are cut by these settings, in steps. */
export function* recutWorkInSteps(
  rows: readonly WorkInterval[],
  cutterOf: CutterOf,
): Generator<number, WorkInterval[]> {
  const whole = joinWorked(rows);
  yield rows.length;
  return yield* cutInSteps(whole, (row) => workRows(row, cutterOf(row.zone)));
}

function atOnce<T>(steps: Generator<number, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Rows of watching as days are cut by these settings. */
export const recutWatch = (rows: readonly WatchInterval[], cutterOf: CutterOf): WatchInterval[] =>
  atOnce(recutWatchInSteps(rows, cutterOf));

/** Rows of work as days are cut by these settings. */
export const recutWork = (rows: readonly WorkInterval[], cutterOf: CutterOf): WorkInterval[] =>
  atOnce(recutWorkInSteps(rows, cutterOf));

function recutMeasured(rows: readonly DoingInterval[], tasks: readonly TaskRow[], cutterOf: CutterOf): DoingInterval[] {
  const known = new Map(tasks.map((task) => [task.id, task]));
  const eras = new Map(rows.map((row) => [row.task, row.era]));
  return [...eras].flatMap(([task, era]) => {
    const { timed, zone } = known.get(task) ?? { timed: null, zone: '' };
    return timed ? measuredRows(timed, { task, zone, era }, cutterOf(zone)) : [];
  });
}

/** Any row of a ledger. */
type Row = Span & { readonly id: string; readonly day: LocalDay; readonly media?: number };

const isSame = (a: Row | undefined, b: Row): boolean =>
  a !== undefined && a.day === b.day && a.from === b.from && a.to === b.to && a.media === b.media;

/** Puts rows in the place of others, and writes only what differs: another start of the day leaves most rows as they are. */
async function replaceRows<T extends Row>(table: Table<T, string>, before: readonly T[], after: readonly T[]) {
  const known = new Map(before.map((row) => [row.id, row]));
  const kept = new Set(after.map((row) => row.id));
  await table.bulkDelete(before.filter((row) => !kept.has(row.id)).map((row) => row.id));
  await table.bulkPut(after.filter((row) => !isSame(known.get(row.id), row)));
}

/**
 * Moves every record to the day it belongs to by these settings, each by the zone it was recorded in, and folds all days anew. To be
 * called in the transaction that saves the settings.
 */
export async function recutDays(db: LoopbreakDatabase, settings: Settings): Promise<void> {
  const cutterOf = cuttersOf(settings);
  const tasks = (await db.tasks.toArray()).map((task) => ({
    ...task,
    day: dayOf(task.at, calendarOf(settings, task.zone)),
  }));
  const intervals = await db.intervals.toArray();
  const doing = await db.measured.toArray();
  const work = await db.worked.toArray();
  const watch = recutWatch(intervals, cutterOf);
  const measured = recutMeasured(doing, tasks, cutterOf);
  const worked = recutWork(work, cutterOf);
  await withoutStamps(async () => {
    await replaceRows(db.intervals, intervals, watch);
    await replaceRows(db.measured, doing, measured);
    await replaceRows(db.worked, work, worked);
    await db.tasks.bulkPut(tasks);
  });
  await refoldAll(db);
}
