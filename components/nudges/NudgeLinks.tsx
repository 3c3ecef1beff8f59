import { useTexts } from '@/components/Texts';
import { judgedText } from '@/components/tasks/judged-words';
import type { Judged } from '@/utils/judging/judged';
import type { NudgeAnswer, NudgeTrigger } from '@/utils/nudging/view';

/** Of these no lesson is the reason. */
const WITHOUT_LESSON: readonly NudgeTrigger[] = ['enrol', 'certificate', 'clock', 'review'];

interface Props {
  readonly trigger: NudgeTrigger;
  readonly judged: Judged | null;
  readonly onAnswer: (answer: NudgeAnswer) => void;
  readonly onAlready: () => void;
}

/** The three quiet ways out under the buttons; before them why the lesson counts, where that isn't plain. */
export function NudgeLinks({ trigger, judged, onAnswer, onAlready }: Props) {
  const texts = useTexts();
  const { text } = texts;
  const counted = judged && judgedText(judged, texts);
  return (
    <div class="links">
      {counted && <p class="counted">{counted}</p>}
      <button type="button" class="quiet" onClick={onAlready}>
        {text('nudge_already')}
      </button>
      {trigger === 'review' ? (
        <button type="button" class="quiet" onClick={() => onAnswer('review')}>
          {text('nudge_review_open')}
        </button>
      ) : (
        <button type="button" class="quiet" onClick={() => onAnswer('hard')}>
          {text('reset_ask')}
        </button>
      )}
      {!WITHOUT_LESSON.includes(trigger) && (
        <button type="button" class="quiet" onClick={() => onAnswer('not-a-lesson')}>
          {text('nudge_not_lesson')}
        </button>
      )}
    </div>
  );
}
