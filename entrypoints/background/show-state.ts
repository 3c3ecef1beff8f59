import type { LoopbreakDatabase } from '@/utils/db/database';
import { runningExperience } from '@/utils/db/experience-store';
import type { Moment } from '@/utils/db/moment';
import { nudgeState } from '@/utils/db/nudge-store';
import { playingNow } from '@/utils/db/playing-store';
import { type Recurring, recurring } from '@/utils/db/recurring-store';
import { readSettings } from '@/utils/db/settings-store';
import { watchedSinceDoing } from '@/utils/db/since-store';
import { runningTimer } from '@/utils/db/timer-store';
import type { DoingTimer } from '@/utils/doing/timer';
import { nextAlarm } from '@/utils/nudging/alarms';
import { parseNudgeState } from '@/utils/nudging/parse-state';
import { FIRST_NUDGE_STATE } from '@/utils/nudging/state';
import { callOff, wakeAt, wakeEach } from '@/utils/platform/alarms';
import { type Badge, showBadge } from '@/utils/platform/badge';
import { count, text } from '@/utils/platform/texts';
import { type DurationMs, elapsed, MINUTE, shift } from '@/utils/time/brands';

import { harmless } from './harmless';

/** The alarm at the end of the time that the person gave the doing timer. */
export const TIMER_UP = 'doing-timer-up';
/** The alarm that keeps the badge's minutes right while the doing timer runs. */
export const TIMER_MINUTE = 'doing-timer-minute';

/** The alarm for nudges that only time makes due. */
export const NUDGE_DUE = 'nudge-due';

/** The alarm at which a connected ActivityWatch is read. */
export const EDITOR_TIME = 'editor-time';
const EDITOR_TIME_EACH = 30;

/** The alarm at which it is looked whether the day's copy is due. */
export const COPY_DUE = 'copy-due';
const COPY_LOOK_EACH = 60;

/** The alarm at which the devices exchange. */
export const SYNC_DUE = 'sync-due';
const SYNC_EACH = 30;

/** The alarm at which the browser's own sync is told what is new. */
export const BROWSER_SYNC_DUE = 'browser-sync-due';

/** What recurs, its alarm, and its minutes. */
const RECURRING_ALARMS: readonly (readonly [what: Recurring, alarm: string, each: number])[] = [
  ['activity', EDITOR_TIME, EDITOR_TIME_EACH],
  ['keeping', COPY_DUE, COPY_LOOK_EACH],
  ['sync', SYNC_DUE, SYNC_EACH],
  ['browser', BROWSER_SYNC_DUE, SYNC_EACH],
];

/** White is read on each of them: 5.9, 5.0 and 6.4 to 1. */
const COLORS = { watching: '#4a6785', doing: '#b4540a', waiting: '#98480c' } as const;
/** A badge holds four characters. */
const MOST_MINUTES = 999;

const minutesText = (minutes: number): string =>
  minutes === 0 ? '' : minutes > MOST_MINUTES ? `${Math.floor(minutes / 60)}h` : String(minutes);

function doingBadge(ran: DurationMs): Badge {
  const minutes = Math.floor(ran / MINUTE);
  return { text: String(minutes), color: COLORS.doing, title: count('common_badge_doing', minutes) };
}

function watchingBadge(watched: DurationMs, waits: boolean): Badge {
  const minutes = Math.floor(watched / MINUTE);
  const title = minutes === 0 ? text('common_name') : count('common_badge_watching', minutes);
  return { text: minutesText(minutes), color: waits ? COLORS.waiting : COLORS.watching, title };
}

/** A video plays and nobody knows yet whether it is a lesson: the popup asks. */
const askingBadge = (): Badge => ({ text: '?', color: COLORS.watching, title: text('common_badge_unsure') });

async function armAlarms(timer: DoingTimer | null, moment: Moment): Promise<void> {
  const up = timer?.target ? shift(timer.startedAt, timer.target) : null;
  if (timer) await wakeEach(TIMER_MINUTE, 1);
  else await callOff(TIMER_MINUTE);
  if (up !== null && up > moment.at) await wakeAt(TIMER_UP, up);
  else await callOff(TIMER_UP);
}

async function armRecurring(asked: ReadonlySet<Recurring>): Promise<void> {
  for (const [what, name, each] of RECURRING_ALARMS) {
    if (asked.has(what)) await wakeEach(name, each);
    else await callOff(name);
  }
}

/**
 * Brings the badge and the alarms in line with the records: minutes watched since the last doing, or those of the running timer. Made
 * anew from what is stored each time, so that it can be repeated, and a lost one is made up for by the next.
 */
export function showState(db: LoopbreakDatabase, moment: Moment): Promise<void> {
  return harmless(() => show(db, moment));
}

async function show(db: LoopbreakDatabase, moment: Moment): Promise<void> {
  const timer = await runningTimer(db);
  const { book } = parseNudgeState(await nudgeState(db), FIRST_NUDGE_STATE);
  const badge = timer
    ? doingBadge(elapsed(timer.startedAt, moment.at))
    : (await playingNow(db)).some(({ held }) => held === 'unsure')
      ? askingBadge()
      : watchingBadge(await watchedSinceDoing(db, moment), book.waiting !== null);
  await showBadge(badge);
  await armAlarms(timer, moment);
  const due = nextAlarm(moment.at, moment.zone, (await readSettings(db)).nudges, await runningExperience(db));
  await armRecurring(await recurring(db));
  if (due === null) await callOff(NUDGE_DUE);
  else await wakeAt(NUDGE_DUE, due);
}
