import type { LoopbreakDatabase } from '@/utils/db/database';
import { decideNow } from '@/utils/db/deciding';
import { inLedger } from '@/utils/db/ledger';
import type { Moment } from '@/utils/db/moment';
import { forgetQuickLog, keepQuickLog, quickLog } from '@/utils/db/quick-store';
import type { QuickLog } from '@/utils/db/schema';
import { shareOfToday } from '@/utils/db/share-store';
import { deleteTask, logTask } from '@/utils/db/task-store';
import { draftOfLine } from '@/utils/doing/draft-of-line';
import type { TaskSource } from '@/utils/doing/task';
import { changeOf } from '@/utils/nudging/wording';
import { showBadge } from '@/utils/platform/badge';
import { newId } from '@/utils/platform/device';
import { notify } from '@/utils/platform/notify';
import { text } from '@/utils/platform/texts';
import { SECOND } from '@/utils/time/brands';
import { harmless } from './harmless';
import { nudging } from './nudging';
import { perform } from './perform';
import { showState } from './show-state';

/** The notification of the task that was logged last: its button and its click lead back to this. */
export const LOGGED_NOTICE = 'logged';

/** How long the tick stands on the button. */
const TICK_MS = 2.5 * SECOND;
const TICK = { text: '✓', color: '#b4540a' } as const;

async function logHere(
  db: LoopbreakDatabase,
  line: string,
  source: TaskSource,
  course: string | null,
  moment: Moment,
): Promise<QuickLog | null> {
  const draft = draftOfLine(line, { course, source });
  if (!draft) return null;
  const before = await shareOfToday(db, moment);
  const task = await logTask(db, draft, newId(), moment);
  const after = await shareOfToday(db, moment);
  const log = { task: task.id, title: task.title, minutes: task.minutes, at: moment.at, before, after };
  await keepQuickLog(db, log);
  return log;
}

/** The tick for a moment; a worker that is stopped meanwhile leaves it to the next event. */
async function tick(db: LoopbreakDatabase, title: string, moment: Moment): Promise<void> {
  await showBadge({ ...TICK, title });
  setTimeout(() => void showState(db, moment), TICK_MS);
}

/**
 * Logs a line that was written where there is no screen of ours: in the address bar, in the menu, over a selection. It answers with a tick
 * on the button and, where it may, a notification; its Undo is in both that and the popup. False for a line without a title.
 */
export async function logQuickly(
  db: LoopbreakDatabase,
  line: string,
  source: TaskSource,
  course: string | null,
  moment: Moment,
): Promise<boolean> {
  const log = await inLedger(db, async () => logHere(db, line, source, course, moment));
  if (!log) return false;
  const said = text(
    changeOf(log),
    text('common_duration_minutes', log.minutes),
    shareText(log.after),
    shareText(log.before),
  );
  await perform(db, await decideNow(db, moment, nudging({ kind: 'did-something' }, moment)), moment);
  await showState(db, moment);
  await harmless(() => tick(db, log.title, moment));
  await notify({ id: LOGGED_NOTICE, title: log.title, message: said, button: text('common_undo') });
  return true;
}

const shareText = (share: number | null): string => text('common_percent', Math.round((share ?? 0) * 100));

/** Takes back what was logged last without a screen. */
export async function undoQuickLog(db: LoopbreakDatabase, moment: Moment): Promise<void> {
  const log = await quickLog(db);
  if (!log) return;
  await deleteTask(db, log.task);
  await forgetQuickLog(db);
  await showState(db, moment);
}
