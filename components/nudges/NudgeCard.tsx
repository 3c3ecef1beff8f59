import { RotateCw } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import { useTexts } from '@/components/Texts';
import type { Judged } from '@/utils/judging/judged';
import type { NudgeAnswer, NudgeView } from '@/utils/nudging/view';
import { ideaOf } from '@/utils/nudging/wording';
import { NudgeButtons } from './NudgeButtons';
import { NudgeLinks } from './NudgeLinks';
import { NudgeReason } from './NudgeReason';

interface Props {
  readonly view: NudgeView;
  readonly judged: Judged | null;
  /** `task`: what the person means to make, as it stands in the card. */
  readonly onAnswer: (answer: NudgeAnswer, task: string | null) => void;
  readonly onAlready: () => void;
}

const LONGEST_TASK = 200;

/** The card of a natural break: one reason, one task that can be changed in place, three buttons, two quiet links. */
export function NudgeCard({ view, judged, onAnswer, onAlready }: Props) {
  const { text } = useTexts();
  const [turns, setTurns] = useState(0);
  const task = useRef<HTMLTextAreaElement>(null);
  const idea = text(ideaOf(view.idea, turns));
  const answer = (given: NudgeAnswer) => onAnswer(given, task.current?.value.trim() || null);
  return (
    <>
      <NudgeReason view={view} />
      <div class="task">
        <textarea
          key={turns}
          ref={task}
          rows={2}
          maxLength={LONGEST_TASK}
          aria-label={text('nudge_idea_label')}
          defaultValue={idea}
        />
        <button
          type="button"
          class="another"
          aria-label={text('nudge_idea_another')}
          title={text('nudge_idea_another')}
          onClick={() => setTurns(turns + 1)}
        >
          <RotateCw size={15} aria-hidden="true" />
        </button>
      </div>
      <NudgeButtons onAnswer={answer} />
      <NudgeLinks judged={judged} onAnswer={answer} onAlready={onAlready} />
    </>
  );
}
