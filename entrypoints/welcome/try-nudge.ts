import { mount } from '@/entrypoints/nudge/mount';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { shareOfToday } from '@/utils/db/share-store';
import { deleteTask, logTask } from '@/utils/db/task-store';
import { startTimer } from '@/utils/db/timer-store';
import { draftOfLine } from '@/utils/doing/draft-of-line';
import { TEN_MINUTES, USUAL_MINUTES } from '@/utils/doing/ten-minutes';
import type { NudgeAnswer, NudgeReply, NudgeView } from '@/utils/nudging/view';
import { momentNow, newId } from '@/utils/platform/device';
import { textDirection } from '@/utils/platform/direction';
import { tellBackground } from '@/utils/platform/messenger';
import { browserLocale, count, text, textLocale } from '@/utils/platform/texts';

const MINUTES = 12;

/** What the background would have offered after such a lesson. */
function viewOf(title: string): NudgeView {
  return {
    ...{ id: 'try', trigger: 'lesson-ended', form: 'card', pauses: false, minutes: MINUTES, title },
    ...{ figures: { of: 'watching' }, first: false, eased: false },
    content: { kind: 'task', ideas: [{ text: 'suggest_other_steps', topic: title }] },
  };
}

async function answerTo(db: LoopbreakDatabase, answer: NudgeAnswer, task: string | null): Promise<NudgeReply> {
  if (answer !== 'ten-minutes') return { kind: 'rests', halved: false };
  await startTimer(db, { title: task ?? '', target: TEN_MINUTES, course: null }, momentNow());
  tellBackground({ kind: 'records-changed' });
  return { kind: 'started', minutes: USUAL_MINUTES };
}

async function logLine(db: LoopbreakDatabase, line: string): Promise<NudgeReply> {
  const draft = draftOfLine(line, { course: null, source: 'nudge' });
  if (!draft) return { kind: 'refused' };
  const before = await shareOfToday(db, momentNow());
  const task = await logTask(db, draft, newId(), momentNow());
  const after = await shareOfToday(db, momentNow());
  tellBackground({ kind: 'records-changed' });
  return { kind: 'logged', taskId: task.id, minutes: task.minutes, before, after };
}

/** Shows the real nudge over this page, as it comes at the end of a lesson. What it starts and logs is real; that it came is noted nowhere. */
export function tryNudge(db: LoopbreakDatabase, title: string, letters: string, gone: () => void): void {
  const ignore = (): void => undefined;
  mount(viewOf(title), null, {
    ...{ letters, gone, shown: ignore, lost: ignore },
    source: { text, count, locale: textLocale(), clockLocale: browserLocale() },
    direction: textDirection(),
    answer: (_, answer, task) => answerTo(db, answer, task),
    log: (_, line) => logLine(db, line),
    undo: async (_, reply) => {
      if (reply.kind === 'logged') await deleteTask(db, reply.taskId);
      return { kind: 'undone' };
    },
  });
}
