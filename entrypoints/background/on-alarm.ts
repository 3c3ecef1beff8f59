import { readEditorTime } from '@/entrypoints/screens/read-editor-time';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { decideNow } from '@/utils/db/deciding';
import type { Moment } from '@/utils/db/moment';
import { runningTimer } from '@/utils/db/timer-store';
import { notify } from '@/utils/platform/notify';
import { tabInView } from '@/utils/platform/tabs';
import { count, text } from '@/utils/platform/texts';
import { MINUTE } from '@/utils/time/brands';
import { harmless } from './harmless';
import { keepCopies } from './keep-copies';
import { NOTHING_PLAYS, nudging } from './nudging';
import { perform } from './perform';
import { BROWSER_SYNC_DUE, COPY_DUE, EDITOR_TIME, NUDGE_DUE, SYNC_DUE, showState, TIMER_UP } from './show-state';
import { syncBrowser } from './sync-browser';
import { syncDevices } from './sync-devices';

/** Alarms may come a little early by the clock that is asked here. */
const EARLY_MS = 1000;

/** The time that the person gave the timer is up. It runs on: what is made in it is theirs to say. */
async function timerUp(db: LoopbreakDatabase, moment: Moment): Promise<void> {
  const timer = await runningTimer(db);
  if (!timer?.target || moment.at < timer.startedAt + timer.target - EARLY_MS) return;
  const title = count('common_timer_up', Math.round(timer.target / MINUTE));
  await notify({ id: `timer-${timer.startedAt}`, title, message: text('common_timer_up_stop') });
}

/** The hour of the review, or a mark of a micro-experience's clock: only time makes such a nudge due. */
async function nudgeDue(db: LoopbreakDatabase, moment: Moment): Promise<void> {
  const scene = { ...NOTHING_PLAYS, tabInView: await tabInView() };
  await perform(db, await decideNow(db, moment, nudging({ kind: 'woke' }, moment, scene)), moment);
}

/** An alarm went off: what is due is read from the records, so one that comes late, twice or for nothing does no harm. */
export async function onAlarm(db: LoopbreakDatabase, name: string, moment: Moment): Promise<void> {
  if (name === TIMER_UP) await timerUp(db, moment);
  if (name === NUDGE_DUE) await nudgeDue(db, moment);
  if (name === EDITOR_TIME) await harmless(() => readEditorTime(db, moment));
  if (name === SYNC_DUE) await harmless(() => syncDevices(db, moment, 'due'));
  if (name === BROWSER_SYNC_DUE) await harmless(() => syncBrowser(db, moment));
  if (name === COPY_DUE) await harmless(() => keepCopies(db, moment));
  await showState(db, moment);
}
