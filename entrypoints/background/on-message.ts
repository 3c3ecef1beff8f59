import type { LoopbreakDatabase } from '@/utils/db/database';
import type { Moment } from '@/utils/db/moment';
import type { Beats } from '@/utils/messaging/held';
import { parsePageMessage, parseScreenMessage } from '@/utils/messaging/parse-message';
import type { PageAnswers, PageMessage } from '@/utils/messaging/protocol';
import type { Sender } from '@/utils/platform/sender';
import { letIn } from './door';
import { takeBeats } from './held-beats';
import { onDock } from './on-dock';
import { onLessonRestored } from './on-lesson-restored';
import { onNudgeAnswered } from './on-nudge-answered';
import { onNudgeLost } from './on-nudge-lost';
import { onNudgeShown } from './on-nudge-shown';
import { onPageChanged } from './on-page-changed';
import { onScreenMessage } from './on-screen-message';
import { onTaskMade, onTaskUndone } from './on-task-made';
import { onWorkPage } from './on-worked';
import { recordBeats } from './record-beats';
import { refuseUnread } from './refuse';

async function fromPage(
  db: LoopbreakDatabase,
  message: Exclude<PageMessage, Beats>,
  sender: Sender,
  moment: Moment,
): Promise<PageAnswers[PageMessage['kind']] | null> {
  switch (message.kind) {
    case 'page-changed':
      return onPageChanged(db, sender, moment);
    case 'work-page':
      return onWorkPage(db, message, sender, moment);
    case 'nudge-shown':
      return onNudgeShown(db, message.nudge, sender, moment);
    case 'nudge-lost':
      return onNudgeLost(db, message.nudge, sender, moment);
    case 'nudge-answered':
      return onNudgeAnswered(db, message, sender, moment);
    case 'dock':
      return onDock(db, message.wish, sender, moment);
    case 'task-made':
      return onTaskMade(db, message, sender, moment);
    case 'task-undone':
      return onTaskUndone(db, message, sender, moment);
    case 'lesson-restored':
      return onLessonRestored(db, message.nudge, sender, moment);
    default:
      return message satisfies never;
  }
}

/**
 * A message from a part of the extension. Pages may tell facts and answer nudges and no more: their renderer may be in other hands
 * (chromium, docs/security/compromised-renderers.md). What isn't understood, or is one too many, is counted and answered with null.
 */
export async function onMessage(
  db: LoopbreakDatabase,
  message: unknown,
  sender: Sender,
  moment: Moment,
): Promise<unknown> {
  if (sender.isScreen) {
    const said = parseScreenMessage(message);
    if (said) await onScreenMessage(db, said, moment);
    return null;
  }
  if (!sender.tab) return null;
  const told = letIn(sender.tab.id, moment.at) ? parsePageMessage(message) : null;
  await refuseUnread(message, told);
  if (told?.kind !== 'watched' && told?.kind !== 'worked') return told ? fromPage(db, told, sender, moment) : null;
  return takeBeats(told, sender, moment, recordBeats(db));
}
