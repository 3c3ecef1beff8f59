import type { Texts } from '@/components/Texts';
import type { DayCommands } from '@/components/week/day-commands';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { deleteTask, editTask, logTask, restoreTask, undoTaskEdit } from '@/utils/db/task-store';
import { resumeTimer, stopTimer } from '@/utils/db/timer-store';
import { deleteInterval, editInterval, restoreInterval, undoEdit } from '@/utils/db/watch-store';
import { deleteWork, restoreWork } from '@/utils/db/work-store';
import type { DoingTimer } from '@/utils/doing/timer';
import { momentNow, newId } from '@/utils/platform/device';
import { momentOfDay } from '@/utils/statistics/week-day';
import { durationMs, type LocalDay, MINUTE } from '@/utils/time/brands';
import { type Calendar, dayOf } from '@/utils/time/calendar';
import type { Run } from './use-notice';

/** A task that is added to a day gone by is put at noon: only its day is known. */
const NOON = 12 * 60;

function momentFor(day: LocalDay, calendar: Calendar): ReturnType<typeof momentNow> {
  const moment = momentNow();
  return dayOf(moment.at, calendar) === day ? moment : { ...moment, at: momentOfDay(day, NOON, calendar) };
}

/** The changes of an opened day, each with its Undo. */
export function dayChanges(db: LoopbreakDatabase, calendar: Calendar, run: Run, { text }: Texts): DayCommands {
  return {
    moveInterval: ({ id }, span) =>
      run(async () => {
        const done = await editInterval(db, id, span, momentNow());
        return done.kind === 'edited' ? { message: text('week_did_change'), undo: () => undoEdit(db, done) } : null;
      }),
    removeIntervals: (intervals) =>
      run(async () => {
        const gone = await Promise.all(intervals.map(({ id }) => deleteInterval(db, id)));
        const rows = gone.filter((row) => row !== null);
        return {
          message: text('week_did_delete'),
          undo: () => Promise.all(rows.map((row) => restoreInterval(db, row))),
          takesFocus: true,
        };
      }),
    removeWork: (stretches) =>
      run(async () => {
        const gone = await Promise.all(stretches.map(({ id }) => deleteWork(db, id)));
        const rows = gone.filter((row) => row !== null);
        return {
          message: text('week_did_delete'),
          undo: () => Promise.all(rows.map((row) => restoreWork(db, row))),
          takesFocus: true,
        };
      }),
    addTask: (draft, day) =>
      run(async () => {
        const task = await logTask(db, draft, newId(), momentFor(day, calendar));
        return { message: text('week_did_add'), undo: () => deleteTask(db, task.id) };
      }),
    changeTask: (task, change) =>
      run(async () => {
        const done = await editTask(db, task.id, change);
        return done && { message: text('week_did_change'), undo: () => undoTaskEdit(db, done) };
      }),
    removeTask: (task) =>
      run(async () => {
        const gone = await deleteTask(db, task.id);
        return gone && { message: text('week_did_delete'), undo: () => restoreTask(db, gone), takesFocus: true };
      }),
  };
}

/** Stops the timer; Undo lets it run on as if it hadn't been stopped. */
export function stopRunning(
  db: LoopbreakDatabase,
  timer: DoingTimer,
  minutes: number | undefined,
  run: Run,
  { text, duration }: Texts,
): void {
  run(async () => {
    const task = await stopTimer(db, { id: newId(), minutes }, momentNow());
    if (!task) return null;
    const undo = async (): Promise<void> => {
      await deleteTask(db, task.id);
      await resumeTimer(db, timer);
    };
    return { message: text('week_did_log', duration(durationMs(task.minutes * MINUTE))), undo, takesFocus: true };
  });
}
