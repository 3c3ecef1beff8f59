import type { LoopbreakDatabase } from '@/utils/db/database';
import { decideNow } from '@/utils/db/deciding';
import { dockOf } from '@/utils/db/dock-store';
import { changeDocked, claimOpening, dockedOf } from '@/utils/db/docked-store';
import { inLedger } from '@/utils/db/ledger';
import type { Moment } from '@/utils/db/moment';
import { placeOf } from '@/utils/db/place-store';
import type { Docked } from '@/utils/db/schema';
import { readSettings } from '@/utils/db/settings-store';
import { shareOfToday } from '@/utils/db/share-store';
import { deleteTask } from '@/utils/db/task-store';
import { extendTimer, markHard, nameTimer, resumeTimer, runningTimer, stopTimer } from '@/utils/db/timer-store';
import type { DockEnd, DockReply } from '@/utils/doing/dock';
import { TEN_MINUTES } from '@/utils/doing/ten-minutes';
import { minutesOf } from '@/utils/doing/timed';
import type { DoingTimer } from '@/utils/doing/timer';
import type { DockWish } from '@/utils/messaging/protocol';
import type { Sender } from '@/utils/platform/sender';
import { text } from '@/utils/platform/texts';
import { type EpochMs, MINUTE, SECOND } from '@/utils/time/brands';
import { refreshDocks } from './dock';
import { returnToLesson } from './lesson-place';
import { lingers } from './lingering';
import { nudging } from './nudging';
import { openReset } from './open-reset';
import { perform } from './perform';
import { showState } from './show-state';

/** A reset takes a minute: a page that asks for it again and again opens one. */
const RESET_EACH_MS = MINUTE;
/** Nobody goes to the lesson, comes to a dock again and is on the way back sooner. */
const BACK_EACH_MS = 2 * SECOND;

/** What the dock shows after a wish, and whether what the wish does outside the records is to be done. */
interface Outcome {
  readonly reply: DockReply;
  readonly isHeeded: boolean;
}

const GONE: Outcome = { reply: { kind: 'gone' }, isHeeded: false };

/** One task for each timer, by its start: an end that is told twice is logged once. */
const taskIdOf = (timer: EpochMs): string => `timer-${timer}`;

const wasHard = ({ extended, hard }: DoingTimer, how: DockEnd): boolean =>
  hard === true || (extended ?? 0) > 0 || how === 'scrapped';

/** The minutes that were said in a page: no more than ran, or a page could log a day that never was. */
function minutesSaid(said: number | null, timer: DoingTimer | null, { at }: Moment): number | undefined {
  if (said === null) return undefined;
  return timer && at > timer.startedAt ? Math.min(said, minutesOf({ from: timer.startedAt, to: at })) : said;
}

/** The reply to an end: what the task changed. The timer is read before it goes, for what it says of the session. */
async function end(
  db: LoopbreakDatabase,
  wish: Extract<DockWish, { kind: 'end' }>,
  moment: Moment,
): Promise<DockReply> {
  const { timer: startedAt, how } = wish;
  const timer = await runningTimer(db);
  const id = taskIdOf(startedAt);
  const known = await db.tasks.get(id);
  if (timer?.startedAt !== startedAt && !known) return { kind: 'gone' };
  const before = await shareOfToday(db, moment);
  const title = wish.title.trim() || timer?.title || text('popup_timer_untitled');
  const minutes = minutesSaid(wish.minutes, timer, moment);
  const task = known ?? (await stopTimer(db, { id, title, minutes, scrapped: how === 'scrapped' }, moment));
  if (!task) return { kind: 'gone' };
  if (!known) await changeDocked(db, { endedAt: moment.at });
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
  await changeDocked(db, { endedAt: null });
}

async function running(db: LoopbreakDatabase): Promise<DockReply> {
  const dock = await dockOf(db);
  return dock ? { kind: 'running', dock } : { kind: 'gone' };
}

