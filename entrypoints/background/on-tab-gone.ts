import type { LoopbreakDatabase } from '@/utils/db/database';
import { decideNow } from '@/utils/db/deciding';
import type { Moment } from '@/utils/db/moment';
import { closeSessions, forgetTab } from '@/utils/db/playing-store';
import { durationMs } from '@/utils/time/brands';
import { BEAT_STALE_MS } from '@/utils/watching/beat';
import { nudging } from './nudging';
import { perform } from './perform';
import { showState } from './show-state';

/**
 * A tab was closed, or another put in its place. Its page's last message is lost when the worker sleeps (reliability.md §0, 1), so what
 * was playing at its last beat is taken to have played until now.
 */
export async function onTabGone(db: LoopbreakDatabase, tabId: number, moment: Moment): Promise<void> {
  const closed = await closeSessions(db, { tabId }, moment.at, true, durationMs(BEAT_STALE_MS));
  await forgetTab(db, tabId);
  const event = { kind: 'break', where: tabId, how: 'left', visible: false } as const;
  await perform(db, await decideNow(db, moment, nudging(event, moment)), moment);
  if (closed.length > 0) await showState(db, moment);
}
