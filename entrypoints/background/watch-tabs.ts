import type { LoopbreakDatabase } from '@/utils/db/database';
import type { Moment } from '@/utils/db/moment';
import { injectWatch } from '@/utils/platform/inject';
import { openTabs } from '@/utils/platform/tabs';
import { dockPage } from './dock';
import { harmless } from './harmless';
import { onTabAddress } from './on-tab-address';

/** Gives the watching script to the pages that are open on these sites now, all at once since they may play, looks what they are, and brings back the dock. */
export async function watchTabs(db: LoopbreakDatabase, patterns: readonly string[], moment: Moment): Promise<void> {
  const tabs = patterns.length > 0 ? await openTabs(patterns) : [];
  await Promise.all(tabs.map(({ id }) => injectWatch(id)));
  await Promise.all(tabs.map((tab) => harmless(() => onTabAddress(db, tab, moment))));
  await Promise.all(tabs.map((tab) => harmless(() => dockPage(db, tab))));
}
