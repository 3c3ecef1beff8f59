import { Ellipsis } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { useTexts } from '@/components/Texts';
import type { Judged } from '@/utils/judging/judged';
import type { NudgeAnswer, NudgeView } from '@/utils/nudging/view';
import { taskOf } from './NudgeBody';
import { NudgeButtons } from './NudgeButtons';
import { NudgeLinks } from './NudgeLinks';
import { NudgePlan } from './NudgePlan';
import { NudgeReason } from './NudgeReason';

interface Props {
  readonly view: NudgeView;
  readonly judged: Judged | null;
  readonly onAnswer: (answer: NudgeAnswer, task: string | null) => void;
  readonly onAlready: () => void;
}

/** The toast over a playing video: one sentence, the question where it asks one, and the three buttons; the quiet links are behind the dots. */
export function NudgeToast({ view, judged, onAnswer, onAlready }: Props) {
  const texts = useTexts();
  const { text } = texts;
  // Of the review the way to it is the point.
  const [open, setOpen] = useState(view.trigger === 'review');
  const answer = (given: NudgeAnswer) => onAnswer(given, taskOf(view, texts));
  return (
    <>
      <NudgeReason view={view} />
      {view.content.kind === 'ask-plan' && <NudgePlan onAnswer={onAnswer} />}
      <div class="row">
        <NudgeButtons onAnswer={answer} />
        <button
          type="button"
          class="another"
          aria-expanded={open}
          aria-label={text('nudge_more')}
          title={text('nudge_more')}
          onClick={() => setOpen(!open)}
        >
          <Ellipsis size={16} aria-hidden="true" />
        </button>
      </div>
      {open && <NudgeLinks trigger={view.trigger} judged={judged} onAnswer={answer} onAlready={onAlready} />}
    </>
  );
}
