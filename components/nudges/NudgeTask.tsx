import { RotateCw } from 'lucide-preact';
import type { Ref } from 'preact';
import { useState } from 'preact/hooks';
import { useTexts } from '@/components/Texts';
import type { TaskIdea } from '@/utils/suggesting/suggest-tasks';

interface Props {
  /** What can be proposed, best first. */
  readonly ideas: readonly TaskIdea[];
  readonly field: Ref<HTMLTextAreaElement>;
}

const LONGEST_TASK = 200;

/** A small thing to make, that can be changed in place or for another. */
export function NudgeTask({ ideas, field }: Props) {
  const { text } = useTexts();
  const [turns, setTurns] = useState(0);
  const idea = ideas[turns % ideas.length];
  return (
    <div class="task">
      <textarea
        key={turns}
        ref={field}
        rows={2}
        maxLength={LONGEST_TASK}
        aria-label={text('nudge_idea_label')}
        defaultValue={idea ? text(idea.text, idea.topic) : ''}
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
  );
}
