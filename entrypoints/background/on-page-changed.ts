import type { LoopbreakDatabase } from '@/utils/db/database';
import { decideNow } from '@/utils/db/deciding';
import type { Moment } from '@/utils/db/moment';
import { playingIn } from '@/utils/db/playing-store';
import { sendToTab } from '@/utils/platform/messenger';
import type { Sender } from '@/utils/platform/sender';
import { nudging } from './nudging';
import { perform } from './perform';

/** The tab's own page went to another address inside itself: what plays in its frames belongs to another lesson from now on. */
export async function onPageChanged(db: LoopbreakDatabase, sender: Sender, moment: Moment): Promise<null> {
  const { tab } = sender;
  if (!tab || sender.frameId !== 0 || sender.isPrerendered) return null;
  const frames = new Set((await playingIn(db, tab.id)).filter(({ open }) => open).map(({ frameId }) => frameId));
  frames.delete(0);
  for (const frameId of frames) await sendToTab(tab.id, { kind: 'split' }, frameId);
  const event = { kind: 'break', where: tab.id, how: 'left', visible: tab.isActive } as const;
  await perform(db, await decideNow(db, moment, nudging(event, moment)), moment);
  return null;
}
