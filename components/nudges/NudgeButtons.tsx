import { useTexts } from '@/components/Texts';
import type { NudgeAnswer } from '@/utils/nudging/view';

interface Props {
  readonly onAnswer: (answer: NudgeAnswer) => void;
}

/** The three answers, always in this order: the way out of watching comes first and takes one click. */
export function NudgeButtons({ onAnswer }: Props) {
  const { text } = useTexts();
  return (
    <div class="buttons">
      <button type="button" class="primary" onClick={() => onAnswer('ten-minutes')}>
        {text('nudge_do')}
      </button>
      <button type="button" class="plain" onClick={() => onAnswer('not-now')}>
        {text('nudge_not_now')}
      </button>
      <button type="button" class="plain" onClick={() => onAnswer('less')}>
        {text('nudge_less_of_this')}
      </button>
    </div>
  );
}
