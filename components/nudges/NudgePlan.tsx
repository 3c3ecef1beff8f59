import { useRef } from 'preact/hooks';
import { useTexts } from '@/components/Texts';
import type { NudgeAnswer } from '@/utils/nudging/view';

interface Props {
  readonly onAnswer: (answer: NudgeAnswer, task: string | null) => void;
}

const LONGEST_PLAN = 200;

/** Asks what the person opens for ten minutes when the lesson ends; kept by Enter or its button, and never asked again by the other. */
export function NudgePlan({ onAnswer }: Props) {
  const { text } = useTexts();
  const plan = useRef<HTMLInputElement>(null);
  return (
    <form
      class="plan"
      onSubmit={(event) => {
        event.preventDefault();
        const written = plan.current?.value.trim();
        if (written) onAnswer('planned', written);
      }}
    >
      <input
        ref={plan}
        type="text"
        maxLength={LONGEST_PLAN}
        autocomplete="off"
        aria-label={text('nudge_plan_label')}
        placeholder={text('nudge_plan_example')}
      />
      <div class="plan-ways">
        <button type="submit" class="quiet">
          {text('nudge_plan_keep')}
        </button>
        <button type="button" class="quiet" onClick={() => onAnswer('never-plan', null)}>
          {text('nudge_plan_never')}
        </button>
      </div>
    </form>
  );
}
