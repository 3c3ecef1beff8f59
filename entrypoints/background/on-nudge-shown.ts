import type { LoopbreakDatabase } from '@/utils/db/database';
import { decideNow } from '@/utils/db/deciding';
import { inLedger } from '@/utils/db/ledger';
import type { Moment } from '@/utils/db/moment';
import { noteShown, nudgeOf } from '@/utils/db/nudge-store';
import type { Sender } from '@/utils/platform/sender';
import { nudging } from './nudging';
import { perform } from './perform';

/** A page says that a nudge is on screen, which it was told to show. Only then does it count as shown. */
export async function onNudgeShown(
  db: LoopbreakDatabase,
  nudge: string,
  sender: Sender,
  moment: Moment,
): Promise<null> {
  const actions = await inLedger(db, async () => {
    const row = await nudgeOf(db, nudge);
    if (!row || row.tabId !== sender.tab?.id) return [];
    await noteShown(db, nudge, moment.at);
    return decideNow(db, moment, nudging({ kind: 'shown', nudge }, moment));
  });
  await perform(db, actions, moment);
  return null;
}
