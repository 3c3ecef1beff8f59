import { manifestMatches } from '@/utils/platform/lifecycle';
import { sendToTab } from '@/utils/platform/messenger';
import { openTabs } from '@/utils/platform/tabs';

/** Tells all watched pages that what is a lesson may have changed. */
export async function askAgain(): Promise<void> {
  for (const tab of await openTabs(manifestMatches())) await sendToTab(tab.id, { kind: 'ask-again' });
}
