import { useTexts } from '@/components/Texts';
import { Field } from '@/components/ui/Field';
import { minutesOfField } from '@/utils/statistics/week-day';
import { useDraft } from './use-draft';

interface Props {
  readonly label: string;
  readonly hint?: string;
  /** Minutes after midnight. */
  readonly value: number;
  readonly onSave: (minutes: number) => void;
}

const written = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** A time of day. It is kept when the field is left or Enter is pressed. */
export function TimeSetting({ label, hint, value, onSave }: Props) {
  const { text } = useTexts();
  const { written: draft, ...events } = useDraft(value, (time) => {
    const minutes = minutesOfField(time);
    if (minutes !== null && minutes !== value) onSave(minutes);
  });
  const wrong = draft !== null && minutesOfField(draft) === null;
  return (
    <Field label={label} hint={hint} problem={wrong ? text('settings_problem_time') : undefined}>
      {(names) => (
        <input {...names} class="ui-input settings-time" type="time" value={draft ?? written(value)} {...events} />
      )}
    </Field>
  );
}
