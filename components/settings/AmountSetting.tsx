import { useTexts } from '@/components/Texts';
import { Field } from '@/components/ui/Field';
import { useDraft } from './use-draft';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly unit: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  /** Says an amount, for what is out of range. */
  readonly say: (amount: number) => string;
  readonly onSave: (value: number) => void;
}

/** A whole number with its unit. It is kept when the field is left or Enter is pressed; while it can't be, it says what is amiss. */
export function AmountSetting({ label, hint, unit, value, least, most, say, onSave }: Props) {
  const { text } = useTexts();
  const isPossible = (written: string): boolean => {
    const next = Number(written);
    return written.trim() !== '' && Number.isInteger(next) && next >= least && next <= most;
  };
  const { written: draft, ...events } = useDraft(value, (written) => {
    if (isPossible(written) && Number(written) !== value) onSave(Number(written));
  });
  const amount = Number(draft ?? value);
  const problem = (): string | undefined => {
    if (draft === null) return undefined;
    if (draft.trim() === '' || !Number.isInteger(amount)) return text('settings_problem_number');
    if (amount > most) return text('settings_problem_more', say(amount), say(most));
    return amount < least ? text('settings_problem_less', say(amount), say(least)) : undefined;
  };
  return (
    <Field label={label} hint={hint} problem={problem()}>
      {(names) => (
        <span class="settings-amount">
          <input
            {...names}
            class="ui-input"
            type="number"
            min={least}
            max={most}
            value={draft ?? String(value)}
            {...events}
          />
          <span aria-hidden="true">{unit}</span>
        </span>
      )}
    </Field>
  );
}
