import { defineBackground } from 'wxt/utils/define-background';
import { openDatabase } from '@/utils/db/database';
import { onAlarm as whenAlarm } from '@/utils/platform/alarms';
import { onSyncChanged as whenSyncChanged } from '@/utils/platform/browser-sync';
import { momentNow, runSince } from '@/utils/platform/device';
import {
  onAddressEntered as whenAddressEntered,
  onAddressLine as whenAddressLine,
  onMenuChosen as whenMenuChosen,
  onShortcut as whenShortcut,
} from '@/utils/platform/gestures';
import { onLockChanged as whenLockChanged } from '@/utils/platform/idle';
import { keepFromPages } from '@/utils/platform/lasting';
import { onInstalled as whenInstalled, onStartup as whenStarted } from '@/utils/platform/lifecycle';
import { onMessage as whenMessage } from '@/utils/platform/messenger';
import { onNoticeButton as whenNoticeButton, onNoticeClicked as whenNoticeClicked } from '@/utils/platform/notify';
import {
  onSitesAllowed as whenSitesAllowed,
  onSitesForbidden as whenSitesForbidden,
} from '@/utils/platform/permissions';
import {
  openScreen,
  onTabAddress as whenTabAddress,
  onTabAudible as whenTabAudible,
  onTabRemoved as whenTabRemoved,
  onTabReplaced as whenTabReplaced,
} from '@/utils/platform/tabs';
import { watchAllowedSites } from './allowed-sites';
import { dockPage } from './dock';
import { seekReturned } from './lesson-place';
import { onAlarm } from './on-alarm';
import { onAddressEntered, onMenu, onShortcut, proposals } from './on-gesture';
import { onLockChanged } from './on-lock-changed';
import { onMessage } from './on-message';
import { onSitesAllowed } from './on-sites-allowed';
import { onBrowserStarted, onInstalled, onWorkerStarted } from './on-started';
import { onTabAddress } from './on-tab-address';
import { onTabAudible } from './on-tab-audible';
import { onTabGone } from './on-tab-gone';
import { LOGGED_NOTICE, undoQuickLog } from './quick-log';
import { onBrowserSyncChanged } from './sync-browser';

/**
 * What fails here fails alone: it is logged once, and the next event begins from what is stored. Given to the browser, it is waited for
 * before Firefox stops an event page (ext-backgroundPage.js, case 16); Chrome waits for what a worker does anyway.
 */
function run(...works: readonly Promise<unknown>[]): Promise<unknown> {
  return Promise.all(works.map((work) => work.catch((reason: unknown) => console.error('Loopbreak:', reason))));
}

// Every listener is registered at once, or a stopped worker wouldn't be woken for it; nothing is kept between two events.
export default defineBackground(() => {
  whenMessage((message, sender) => {
    const answered = onMessage(openDatabase(), message, sender, momentNow());
    void run(answered);
    return answered;
  });
  whenTabRemoved((tabId) => run(onTabGone(openDatabase(), tabId, momentNow())));
  whenTabReplaced((tabId) => run(onTabGone(openDatabase(), tabId, momentNow())));
  whenTabAudible((tabId, audible) => run(onTabAudible(openDatabase(), tabId, audible)));
  whenTabAddress((tab) =>
    run(
      onTabAddress(openDatabase(), tab, momentNow()),
      dockPage(openDatabase(), tab),
      seekReturned(openDatabase(), tab),
    ),
  );
  whenSitesAllowed((patterns) => run(onSitesAllowed(openDatabase(), patterns, momentNow())));
  whenSitesForbidden(() => run(watchAllowedSites(openDatabase())));
  whenLockChanged((locked) => run(onLockChanged(openDatabase(), locked, momentNow())));
  whenStarted(() => run(onBrowserStarted(openDatabase(), momentNow(), { runSince: runSince() })));
  whenInstalled((fresh) => run(onInstalled(openDatabase(), fresh, momentNow(), { runSince: runSince() })));
  whenAlarm((name) => run(onAlarm(openDatabase(), name, momentNow())));
  whenSyncChanged((keys) => run(onBrowserSyncChanged(openDatabase(), keys, momentNow())));
  whenNoticeClicked(() => run(openScreen('dashboard.html')));
  whenNoticeButton((id) => (id === LOGGED_NOTICE ? run(undoQuickLog(openDatabase(), momentNow())) : undefined));
  whenShortcut((name) => run(onShortcut(openDatabase(), name, momentNow())));
  whenMenuChosen((choice) => run(onMenu(openDatabase(), choice, momentNow())));
  whenAddressLine((line) => proposals(openDatabase(), line, momentNow()));
  whenAddressEntered((line) => run(onAddressEntered(openDatabase(), line, momentNow())));
  void run(onWorkerStarted(openDatabase(), momentNow()), keepFromPages());
});
