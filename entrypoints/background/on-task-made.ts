import type { LoopbreakDatabase } from '@/utils/db/database';
import { decideNow } from '@/utils/db/deciding';
import { inLedger } from '@/utils/db/ledger';
import type { Moment } from '@/utils/db/moment';
import { noteAnswer, nudgeOf } from '@/utils/db/nudge-store';
import type { NudgeRow } from '@/utils/db/schema';
import { shareOfToday } from '@/utils/db/share-store';
import { deleteTask, logTask } from '@/utils/db/task-store';
import { draftOfLine } from '@/utils/doing/draft-of-line';
import type { NudgeAction } from '@/utils/nudging/action';
import type { NudgeReply } from '@/utils/nudging/view';
import type { Sender } from '@/utils/platform/sender';
import { awaitsAnswer, lingers } from './lingering';
import { nudging } from './nudging';
import { perform } from './perform';
import { showState } from './show-state';

interface Outcome {
  readonly actions: readonly NudgeAction[];
  readonly reply: NudgeReply;
}

const REFUSED: Outcome = { actions: [], reply: { kind: 'refused' } };

/** One task for each nudge, by its name: a line that is sent twice is logged once. */
const taskIdOf = (nudge: string): string => `nudge-${nudge}`;

/** Whether a line may be logged from a nudge: it waits for an answer, or this was it, whose reply got lost. */
async function takesLine(db: LoopbreakDatabase, row: NudgeRow, { at }: Moment): Promise<boolean> {
  if (awaitsAnswer(row, at)) return true;
  const isAgain = row.answer === 'already-made' && lingers(row.answeredAt, at);
  return isAgain && (await db.tasks.get(taskIdOf(row.id))) !== undefined;
}

async function logHere(
  db: LoopbreakDatabase,
  nudge: string,
  line: string,
  sender: Sender,
  moment: Moment,
): Promise<Outcome> {
  const row = await nudgeOf(db, nudge);
  const draft = row && row.tabId === sender.tab?.id ? draftOfLine(line, { course: row.course, source: 'nudge' }) : null;
  if (!row || !draft || !(await takesLine(db, row, moment))) return REFUSED;
  const before = await shareOfToday(db, moment);
  const task = await logTask(db, draft, taskIdOf(nudge), moment);
  const after = await shareOfToday(db, moment);
  const reply = { kind: 'logged', taskId: task.id, minutes: task.minutes, before, after } as const;
  if (!(await noteAnswer(db, nudge, 'already-made', moment.at))) return { actions: [], reply };
  const event = { kind: 'answered', nudge, trigger: row.trigger, answer: 'already-made' } as const;
  return { actions: await decideNow(db, moment, nudging(event, moment)), reply };
}

/** The person logs from the nudge what they have made already; the reply says what it changed. */
export async function onTaskMade(
  db: LoopbreakDatabase,
  { nudge, line }: { readonly nudge: string; readonly line: string },
  sender: Sender,
  moment: Moment,
): Promise<NudgeReply> {
  // Async itself: Dexie counts the awaits of native async functions alone, and commits too early for others.
  const { actions, reply } = await inLedger(db, async () => logHere(db, nudge, line, sender, moment));
  await perform(db, actions, moment);
  await showState(db, moment);
  return reply;
}

/** Undo, in the nudge: takes back the task that was logged from it a moment ago, and no other. */
export async function onTaskUndone(
  db: LoopbreakDatabase,
  { nudge, taskId }: { readonly nudge: string; readonly taskId: string },
  sender: Sender,
  moment: Moment,
): Promise<NudgeReply> {
  const row = await nudgeOf(db, nudge);
  const isOwn = row?.tabId === sender.tab?.id && taskId === taskIdOf(nudge);
  if (!isOwn || !lingers(row?.answeredAt ?? null, moment.at)) return { kind: 'refused' };
  await deleteTask(db, taskId);
  await showState(db, moment);
  return { kind: 'undone' };
}
