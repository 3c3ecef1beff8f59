import type { LoopbreakDatabase } from '@/utils/db/database';
import type { Moment } from '@/utils/db/moment';
import { injectWatch } from '@/utils/platform/inject';
import { openTabs } from '@/utils/platform/tabs';
import { dockPage } from './dock';
import { harmless } from './harmless';
import { onTabAddress } from './on-tab-address';

/**
 * A page may hear that the copy of before an update is cut off only after the new one has come, which then takes the old for alive and
 * makes room for it. So it is given a second time; where it counts already, that changes nothing.
 */
const AGAIN_AFTER_MS = 2000;

/** Gives the watching script to the pages that are open on these sites now, all at once since they may play, looks what they are, and brings back the dock. */
export async function watchTabs(db: LoopbreakDatabase, patterns: readonly string[], moment: Moment): Promise<void> {
  const tabs = patterns.length > 0 ? await openTabs(patterns) : [];
  const inject = (): Promise<unknown> => Promise.all(tabs.map(({ id }) => injectWatch(id)));
  await inject();
  setTimeout(() => void inject(), AGAIN_AFTER_MS);
  await Promise.all(tabs.map((tab) => harmless(() => onTabAddress(db, tab, moment))));
  await Promise.all(tabs.map((tab) => harmless(() => dockPage(db, tab))));
}
