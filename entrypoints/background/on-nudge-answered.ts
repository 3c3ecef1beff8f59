import { correctLesson } from '@/utils/db/correction-store';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { decideNow } from '@/utils/db/deciding';
import { inLedger } from '@/utils/db/ledger';
import type { Moment } from '@/utils/db/moment';
import { keepTakenOut, noteAnswer, nudgeOf } from '@/utils/db/nudge-store';
import { savePlan } from '@/utils/db/plan-store';
import type { NudgeRow } from '@/utils/db/schema';
import { readSettings, saveSettings } from '@/utils/db/settings-store';
import { startTimer } from '@/utils/db/timer-store';
import { USUAL_MINUTES } from '@/utils/doing/ten-minutes';
import type { PageMessage } from '@/utils/messaging/protocol';
import type { NudgeAction } from '@/utils/nudging/action';

import type { NudgeReply, NudgeTrigger } from '@/utils/nudging/view';
import { sendToTab } from '@/utils/platform/messenger';
import type { Sender } from '@/utils/platform/sender';
import { openScreen } from '@/utils/platform/tabs';
import { type NudgeContent, SWITCHES } from '@/utils/settings/nudge-kinds';
import { durationMs, MINUTE } from '@/utils/time/brands';
import { showDock } from './dock';
import { notePlace } from './lesson-place';
import { awaitsAnswer } from './lingering';
import { nudging } from './nudging';
import { openReset } from './open-reset';
import { perform } from './perform';
import { showState } from './show-state';

type Answered = Extract<PageMessage, { kind: 'nudge-answered' }>;

/** What an answer did: the actions left to perform, and what the overlay says. */
interface Outcome {
  readonly actions: readonly NudgeAction[];
  readonly reply: NudgeReply;
  /** It came for the first time; what it opens is opened once, however often a page sends it. */
  readonly isFirst: boolean;
}

const REFUSED: Outcome = { actions: [], reply: { kind: 'refused' }, isFirst: false };

async function turnOff(db: LoopbreakDatabase, trigger: NudgeTrigger, moment: Moment): Promise<void> {
  const { nudges } = await readSettings(db);
  await saveSettings(db, { nudges: { ...nudges, [SWITCHES[trigger]]: false } }, moment);
}

async function setPool(db: LoopbreakDatabase, pool: readonly NudgeContent[], moment: Moment): Promise<void> {
  const { nudges } = await readSettings(db);
  await saveSettings(db, { nudges: { ...nudges, pool } }, moment);
}

/** The part of an answer that belongs to the records, in the transaction that notes the answer. */
async function carryOut(
  db: LoopbreakDatabase,
  action: NudgeAction,
  row: NudgeRow,
  task: string | null,
  moment: Moment,
): Promise<void> {
  if (action.kind === 'turn-off') await turnOff(db, action.trigger, moment);
  if (action.kind === 'set-pool') await setPool(db, action.pool, moment);
  if (action.kind === 'not-a-lesson' && row.lesson !== null) {
    await keepTakenOut(db, row.id, await correctLesson(db, row.lesson, 'not-a-lesson', moment));
  }
  if (action.kind === 'start-timer') {
    const target = durationMs(action.minutes * MINUTE);
    await startTimer(db, { title: task ?? '', target, course: row.course }, moment);
  }
}

/** The reply to an answer that was carried out before: it came twice, since its first reply got lost. */
function replyAgain(row: NudgeRow): NudgeReply {
  if (row.answer === 'ten-minutes') return { kind: 'started', minutes: USUAL_MINUTES };
  if (row.answer === 'not-a-lesson') return { kind: 'not-a-lesson' };
  if (row.answer === 'hard') return { kind: 'opened', what: 'reset' };
  if (row.answer === 'review') return { kind: 'opened', what: 'review' };
  if (row.answer === 'planned' || row.answer === 'never-plan') return { kind: row.answer };
  return { kind: 'rests', halved: false };
}

async function settle(db: LoopbreakDatabase, message: Answered, sender: Sender, moment: Moment): Promise<Outcome> {
  const { nudge, answer } = message;
  const row = await nudgeOf(db, nudge);
  if (!row || row.tabId !== sender.tab?.id) return REFUSED;
  if (row.answer === null && !awaitsAnswer(row, moment.at)) return REFUSED;
  if (!(await noteAnswer(db, nudge, answer, moment.at))) return { actions: [], reply: replyAgain(row), isFirst: false };
  if (answer === 'planned' && row.course !== null) await savePlan(db, row.course, message.task ?? '', moment);
  const event = { kind: 'answered', nudge, trigger: row.trigger, answer } as const;
  const actions = await decideNow(db, moment, nudging(event, moment));
  for (const action of actions) await carryOut(db, action, row, message.task, moment);
  const reply = actions.find((action) => action.kind === 'reply')?.reply;
  return { actions, reply: reply ?? { kind: 'rests', halved: false }, isFirst: true };
}

/** The lesson is left where it stands, and the dock takes the nudge's place: in the frame that fills the screen, or the page's own. */
async function beginMaking(db: LoopbreakDatabase, nudge: string, tabId: number, moment: Moment): Promise<void> {
  await sendToTab(tabId, { kind: 'pause' });
  await notePlace(db, tabId, moment);
  const row = await nudgeOf(db, nudge);
  if (!(await showDock(db, tabId, row?.frameId ?? 0)) && row?.frameId) await showDock(db, tabId);
}

/** "It's getting hard": the lesson waits while the person takes a minute. */
async function pauseAndReset(tabId: number): Promise<void> {
  await sendToTab(tabId, { kind: 'pause' });
  await openReset();
}

/** The person answered a nudge: all that it changes is kept together, once; then the video pauses or the lessons are judged anew. */
export async function onNudgeAnswered(
  db: LoopbreakDatabase,
  message: Answered,
  sender: Sender,
  moment: Moment,
): Promise<NudgeReply> {
  // Async itself: Dexie counts the awaits of native async functions alone, and commits too early for others.
  const { actions, reply, isFirst } = await inLedger(db, async () => settle(db, message, sender, moment));
  const { tab } = sender;
  if (tab && actions.some(({ kind }) => kind === 'start-timer')) await beginMaking(db, message.nudge, tab.id, moment);
  if (tab && isFirst && message.answer === 'hard') await pauseAndReset(tab.id);
  if (isFirst && message.answer === 'review') await openScreen('dashboard.html#/review');
  if (tab && actions.some(({ kind }) => kind === 'not-a-lesson')) await sendToTab(tab.id, { kind: 'ask-again' });
  await perform(db, actions, moment);
  await showState(db, moment);
  return reply;
}
