import { checkDraft, tidyTitle } from '@/utils/doing/draft';
import type { DoingInterval, Task, TaskChange, TaskDraft } from '@/utils/doing/task';
import { retimed } from '@/utils/doing/timed';
import { calendarOf } from '@/utils/settings/calendar-of';
import type { LocalDay } from '@/utils/time/brands';
import { dayOf } from '@/utils/time/calendar';
import { dayCutter } from '@/utils/time/day-cutter';
import { raiseEra } from './clock';
import { measuredRows } from './cut-rows';
import type { LoopbreakDatabase } from './database';
import { inLedger, refoldDays } from './ledger';
import type { Moment } from './moment';
import type { TaskRow } from './schema';
import { readSettings } from './settings-store';

/** A task as `deleteTask` gave it; one from elsewhere has no era and takes that of now. */
type Restorable = Task & { readonly era?: number };

/** Takes a task and its measured rows out; gives the days that are to be folded anew. */
async function takeOut(db: LoopbreakDatabase, id: string): Promise<LocalDay[]> {
  const task = await db.tasks.get(id);
  const rows = await db.measured.where('task').equals(id).toArray();
  await db.measured.bulkDelete(rows.map((row) => row.id));
  await db.tasks.delete(id);
  return [...rows.map((row) => row.day), ...(task ? [task.day] : [])];
}

/** Puts a task and its measured rows in the place of what was there, on the days they belong to by the settings of now. */
export async function putTask(db: LoopbreakDatabase, task: TaskRow): Promise<TaskRow> {
  const calendar = calendarOf(await readSettings(db), task.zone);
  const days = await takeOut(db, task.id);
  const { zone, era } = task;
  const rows = task.timed ? measuredRows(task.timed, { task: task.id, zone, era }, dayCutter(calendar)) : [];
  const placed = { ...task, day: dayOf(task.at, calendar) };
  await db.measured.bulkPut(rows);
  await db.tasks.put(placed);
  await refoldDays(db, [...days, placed.day, ...rows.map((row) => row.day)]);
  return placed;
}

/**
 * Logs a finished task. The same id again changes nothing and gives the task that is there.
 * @throws RangeError for a draft that `checkDraft` refuses.
 */
export function logTask(db: LoopbreakDatabase, draft: TaskDraft, id: string, moment: Moment): Promise<Task> {
  return inLedger(db, async (): Promise<Task> => {
    const known = await db.tasks.get(id);
    if (known) return known;
    const checked = checkDraft(draft);
    if (!checked.ok) throw new RangeError(`not a task: ${checked.problem}`);
    const { at, zone } = moment;
    const day = dayOf(at, calendarOf(await readSettings(db), zone));
    return putTask(db, { ...checked.draft, id, at, zone, day, timed: null, era: await raiseEra(db, at) });
  });
}

/** A task before and after a change, for `undoTaskEdit`. */
export interface TaskEdit {
  readonly before: Task;
  readonly after: Task;
}

/**
 * Changes a task; null when it is gone. What the change doesn't name stays as it is by now, whatever a screen showed. Fewer minutes end its measured stretch earlier, more than ran are taken at their word (`retimed`).
 * @throws RangeError for what `checkDraft` refuses.
 */
export function editTask(db: LoopbreakDatabase, id: string, change: TaskChange): Promise<TaskEdit | null> {
  return inLedger(db, async () => {
    const task = await db.tasks.get(id);
    if (!task) return null;
    const changed: TaskRow = { ...task, ...change, title: tidyTitle(change.title ?? task.title) };
    // A timer that ran without a name makes a task without one; it may stay so.
    const nameless = changed.title === '' && task.title === '';
    const checked = checkDraft(nameless ? { ...changed, title: '-' } : changed);
    if (!checked.ok) throw new RangeError(`not a task: ${checked.problem}`);
    const timed = task.timed && changed.minutes !== task.minutes ? retimed(task.timed, changed.minutes) : task.timed;
    const after = await putTask(db, { ...changed, tags: checked.draft.tags, timed, at: timed?.to ?? task.at });
    return { before: task, after };
  });
}

/** Takes a change back; what was changed in another window since stays, and a task that is gone by now stays gone. */
export function undoTaskEdit(db: LoopbreakDatabase, { before, after }: TaskEdit): Promise<void> {
  return inLedger(db, async () => {
    const task = await db.tasks.get(before.id);
    if (!task) return;
    const { minutes, timed, at } = before;
    const isAsLong = task.minutes === after.minutes && task.at === after.at;
    await putTask(db, {
      ...task,
      ...(isAsLong ? { minutes, timed, at } : {}),
      title: task.title === after.title ? before.title : task.title,
      course: task.course === after.course ? before.course : task.course,
      tags: String(task.tags) === String(after.tags) ? before.tags : task.tags,
    });
  });
}

/** Deletes a task and what was measured for it, and gives it for `restoreTask`; null when it is gone already. */
export function deleteTask(db: LoopbreakDatabase, id: string): Promise<Task | null> {
  return inLedger(db, async () => {
    const task = await db.tasks.get(id);
    if (!task) return null;
    await refoldDays(db, await takeOut(db, id));
    return task;
  });
}

/** Puts a task back as it was, deleted or changed since; a second time changes nothing. */
export function restoreTask(db: LoopbreakDatabase, task: Restorable): Promise<void> {
  return inLedger(db, async () => {
    const clock = await db.meta.get('clock');
    const era = task.era ?? (clock?.id === 'clock' ? clock.era : 0);
    await putTask(db, { ...task, era });
  });
}

/** The tasks finished last, newest first. */
export async function recentTasks(db: LoopbreakDatabase, limit: number): Promise<Task[]> {
  return db.tasks.orderBy('at').reverse().limit(limit).toArray();
}

/** The tasks of a day, in the order they were finished. */
export async function tasksOf(db: LoopbreakDatabase, day: LocalDay): Promise<Task[]> {
  return db.tasks.where('day').equals(day).sortBy('at');
}

/** The measured doing of a day, in order of time. */
export async function measuredOf(db: LoopbreakDatabase, day: LocalDay): Promise<DoingInterval[]> {
  return db.measured.where('day').equals(day).sortBy('from');
}

/** Tasks on the scrap pile, newest first. */
export async function scrappedTasks(db: LoopbreakDatabase): Promise<Task[]> {
  return (await db.tasks.filter(({ scrapped }) => scrapped === true).toArray()).toSorted((a, b) => b.at - a.at);
}
