import { useState } from 'preact/hooks';
import { useTexts } from '@/components/Texts';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { clockField, editedSpan } from '@/utils/statistics/week-day';
import type { EpochMs } from '@/utils/time/brands';
import type { Calendar } from '@/utils/time/calendar';
import type { WatchInterval } from '@/utils/watching/interval';
import { useFirstFocus } from './use-first-focus';

interface Props {
  readonly interval: WatchInterval;
  readonly calendar: Calendar;
  readonly now: EpochMs;
  readonly onSave: (span: { from: EpochMs; to: EpochMs }) => void;
  readonly onClose: () => void;
}

const PROBLEM_KEYS = {
  'no-time': 'week_problem_no_time',
  'ends-first': 'week_problem_ends_first',
  'not-yet': 'week_problem_not_yet',
} as const;

/** Changes when a stretch began and ended. */
export function IntervalForm({ interval, calendar, now, onSave, onClose }: Props) {
  const { text } = useTexts();
  const form = useFirstFocus();
  const [from, setFrom] = useState(clockField(interval.from, interval.zone));
  const [to, setTo] = useState(clockField(interval.to, interval.zone));
  const [problem, setProblem] = useState<keyof typeof PROBLEM_KEYS | null>(null);
  const save = (): void => {
    const edited = editedSpan(interval, { from, to }, calendar, now);
    if (edited.ok) onSave({ from: edited.from, to: edited.to });
    else setProblem(edited.why);
  };
  return (
    <form
      ref={form}
      class="week-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <Field label={text('week_from')}>
        {(names) => (
          <input {...names} class="ui-input" type="time" value={from} onInput={(e) => setFrom(e.currentTarget.value)} />
        )}
      </Field>
      <Field label={text('week_to')} problem={problem ? text(PROBLEM_KEYS[problem]) : undefined}>
        {(names) => (
          <input {...names} class="ui-input" type="time" value={to} onInput={(e) => setTo(e.currentTarget.value)} />
        )}
      </Field>
      <div class="week-form-buttons">
        <button type="submit" class="ui-button ui-button-primary">
          {text('week_save')}
        </button>
        <Button look="quiet" onClick={onClose}>
          {text('week_cancel')}
        </Button>
      </div>
    </form>
  );
}
