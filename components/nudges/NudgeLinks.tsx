import { useTexts } from '@/components/Texts';
import type { NudgeAnswer } from '@/utils/nudging/view';

interface Props {
  readonly onAnswer: (answer: NudgeAnswer) => void;
  readonly onAlready: () => void;
}

/** The two quiet ways out under the buttons. */
export function NudgeLinks({ onAnswer, onAlready }: Props) {
  const { text } = useTexts();
  return (
    <div class="links">
      <button type="button" class="quiet" onClick={onAlready}>
        {text('nudge_already')}
      </button>
      <button type="button" class="quiet" onClick={() => onAnswer('not-a-lesson')}>
        {text('nudge_not_lesson')}
      </button>
    </div>
  );
}
