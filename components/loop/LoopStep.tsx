import { useRef } from 'preact/hooks';
import { useTexts } from '@/components/Texts';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { Field } from '@/components/ui/Field';
import type { LoopData } from './LoopScreen';

interface Props {
  readonly next: NonNullable<LoopData['next']>;
  readonly timerRuns: boolean;
  readonly onBegin: (task: string, course: string) => void;
}

const LONGEST_TASK = 200;

/** The one next step: a small thing from one course, that can be changed before it begins. */
export function LoopStep({ next, timerRuns, onBegin }: Props) {
  const { text } = useTexts();
  const task = useRef<HTMLTextAreaElement>(null);
  const { course, why, ideas } = next;
  const [idea] = ideas;
  return (
    <Card class="loop-step">
      <h2>{text('loop_step')}</h2>
      <p>{text(why === 'nothing-made' ? 'loop_step_none' : 'loop_step_least', course.title)}</p>
      <Field label={text('loop_step_task')}>
        {(names) => (
          <textarea
            {...names}
            key={course.course}
            ref={task}
            class="ui-input"
            rows={2}
            maxLength={LONGEST_TASK}
            defaultValue={idea ? text(idea.text, idea.topic) : ''}
          />
        )}
      </Field>
      {timerRuns ? (
        <p class="ui-field-hint">{text('loop_running')}</p>
      ) : (
        <Button look="primary" onClick={() => onBegin(task.current?.value.trim() ?? '', course.course)}>
          {text('loop_begin')}
        </Button>
      )}
    </Card>
  );
}