/** Whether a wish to go back is heeded; it is taken to have been then. */
async function takeBack(db: LoopbreakDatabase, { backAt }: Docked, { at }: Moment): Promise<boolean> {
  if (backAt !== undefined && Math.abs(at - backAt) < BACK_EACH_MS) return false;
  await changeDocked(db, { backAt: at });
  return true;
}

/** The part of a wish for the running timer that belongs to the records. */
async function change(db: LoopbreakDatabase, wish: DockWish, docked: Docked, moment: Moment): Promise<Outcome> {
  switch (wish.kind) {
    case 'name':
      await nameTimer(db, wish.timer, wish.title);
      return { reply: await running(db), isHeeded: true };
    case 'more':
      await extendTimer(db, wish.timer, wish.target, TEN_MINUTES, moment);
      return { reply: await running(db), isHeeded: true };
    case 'hard': {
      const isSoon = docked.resetAt !== null && Math.abs(moment.at - docked.resetAt) < RESET_EACH_MS;
      await markHard(db, wish.timer);
      if (!isSoon) await changeDocked(db, { resetAt: moment.at });
      return { reply: await running(db), isHeeded: !isSoon };
    }
    case 'end':
      return { reply: await end(db, wish, moment), isHeeded: true };
    case 'back':
      return { reply: await running(db), isHeeded: await takeBack(db, docked, moment) };
    case 'unend':
      return { reply: await running(db), isHeeded: true };
  }
}

/** The part of a wish for the timer that ended last: the same end told again, and within minutes the way back and its undo. */
async function afterEnd(db: LoopbreakDatabase, wish: DockWish, docked: Docked, moment: Moment): Promise<Outcome> {
  const { endedAt } = docked;
  if (endedAt === null) return GONE;
  if (wish.kind === 'end') return { reply: await end(db, wish, moment), isHeeded: true };
  if (!lingers(endedAt, moment.at)) return GONE;
  if (wish.kind === 'back') return { reply: { kind: 'gone' }, isHeeded: await takeBack(db, docked, moment) };
  if (wish.kind !== 'unend') return GONE;
  await unend(db, wish.timer);
  return { reply: await running(db), isHeeded: true };
}

/**
 * A wish is of the timer that it names, and from a tab that its dock was put into: a page may be in other hands, and what it can't know
 * it isn't told, what it wasn't shown it can't change.
 */
async function carryOut(db: LoopbreakDatabase, wish: DockWish, tabId: number, moment: Moment): Promise<Outcome> {
  const docked = await dockedOf(db);
  if (docked?.timer !== wish.timer || !docked.tabs.includes(tabId)) return GONE;
  const timer = await runningTimer(db);
  if (timer) return timer.startedAt === wish.timer ? change(db, wish, docked, moment) : GONE;
  return afterEnd(db, wish, docked, moment);
}

/** The tab whose page may have a dock; null for a page that nobody sees, and in a private window unless these are wanted. */
async function tabOfDock(db: LoopbreakDatabase, { tab, isPrerendered, hasLeft }: Sender): Promise<number | null> {
  if (!tab || isPrerendered || hasLeft) return null;
  return tab.isPrivate && !(await readSettings(db)).privateWindows ? null : tab.id;
}

/** The person used the dock in a page: what it changes is kept first, once; then the other docks, the badge and the nudges follow. */
export async function onDock(
  db: LoopbreakDatabase,
  wish: DockWish,
  sender: Sender,
  moment: Moment,
): Promise<DockReply> {
  const tabId = await tabOfDock(db, sender);
  if (tabId === null) return { kind: 'gone' };
  // Async itself: Dexie counts the awaits of native async functions alone, and commits too early for others.
  const { reply, isHeeded } = await inLedger(db, async () => carryOut(db, wish, tabId, moment));
  if (!isHeeded) return reply;
  if (wish.kind === 'back') await returnToLesson(db, () => claimOpening(db, wish.timer));
  if (wish.kind === 'hard') await openReset();
  if (wish.kind === 'end')
    await perform(db, await decideNow(db, moment, nudging({ kind: 'did-something' }, moment)), moment);
  if (wish.kind === 'unend') await refreshDocks(db);
  await showState(db, moment);
  return reply;
}
