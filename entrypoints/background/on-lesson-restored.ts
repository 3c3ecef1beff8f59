import { undoCorrection } from '@/utils/db/correction-store';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { inLedger } from '@/utils/db/ledger';
import type { Moment } from '@/utils/db/moment';
import { claimTakenOut, nudgeOf } from '@/utils/db/nudge-store';
import type { NudgeReply } from '@/utils/nudging/view';
import { sendToTab } from '@/utils/platform/messenger';
import type { Sender } from '@/utils/platform/sender';
import type { EpochMs } from '@/utils/time/brands';
import { lingers } from './lingering';
import { showState } from './show-state';

async function restore(db: LoopbreakDatabase, nudge: string, tabId: number, at: EpochMs): Promise<boolean> {
  const row = await nudgeOf(db, nudge);
  if (!row || row.tabId !== tabId || row.lesson === null || !lingers(row.answeredAt, at)) return false;
  const rows = await claimTakenOut(db, nudge);
  if (rows) await undoCorrection(db, row.lesson, rows);
  return rows !== null;
}

/** Undo of "Not a lesson", in the nudge: what that took out of the ledger is put back, once and within minutes, and the page counts again. */
export async function onLessonRestored(
  db: LoopbreakDatabase,
  nudge: string,
  { tab }: Sender,
  moment: Moment,
): Promise<NudgeReply> {
  // Async itself: Dexie counts the awaits of native async functions alone, and commits too early for others.
  const restored = tab !== null && (await inLedger(db, async () => restore(db, nudge, tab.id, moment.at)));
  if (!restored) return { kind: 'refused' };
  await sendToTab(tab.id, { kind: 'ask-again' });
  await showState(db, moment);
  return { kind: 'undone' };
}
