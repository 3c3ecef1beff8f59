import type { LoopbreakDatabase } from '@/utils/db/database';
import { dockOf } from '@/utils/db/dock-store';
import { noteDocked } from '@/utils/db/docked-store';
import { runningTimer } from '@/utils/db/timer-store';
import { injectNudge } from '@/utils/platform/inject';
import { manifestMatches } from '@/utils/platform/lifecycle';
import { sendToTab } from '@/utils/platform/messenger';
import { openTabs, type Tab, tabsInView } from '@/utils/platform/tabs';
import { harmless } from './harmless';

/** Shows the dock in a frame of a tab while the timer runs; false where no page takes it. */
export async function showDock(db: LoopbreakDatabase, tabId: number, frameId = 0): Promise<boolean> {
  const dock = await dockOf(db);
  if (!dock || !(await injectNudge(tabId, frameId))) return false;
  // Before it is there: who is quick with it is heard.
  await noteDocked(db, dock.timer, tabId);
  return (await sendToTab(tabId, { kind: 'show-dock', dock }, frameId)) === true;
}

/** A page has come: the dock goes on in it. Nothing in private windows, which aren't counted either. */
export async function dockPage(db: LoopbreakDatabase, tab: Tab): Promise<void> {
  if (!tab.isPrivate && (await runningTimer(db))) await showDock(db, tab.id);
}

/** The timer was started, changed or ended elsewhere: docks in front of the person follow, and go where it has ended. */
export async function refreshDocks(db: LoopbreakDatabase): Promise<void> {
  if (await runningTimer(db)) {
    const tabs = (await tabsInView()).filter(({ isPrivate }) => !isPrivate);
    await Promise.all(tabs.map(({ id }) => harmless(async () => void (await showDock(db, id)))));
  } else await withdrawDocks();
}

async function withdrawDocks(): Promise<void> {
  const tabs = await openTabs(manifestMatches());
  await Promise.all(tabs.map(({ id }) => sendToTab(id, { kind: 'withdraw-dock' })));
}
