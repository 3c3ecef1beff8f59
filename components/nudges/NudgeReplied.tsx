import { type Texts, useTexts } from '@/components/Texts';
import type { NudgeReply, UndoableReply } from '@/utils/nudging/view';
import { changeOf, replyOf } from '@/utils/nudging/wording';
import { durationMs, MINUTE } from '@/utils/time/brands';

/** What was logged, and today's balance before and after. */
type LoggedFigures = Pick<Extract<NudgeReply, { kind: 'logged' }>, 'minutes' | 'before' | 'after'>;

/** The sentence that says what a logged task changed. */
export function loggedText({ text, duration, percent }: Texts, logged: LoggedFigures): string {
  const length = duration(durationMs(logged.minutes * MINUTE));
  return text(changeOf(logged), length, percent(logged.after ?? 0), percent(logged.before ?? 0));
}

/** The sentence that says what an answer did. */
export function replyText(texts: Texts, reply: NudgeReply): string {
  const { text, count } = texts;
  if (reply.kind === 'logged') return loggedText(texts, reply);
  const said = replyOf(reply);
  return 'plain' in said ? text(said.plain) : count(said.plural, said.amount);
}

interface Props {
  readonly reply: NudgeReply;
  readonly onUndo: (reply: UndoableReply) => void;
}

/** What stands in a nudge's place once it has been answered. */
export function NudgeReplied({ reply, onUndo }: Props) {
  const texts = useTexts();
  return (
    <div class="replied" data-reply={reply.kind}>
      <p class="reason">{replyText(texts, reply)}</p>
      {(reply.kind === 'logged' || reply.kind === 'not-a-lesson') && (
        <button type="button" class="quiet" onClick={() => onUndo(reply)}>
          {texts.text('common_undo')}
        </button>
      )}
    </div>
  );
}
