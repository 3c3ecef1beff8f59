import { RotateCw } from 'lucide-preact';
import type { Ref } from 'preact';
import { useState } from 'preact/hooks';
import { useTexts } from '@/components/Texts';
import type { NudgeView } from '@/utils/nudging/view';
import { ideaOf } from '@/utils/nudging/wording';

interface Props {
  readonly view: NudgeView;
  readonly field: Ref<HTMLTextAreaElement>;
}

const LONGEST_TASK = 200;

/** A small thing to make, that can be changed in place or for another. */
export function NudgeTask({ view, field }: Props) {
  const { text } = useTexts();
  const [turns, setTurns] = useState(0);
  return (
    <div class="task">
      <textarea
        key={turns}
        ref={field}
        rows={2}
        maxLength={LONGEST_TASK}
        aria-label={text('nudge_idea_label')}
        defaultValue={text(ideaOf(view.idea, turns))}
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
