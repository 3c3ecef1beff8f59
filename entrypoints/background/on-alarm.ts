import type { LoopbreakDatabase } from '@/utils/db/database';
import type { Moment } from '@/utils/db/moment';
import { runningTimer } from '@/utils/db/timer-store';
import { notify } from '@/utils/platform/notify';
import { count, text } from '@/utils/platform/texts';
import { MINUTE } from '@/utils/time/brands';
import { showState, TIMER_UP } from './show-state';

/** Alarms may come a little early by the clock that is asked here. */
const EARLY_MS = 1000;

/** The time that the person gave the timer is up. It runs on: what is made in it is theirs to say. */
async function timerUp(db: LoopbreakDatabase, moment: Moment): Promise<void> {
  const timer = await runningTimer(db);
  if (!timer?.target || moment.at < timer.startedAt + timer.target - EARLY_MS) return;
  const title = count('common_timer_up', Math.round(timer.target / MINUTE));
  await notify({ id: `timer-${timer.startedAt}`, title, message: text('common_timer_up_stop') });
}

/** An alarm went off: what is due is read from the records, so one that comes late, twice or for nothing does no harm. */
export async function onAlarm(db: LoopbreakDatabase, name: string, moment: Moment): Promise<void> {
  if (name === TIMER_UP) await timerUp(db, moment);
  await showState(db, moment);
}
