import type { LoopbreakDatabase } from '@/utils/db/database';
import { decideNow } from '@/utils/db/deciding';
import { dockOf } from '@/utils/db/dock-store';
import { inLedger } from '@/utils/db/ledger';
import type { Moment } from '@/utils/db/moment';
import { placeOf } from '@/utils/db/place-store';
import { shareOfToday } from '@/utils/db/share-store';
import { deleteTask } from '@/utils/db/task-store';
import { extendTimer, markHard, nameTimer, resumeTimer, runningTimer, stopTimer } from '@/utils/db/timer-store';
import type { DockEnd, DockReply } from '@/utils/doing/dock';
import { TEN_MINUTES } from '@/utils/doing/ten-minutes';
import type { DoingTimer } from '@/utils/doing/timer';
import type { DockWish } from '@/utils/messaging/protocol';
import { text } from '@/utils/platform/texts';
import type { EpochMs } from '@/utils/time/brands';
import { refreshDocks } from './dock';
import { returnToLesson } from './lesson-place';
import { nudging } from './nudging';
import { openReset } from './open-reset';
import { perform } from './perform';
import { showState } from './show-state';

/** One task for each timer, by its start: an end that is told twice is logged once. */
const taskIdOf = (timer: EpochMs): string => `timer-${timer}`;

const wasHard = ({ extended, hard }: DoingTimer, how: DockEnd): boolean =>
  hard === true || (extended ?? 0) > 0 || how === 'scrapped';

/** The reply to an end: what the task changed. The timer is read before it goes, for what it says of the session. */
async function end(
  db: LoopbreakDatabase,
  wish: Extract<DockWish, { kind: 'end' }>,
  moment: Moment,
): Promise<DockReply> {
  const { timer: startedAt, how, minutes } = wish;
  const timer = await runningTimer(db);
  const id = taskIdOf(startedAt);
  const known = await db.tasks.get(id);
  if (timer?.startedAt !== startedAt && !known) return { kind: 'gone' };
  const before = await shareOfToday(db, moment);
  const title = wish.title.trim() || timer?.title || text('popup_timer_untitled');
  const task =
    known ?? (await stopTimer(db, { id, title, minutes: minutes ?? undefined, scrapped: how === 'scrapped' }, moment));
  if (!task) return { kind: 'gone' };
  const after = await shareOfToday(db, moment);
  const hard = timer !== null && wasHard(timer, how);
  const canReturn = (await placeOf(db)) !== null;
  return { kind: 'ended', how, taskId: id, minutes: task.minutes, before, after, hard, canReturn };
}

/** The task of a timer is taken back, and the timer runs on as if it hadn't ended. */
async function unend(db: LoopbreakDatabase, startedAt: EpochMs): Promise<void> {
  const task = await db.tasks.get(taskIdOf(startedAt));
  if (!task?.timed) return;
  const { title, course, zone, era } = task;
  await deleteTask(db, task.id);
  await resumeTimer(db, { id: 'doing', startedAt, zone, era, title, target: TEN_MINUTES, course });
}

async function running(db: LoopbreakDatabase): Promise<DockReply> {
  const dock = await dockOf(db);
  return dock ? { kind: 'running', dock } : { kind: 'gone' };
}

/** The part of a wish that belongs to the records. */
async function carryOut(db: LoopbreakDatabase, wish: DockWish, moment: Moment): Promise<DockReply> {
  switch (wish.kind) {
    case 'name':
      await nameTimer(db, wish.timer, wish.title);
      return running(db);
    case 'more':
      await extendTimer(db, wish.timer, wish.target, TEN_MINUTES, moment);
      return running(db);
    case 'hard':
      await markHard(db, wish.timer);
      return running(db);
    case 'end':
      return end(db, wish, moment);
    case 'unend':
      await unend(db, wish.timer);
      return running(db);
    case 'back':
      return running(db);
  }
}

/** The person used the dock in a page: what it changes is kept first, once; then the other docks, the badge and the nudges follow. */
export async function onDock(db: LoopbreakDatabase, wish: DockWish, moment: Moment): Promise<DockReply> {
  // Async itself: Dexie counts the awaits of native async functions alone, and commits too early for others.
  const reply = await inLedger(db, async () => carryOut(db, wish, moment));
  if (wish.kind === 'back') await returnToLesson(db);
  if (wish.kind === 'hard') await openReset();
  if (wish.kind === 'end')
    await perform(db, await decideNow(db, moment, nudging({ kind: 'did-something' }, moment)), moment);
  if (wish.kind === 'unend') await refreshDocks(db);
  await showState(db, moment);
  return reply;
}
