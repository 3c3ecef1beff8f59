import type { LoopbreakDatabase } from '@/utils/db/database';
import { playingIn } from '@/utils/db/playing-store';
import { sendToTab } from '@/utils/platform/messenger';

const SAID_WITHIN_MS = 700;

const playsKnown = async (db: LoopbreakDatabase, tabId: number): Promise<boolean> =>
  (await playingIn(db, tabId)).some((session) => session.open);

/**
 * A tab began or ceased to sound. Where nothing is known to play in it, its frames are asked to look again for a player that made
 * itself known by its sound alone (one in a closed shadow root, one outside the document).
 */
export async function onTabAudible(db: LoopbreakDatabase, tabId: number, audible: boolean): Promise<void> {
  if (!audible) {
    await sendToTab(tabId, { kind: 'hushed' });
    return;
  }
  if (await playsKnown(db, tabId)) return;
  // A frame that has just begun says so within this, also to a worker that is just starting.
  await new Promise((done) => setTimeout(done, SAID_WITHIN_MS));
  if (!(await playsKnown(db, tabId))) await sendToTab(tabId, { kind: 'look' });
}
