import type { LoopbreakDatabase } from '@/utils/db/database';
import { noteLocked, noteUnlocked } from '@/utils/db/lock-store';
import type { Moment } from '@/utils/db/moment';
import { closeSessions } from '@/utils/db/playing-store';
import { durationMs } from '@/utils/time/brands';
import { BEAT_STALE_MS } from '@/utils/watching/beat';
import { askAgain } from './ask-again';
import { harmless } from './harmless';
import { showState } from './show-state';
import { syncBrowser } from './sync-browser';

/**
 * The screen was locked: what plays ends here, and nothing counts until it is unlocked; pages are refused and fall silent. When it is
 * used again, they are asked to begin anew.
 */
export async function onLockChanged(db: LoopbreakDatabase, locked: boolean, moment: Moment): Promise<void> {
  if (locked) {
    await closeSessions(db, 'all', moment.at, true, durationMs(BEAT_STALE_MS));
    await noteLocked(db, moment.at);
    await showState(db, moment);
    await harmless(() => syncBrowser(db, moment));
    return;
  }
  await noteUnlocked(db, moment.at);
  await askAgain();
}
