import { useState } from 'preact/hooks';
import { useTexts } from '@/components/Texts';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import {
  checkExperience,
  type ExperienceDraft,
  type ExperienceProblem,
  LONGEST_EXPERIENCE_TITLE,
} from '@/utils/doing/experience';
import type { Pair } from '@/utils/doing/pairing';

interface Props {
  /** Pairs of tools that weren't mixed yet. */
  readonly pairs: readonly Pair[];
  readonly onBegin: (draft: ExperienceDraft) => void;
}

const PROBLEMS = {
  title: 'experience_problem_title',
  tools: 'experience_problem_tools',
  'same-tools': 'experience_problem_same',
  done: 'experience_problem_done',
} as const satisfies Record<ExperienceProblem, string>;

const EMPTY = { title: '', first: '', second: '', done: '' };

/** What a micro-experience begins with: a title, two tools, what "done" looks like. Then the clock runs. */
export function ExperienceForm({ pairs, onBegin }: Props) {
  const { text } = useTexts();
  const [written, setWritten] = useState(EMPTY);
  const [problem, setProblem] = useState<ExperienceProblem | null>(null);
  const at = (...problems: ExperienceProblem[]): string | undefined =>
    problem && problems.includes(problem) ? text(PROBLEMS[problem]) : undefined;
  const input = (field: keyof typeof EMPTY, label: Parameters<typeof text>[0], wrong?: string, example?: string) => (
    <Field label={text(label)} problem={wrong}>
      {(names) => (
        <input
          {...names}
          class="ui-input"
          type="text"
          maxLength={LONGEST_EXPERIENCE_TITLE}
          autocomplete="off"
          value={written[field]}
          placeholder={example}
          onInput={(event) => setWritten({ ...written, [field]: event.currentTarget.value })}
        />
      )}
    </Field>
  );
  return (
    <form
      class="experience-form"
      onSubmit={(event) => {
        event.preventDefault();
        const { title, first, second, done } = written;
        const checked = checkExperience({ title, tools: [first, second], done });
        if (typeof checked === 'string') return setProblem(checked);
        setProblem(null);
        setWritten(EMPTY);
        onBegin(checked);
      }}
    >
      {input('title', 'experience_title', at('title'), text('experience_title_example'))}
      <div class="experience-tools">
        {input('first', 'experience_first_tool', at('tools', 'same-tools'))}
        {input('second', 'experience_second_tool')}
      </div>
      {pairs.length > 0 && (
        <p class="experience-pairs">
          {text('experience_pairs')}{' '}
          {pairs.map(([first, second]) => (
            <Button key={`${first}+${second}`} look="quiet" onClick={() => setWritten({ ...written, first, second })}>
              {first} + {second}
            </Button>
          ))}
        </p>
      )}
      {input('done', 'experience_done', at('done'), text('experience_done_example'))}
      <button type="submit" class="ui-button ui-button-primary">
        {text('experience_begin')}
      </button>
    </form>
  );
}
