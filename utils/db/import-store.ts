import type { Table } from 'dexie';
import type { WorkInterval } from '@/utils/doing/work';
import type { Imported, LeftOutCounts } from '@/utils/importing/imported';
import { calendarOf } from '@/utils/settings/calendar-of';
import { type DurationMs, durationMs, type LocalDay, MINUTE } from '@/utils/time/brands';
import type { Calendar } from '@/utils/time/calendar';
import { dayCutter } from '@/utils/time/day-cutter';
import { covered } from '@/utils/time/spans';
import type { WatchInterval } from '@/utils/watching/interval';
import { raiseEra } from './clock';
import type { LoopbreakDatabase } from './database';
import { inLedger, ofLedger, refoldDays } from './ledger';
import { type LongWork, steps } from './long-work';
import type { Moment } from './moment';
import { ofThisDevice } from './own-device';
import { type ImportGround, type ImportPlan, planRows } from './plan-import';
import type { TaskRow } from './schema';
import { readSettings } from './settings-store';
import { noteTaking } from './taking-store';

/** What taking a file in would change, for the person to look at before. */
export interface ImportPreview {
  readonly from: LocalDay | null;
  readonly to: LocalDay | null;
  readonly days: number;
  readonly doing: DurationMs;
  readonly watching: DurationMs;
  readonly leftOut: LeftOutCounts;
}

/** What a file added and what stood there before, for Undo. */
export interface TakenIn {
  readonly plan: ImportPlan;
  readonly before: readonly TaskRow[];
}

/** Reads what is there already. To be called in a transaction of the ledger. */
async function groundOf(db: LoopbreakDatabase, calendar: Calendar, era: number): Promise<ImportGround> {
  const [intervals, worked, measured, tasks, channels] = await Promise.all([
    ...([db.intervals.toArray(), db.worked.toArray(), db.measured.toArray()] as const),
    ...([db.tasks.toArray(), db.channels.toArray()] as const),
  ]);
  const rows = Map.groupBy([...intervals, ...worked], ({ site, day }) => `${site} ${day}`);
  const timers = Map.groupBy(measured, ({ day }) => day);
  const eras = new Map([...intervals, ...worked, ...measured].map((row) => [row.day, row.era]));
  const rules = new Map(channels.map(({ channel, rule }) => [channel, rule]));
  const byId = new Map(tasks.map((task) => [task.id, task]));
  return {
    calendar,
    cut: dayCutter(calendar),
    eraOf: (day) => eras.get(day) ?? era,
    ruleOf: (channel) => (channel === null ? null : (rules.get(channel) ?? null)),
    workOf: (tool) => worked.filter(({ site }) => site === tool),
    taskOf: (id) => byId.get(id) ?? null,
    rowsOf: (site, day) => rows.get(`${site} ${day}`) ?? [],
    measuredOn: (day) => covered(timers.get(day) ?? []),
  };
}

const daysOf = ({ intervals, worked, tasks }: ImportPlan): LocalDay[] =>
  [...new Set([...intervals, ...worked, ...tasks].map(({ day }) => day))].sort();

async function planned(db: LoopbreakDatabase, imported: Imported, { zone }: Moment, era: number): Promise<ImportPlan> {
  const calendar = calendarOf(await readSettings(db), zone);
  return planRows(imported, await groundOf(db, calendar, era));
}

const lengthOf = (rows: readonly (WatchInterval | WorkInterval)[]): number => covered(rows);

/** Says what taking a file in would change; nothing is written. */
export function previewImport(db: LoopbreakDatabase, imported: Imported, moment: Moment): Promise<ImportPreview> {
  return ofLedger(db, async () => {
    const plan = await planned(db, imported, moment, 0);
    const days = daysOf(plan);
    const told = plan.tasks.reduce((sum, { minutes }) => sum + minutes * MINUTE, 0);
    return {
      from: days.at(0) ?? null,
      to: days.at(-1) ?? null,
      days: days.length,
      doing: durationMs(lengthOf(plan.worked) + told),
      watching: durationMs(lengthOf(plan.intervals)),
      leftOut: plan.leftOut,
    };
  });
}

const AT_ONCE = 500;
const DAYS_AT_ONCE = 20;

/** Writes rows in pieces; between two of them it tells how far it is, and ends where it is told to. */
async function putAll<Row>(
  table: Table<Row, string>,
  rows: readonly Row[],
  step: (done: number) => void,
): Promise<void> {
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const piece = rows.slice(from, from + AT_ONCE);
    await table.bulkPut(piece);
    step(piece.length);
  }
}

/**
 * Takes a file in, all of it or nothing. What is there already stays as it is, so that the same file again changes nothing.
 * @throws DOMException (AbortError) where it was told to stop; nothing has changed then.
 */
export function takeImport(
  db: LoopbreakDatabase,
  imported: Imported,
  moment: Moment,
  work: LongWork = {},
): Promise<TakenIn> {
  return inLedger(db, async () => {
    const plan = await planned(db, imported, moment, await raiseEra(db, moment.at));
    const there = await db.tasks.bulkGet(plan.tasks.map(({ id }) => id));
    const days = daysOf(plan);
    const all = plan.intervals.length + plan.worked.length + plan.tasks.length + days.length;
    const step = steps(all, work);
    const here = await ofThisDevice(db);
    await putAll(
      db.intervals,
      plan.intervals.map((row) => ({ ...row, ...here })),
      step,
    );
    await putAll(
      db.worked,
      plan.worked.map((row) => ({ ...row, ...here })),
      step,
    );
    await putAll(db.tasks, plan.tasks, step);
    for (let from = 0; from < days.length; from += DAYS_AT_ONCE) {
      const piece = days.slice(from, from + DAYS_AT_ONCE);
      await refoldDays(db, piece);
      step(piece.length);
    }
    // Together with the rows: what is taken in whole is never said to have been cut off.
    await noteTaking(db, null);
    return { plan, before: there.filter((task) => task !== undefined) };
  });
}

/** Takes out again what a file added: Undo. */
export function undoImport(db: LoopbreakDatabase, { plan, before }: TakenIn): Promise<void> {
  return inLedger(db, async () => {
    await db.intervals.bulkDelete(plan.intervals.map(({ id }) => id));
    await db.worked.bulkDelete(plan.worked.map(({ id }) => id));
    await db.tasks.bulkDelete(plan.tasks.map(({ id }) => id));
    await db.tasks.bulkPut(before);
    await refoldDays(db, daysOf(plan));
  });
}
