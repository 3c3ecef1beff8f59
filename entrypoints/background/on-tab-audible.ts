import type { LoopbreakDatabase } from '@/utils/db/database';
import { playingIn } from '@/utils/db/playing-store';
import { sendToTab } from '@/utils/platform/messenger';

/**
 * A tab began or ceased to sound. Where nothing is known to play in it, its frames are asked to look again for a player that made
 * itself known by its sound alone (one in a closed shadow root, one outside the document).
 */
export async function onTabAudible(db: LoopbreakDatabase, tabId: number, audible: boolean): Promise<void> {
  if (!audible) {
    await sendToTab(tabId, { kind: 'hushed' });
    return;
  }
  const open = (await playingIn(db, tabId)).some((session) => session.open);
  if (!open) await sendToTab(tabId, { kind: 'look' });
}
