import type { LoopbreakDatabase } from '@/utils/db/database';
import type { Moment } from '@/utils/db/moment';
import { nudgeOf, nudgeState } from '@/utils/db/nudge-store';
import { parseNudgeState } from '@/utils/nudging/parse-state';
import { FIRST_NUDGE_STATE } from '@/utils/nudging/state';
import type { NudgeView } from '@/utils/nudging/view';
import type { Sender } from '@/utils/platform/sender';
import { noticeOf } from './notice-of';
import { onNudgeAnswered } from './on-nudge-answered';

/** The nudge that is on screen now, where it is this one and has no answer yet. */
async function openView(db: LoopbreakDatabase, nudge: string, sender: Sender): Promise<NudgeView | null> {
  const row = await nudgeOf(db, nudge);
  const state = parseNudgeState(await nudgeState(db), FIRST_NUDGE_STATE);
  const isOpen = row?.tabId === sender.tab?.id && row?.answer === null;
  return isOpen && state.phase === 'offered' && state.view.id === nudge ? state.view : null;
}

/** A page won't have the nudge: a system notification takes over where it may; else it waits on the badge, as one that went by itself. */
export async function onNudgeLost(db: LoopbreakDatabase, nudge: string, sender: Sender, moment: Moment): Promise<null> {
  const view = await openView(db, nudge, sender);
  if (!view || (await noticeOf(view))) return null;
  await onNudgeAnswered(db, { kind: 'nudge-answered', nudge, answer: 'ignored', task: null }, sender, moment);
  return null;
}
