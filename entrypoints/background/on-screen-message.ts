import type { LoopbreakDatabase } from '@/utils/db/database';
import { decideNow } from '@/utils/db/deciding';
import type { Moment } from '@/utils/db/moment';
import { recentTasks } from '@/utils/db/task-store';
import { runningTimer } from '@/utils/db/timer-store';
import type { ScreenMessage } from '@/utils/messaging/protocol';
import type { NudgeEvent } from '@/utils/nudging/event';
import { elapsed, SECOND } from '@/utils/time/brands';
import { askAgain } from './ask-again';
import { refreshDocks } from './dock';
import { keepCopies } from './keep-copies';
import { returnToLesson } from './lesson-place';
import { nudging } from './nudging';
import { onSitesChanged } from './on-sites-allowed';
import { perform } from './perform';
import { showState } from './show-state';
import { syncBrowser } from './sync-browser';
import { forgetDevice, syncDevices } from './sync-devices';

/** A record is this young when the message about it comes, also from a worker that had to wake. */
const JUST_NOW_MS = 10 * SECOND;

/** Whether a task was logged or a timer started just now; a screen says that something changed and leaves it to the records what. */
async function didSomething(db: LoopbreakDatabase, { at }: Moment): Promise<boolean> {
  const [task] = await recentTasks(db, 1);
  const timer = await runningTimer(db);
  const moments = [...(task ? [task.at] : []), ...(timer ? [timer.startedAt] : [])];
  return moments.some((moment) => moment <= at && elapsed(moment, at) <= JUST_NOW_MS);
}

/** One of the extension's own pages changed the records, or what counts as a lesson. Nothing waits for this. */
export async function onScreenMessage(db: LoopbreakDatabase, message: ScreenMessage, moment: Moment): Promise<void> {
  const event: NudgeEvent = { kind: (await didSomething(db, moment)) ? 'did-something' : 'woke' };
  await perform(db, await decideNow(db, moment, nudging(event, moment)), moment);
  await showState(db, moment);
  await refreshDocks(db);
  if (message.kind === 'lesson-back') await returnToLesson(db);
  if (message.kind === 'lessons-changed') await askAgain();
  if (message.kind === 'sites-changed') await onSitesChanged(db, moment);
  if (message.kind === 'copies-changed') await keepCopies(db, moment);
  if (message.kind === 'browser-sync') await syncBrowser(db, moment);
  if (message.kind === 'sync') await syncDevices(db, moment, message.again ? 'again' : 'now');
  if (message.kind === 'forget-device') await forgetDevice(db, message.device, moment);
}
