import type { LoopbreakDatabase } from '@/utils/db/database';
import { lockState, noteUnlocked } from '@/utils/db/lock-store';
import type { Moment } from '@/utils/db/moment';
import { closeSessions, type EarlierRun, forgetEarlierPlaying } from '@/utils/db/playing-store';
import { setMenu } from '@/utils/platform/gestures';
import { isLocked } from '@/utils/platform/idle';
import { manifestMatches } from '@/utils/platform/lifecycle';
import { isFirstStart } from '@/utils/platform/memory';
import { openScreen } from '@/utils/platform/tabs';
import { durationMs } from '@/utils/time/brands';
import { harmless } from './harmless';
import { takeWaiting } from './held-beats';
import { keepCopies } from './keep-copies';
import { noteInstallation } from './note-installation';
import { menuEntries } from './on-gesture';
import { onSitesChanged } from './on-sites-allowed';
import { recordBeats } from './record-beats';
import { showState } from './show-state';
import { syncBrowser } from './sync-browser';
import { syncDevices } from './sync-devices';
import { watchTabs } from './watch-tabs';

/**
 * The browser started: what played when it ended has ended with its last beat, and the alarms are set anew (Firefox keeps none). A tab
 * that was brought back may have told that it plays before this is heard.
 */
export async function onBrowserStarted(db: LoopbreakDatabase, moment: Moment, run: EarlierRun): Promise<void> {
  // First, since it is of sessions that are forgotten next.
  await takeWaiting(recordBeats(db));
  await forgetEarlierPlaying(db, run, moment.at);
  await noteInstallation(db, moment);
  if ((await lockState(db)).lockedAt !== null && !(await isLocked())) await noteUnlocked(db, moment.at);
  await showState(db, moment);
  await harmless(() => onSitesChanged(db, moment));
  await harmless(() => syncDevices(db, moment, 'due'));
  await harmless(() => syncBrowser(db, moment));
  // Not by the alarm alone: Firefox sets that anew each time it starts, and many sessions are shorter than it takes.
  await harmless(() => keepCopies(db, moment));
}

/**
 * The extension was installed or updated, and every page's script with it is new: tabs that were open before get theirs now. Only a
 * new installation opens the welcome page.
 */
export async function onInstalled(
  db: LoopbreakDatabase,
  fresh: boolean,
  moment: Moment,
  run: EarlierRun,
): Promise<void> {
  // Also where the store doesn't open: pages need their script, and a person the welcome.
  await harmless(() => noteInstallation(db, moment));
  await harmless(() => takeWaiting(recordBeats(db)));
  await harmless(() => closeSessions(db, run, moment.at, false, durationMs(0)));
  if (fresh) await openScreen('welcome.html');
  // Before the badge and the alarms: until then nothing counts in pages that play.
  await watchTabs(db, manifestMatches(), moment);
  await showState(db, moment);
  await harmless(() => setMenu(menuEntries()));
  await harmless(() => onSitesChanged(db, moment));
  await harmless(() => keepCopies(db, moment));
}

/**
 * The background was started, for whatever reason. An extension that is switched off and on again hears of it in no other way, and has lost
 * its alarms. A worker that wakes to answer a page asks one thing of the browser's memory.
 */
export async function onWorkerStarted(db: LoopbreakDatabase, moment: Moment): Promise<void> {
  if (await isFirstStart()) await showState(db, moment);
}
