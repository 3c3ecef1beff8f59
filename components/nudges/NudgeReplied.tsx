import { type Texts, useTexts } from '@/components/Texts';
import type { NudgeReply, UndoableReply } from '@/utils/nudging/view';
import { changeOf, replyOf } from '@/utils/nudging/wording';
import { durationMs, MINUTE } from '@/utils/time/brands';

/** The sentence that says what an answer did. */
export function replyText({ text, count, duration, percent }: Texts, reply: NudgeReply): string {
  if (reply.kind === 'logged') {
    const length = duration(durationMs(reply.minutes * MINUTE));
    return text(changeOf(reply), length, percent(reply.after ?? 0), percent(reply.before ?? 0));
  }
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
