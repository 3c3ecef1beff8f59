import type { CountingChange } from '@/components/tasks/counting-words';
import type { Logged } from '@/components/tasks/LoggedLine';
import { correctLesson, undoCorrection } from '@/utils/db/correction-store';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { setChannel } from '@/utils/db/judged-store';
import { keepPicture, restorePicture } from '@/utils/db/picture-store';
import { forgetQuickLog } from '@/utils/db/quick-store';
import type { QuickLog } from '@/utils/db/schema';
import { readSettings, saveSettings } from '@/utils/db/settings-store';
import { shareOfToday, streakOfToday } from '@/utils/db/share-store';
import { deleteTask, logTask } from '@/utils/db/task-store';
import {
  discardTimer,
  extendTimer,
  nameTimer,
  resumeTimer,
  runningTimer,
  startTimer,
  stopTimer,
  type TimerEnd,
} from '@/utils/db/timer-store';
import type { Task, TaskDraft } from '@/utils/doing/task';
import { TEN_MINUTES } from '@/utils/doing/ten-minutes';
import { momentNow, newId } from '@/utils/platform/device';
import { tellBackground } from '@/utils/platform/messenger';
import { permit } from '@/utils/platform/permissions';
import { pictureOfTab, takeIn } from '@/utils/platform/pictures';
import { durationMs, MINUTE } from '@/utils/time/brands';

/** Something done that can be taken back. */
export type Done =
  | { readonly kind: 'logged'; readonly logged: Logged; readonly undo: () => Promise<void> }
  | { readonly kind: 'discarded'; readonly undo: () => Promise<void> }
  | { readonly kind: 'no-lesson'; readonly undo: () => Promise<void> };

/** Makes a task and says what it changed. */
async function changing(
  db: LoopbreakDatabase,
  make: () => Promise<Task | null>,
  undo: (task: Task) => Promise<unknown>,
): Promise<Done | null> {
  const before = await shareOfToday(db, momentNow());
  const task = await make();
  if (!task) return null;
  const after = await shareOfToday(db, momentNow());
  const streak = await streakOfToday(db, momentNow());
  tellBackground({ kind: 'records-changed' });
  return {
    kind: 'logged',
    logged: { title: task.title, length: durationMs(task.minutes * MINUTE), before, after, streak },
    undo: async () => {
      await undo(task);
      tellBackground({ kind: 'records-changed' });
    },
  };
}

/** Logs a finished task; practice that it gives a name to has an id of its own, so that it is named once. */
export function log(db: LoopbreakDatabase, draft: TaskDraft, id = newId()): Promise<Done | null> {
  return changing(
    db,
    () => logTask(db, draft, id, momentNow()),
    (task) => deleteTask(db, task.id),
  );
}

/** Takes back what was logged where no screen was. */
export async function undoQuick(db: LoopbreakDatabase, { task }: QuickLog): Promise<null> {
  await deleteTask(db, task);
  await forgetQuickLog(db);
  tellBackground({ kind: 'records-changed' });
  return null;
}

/** What was logged where no screen was has been seen. */
export async function seenQuick(db: LoopbreakDatabase): Promise<null> {
  await forgetQuickLog(db);
  return null;
}

/** What became of a picture. */
export type PictureTaken = { readonly kind: 'kept'; readonly undo: () => Promise<void> } | { readonly kind: 'refused' };

/** Takes a picture of the tab in front for a micro-experience, where the browser and its limits let it be taken. */
export async function takePicture(
  db: LoopbreakDatabase,
  experience: string,
  of: 'before' | 'after',
): Promise<PictureTaken> {
  const shot = await pictureOfTab();
  const taken = shot && (await takeIn(shot));
  if (!taken || typeof taken === 'string') return { kind: 'refused' };
  const before = await keepPicture(db, experience, of, { ...taken, at: momentNow().at });
  return { kind: 'kept', undo: () => restorePicture(db, experience, of, before) };
}

/** Starts ten minutes of making. */
export async function begin(db: LoopbreakDatabase, title: string, course: string | null): Promise<void> {
  await startTimer(db, { title, target: TEN_MINUTES, course }, momentNow());
  tellBackground({ kind: 'records-changed' });
}

/** Names what is being made while the timer runs. */
export async function rename(db: LoopbreakDatabase, title: string): Promise<void> {
  const timer = await runningTimer(db);
  if (timer) await nameTimer(db, timer.startedAt, title);
}

/** Stops the timer and logs what it measured, on the scrap pile if wished: that counts as well. */
export async function finish(db: LoopbreakDatabase, end: Omit<TimerEnd, 'id'>): Promise<Done | null> {
  const timer = await runningTimer(db);
  return changing(
    db,
    () => stopTimer(db, { ...end, id: newId() }, momentNow()),
    async (task) => {
      await deleteTask(db, task.id);
      if (timer) await resumeTimer(db, { ...timer, title: task.title });
    },
  );
}

/** Gives the timer ten more minutes. */
export async function extend(db: LoopbreakDatabase): Promise<void> {
  const timer = await runningTimer(db);
  if (timer) await extendTimer(db, timer.startedAt, timer.target, TEN_MINUTES, momentNow());
  tellBackground({ kind: 'records-changed' });
}

/** Shows the lesson that was left for the ten minutes, where it stood. */
export function goBack(): void {
  tellBackground({ kind: 'lesson-back' });
}

/** Stops the timer and keeps nothing. */
export async function discard(db: LoopbreakDatabase): Promise<Done | null> {
  const timer = await discardTimer(db);
  tellBackground({ kind: 'records-changed' });
  return (
    timer && {
      kind: 'discarded',
      undo: async () => {
        await resumeTimer(db, timer);
        tellBackground({ kind: 'records-changed' });
      },
    }
  );
}

/** Changes what is counted. */
export async function changeCounting(db: LoopbreakDatabase, change: CountingChange): Promise<Done | null> {
  const moment = momentNow();
  if (change.kind === 'permit') await permit(change.patterns);
  else if (change.kind === 'is-lesson') await correctLesson(db, change.lesson, 'lesson', moment);
  else if (change.kind === 'is-no-lesson') {
    const rows = await correctLesson(db, change.lesson, 'not-a-lesson', moment);
    tellBackground({ kind: 'lessons-changed' });
    return {
      kind: 'no-lesson',
      undo: async () => {
        await undoCorrection(db, change.lesson, rows);
        tellBackground({ kind: 'lessons-changed' });
      },
    };
  } else if (change.kind === 'channel') await setChannel(db, change.channel, change.rule, moment);
  else if (change.kind === 'listen') await saveSettings(db, { listening: true }, moment);
  else if (change.kind === 'private') await saveSettings(db, { privateWindows: true }, moment);
  else {
    const { sitesOff } = await readSettings(db);
    await saveSettings(db, { sitesOff: sitesOff.filter((site) => site !== change.site) }, moment);
  }
  tellBackground({ kind: 'lessons-changed' });
  return null;
}
