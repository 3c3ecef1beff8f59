import type { LoopbreakDatabase } from '@/utils/db/database';
import { decideNow } from '@/utils/db/deciding';
import { saidOf } from '@/utils/db/judged-store';
import type { Moment } from '@/utils/db/moment';
import { noteShown, nudgeOf } from '@/utils/db/nudge-store';
import { noteSuggested } from '@/utils/db/suggested-store';
import type { TabMessage } from '@/utils/messaging/protocol';
import type { NudgeAction } from '@/utils/nudging/action';
import { NOWHERE } from '@/utils/nudging/event';
import type { NudgeView } from '@/utils/nudging/view';
import { injectNudge } from '@/utils/platform/inject';
import { askTab, sendToTab } from '@/utils/platform/messenger';
import { unnotify } from '@/utils/platform/notify';
import { harmless } from './harmless';
import { noticeOf } from './notice-of';
import { nudging } from './nudging';
import { showState } from './show-state';

type Shown = Extract<TabMessage, { kind: 'show-nudge' }>;

async function showIn(tabId: number, frameId: number, shown: Shown): Promise<boolean> {
  if (!(await injectNudge(tabId, frameId))) return false;
  return (await askTab(tabId, shown, frameId)) === true;
}

/** Shows a nudge in the page; where no page takes it, as a notification; and where that isn't allowed, leaves it to the badge. */
async function offer(db: LoopbreakDatabase, tabId: number, view: NudgeView, moment: Moment): Promise<void> {
  const { frameId, lesson } = (await nudgeOf(db, view.id)) ?? { frameId: 0, lesson: null };
  if (view.content.kind === 'task') await noteSuggested(db, view.content.ideas[0]?.text ?? '');
  const shown: Shown = { kind: 'show-nudge', view, judged: lesson === null ? null : await saidOf(db, lesson) };
  if (tabId !== NOWHERE) {
    if (view.pauses) await sendToTab(tabId, { kind: 'pause' });
    if (await showIn(tabId, frameId, shown)) return;
    if (frameId !== 0 && (await showIn(tabId, 0, shown))) return;
  }
  // A page that was only slow would show it all the same: this comes after it, in the same order.
  if (tabId !== NOWHERE) void sendToTab(tabId, { kind: 'withdraw-nudge' });
  const noticed = await noticeOf(view);
  if (noticed) await noteShown(db, view.id, moment.at);
  const event = noticed
    ? ({ kind: 'shown', nudge: view.id } as const)
    : ({ kind: 'withdrawn', nudge: view.id } as const);
  await decideNow(db, moment, nudging(event, moment));
}

async function withdraw(tabId: number, nudge: string): Promise<void> {
  if (tabId !== NOWHERE) await sendToTab(tabId, { kind: 'withdraw-nudge' });
  await unnotify(nudge);
}

async function performOne(db: LoopbreakDatabase, action: NudgeAction, moment: Moment): Promise<void> {
  switch (action.kind) {
    case 'offer':
      return offer(db, action.where, action.view, moment);
    case 'withdraw':
      return withdraw(action.where, action.nudge);
    case 'badge':
      return showState(db, moment);
    // Carried out with the answer, in its transaction, by `onNudgeAnswered`.
    case 'start-timer':
    case 'not-a-lesson':
    case 'turn-off':
    case 'set-pool':
    case 'reply':
      return;
    default:
      return action satisfies never;
  }
}

/** Does what the nudge engine decided, once that is stored. Each action may be lost or repeated without harm. */
export async function perform(db: LoopbreakDatabase, actions: readonly NudgeAction[], moment: Moment): Promise<void> {
  for (const action of actions) await harmless(() => performOne(db, action, moment));
}
