import { useState } from 'preact/hooks';
import { useTexts } from '@/components/Texts';
import { Field } from '@/components/ui/Field';

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

/** A whole number with its unit. It is kept as soon as it can be; until then it says what is amiss. */
export function AmountSetting({ label, hint, unit, value, least, most, say, onSave }: Props) {
  const { text } = useTexts();
  const [draft, setDraft] = useState<string | null>(null);
  const amount = Number(draft ?? value);
  const problem = (): string | undefined => {
    if (draft === null) return undefined;
    if (draft.trim() === '' || !Number.isInteger(amount)) return text('settings_problem_number');
    if (amount > most) return text('settings_problem_more', say(amount), say(most));
    return amount < least ? text('settings_problem_less', say(amount), say(least)) : undefined;
  };
  const write = (written: string): void => {
    setDraft(written);
    const next = Number(written);
    if (written.trim() !== '' && Number.isInteger(next) && next >= least && next <= most) onSave(next);
  };
  const wrong = problem();
  return (
    <Field label={label} hint={hint} problem={wrong}>
      {(names) => (
        <span class="settings-amount">
          <input
            {...names}
            class="ui-input"
            type="number"
            min={least}
            max={most}
            value={draft ?? String(value)}
            onInput={(event) => write(event.currentTarget.value)}
            onBlur={() => wrong === undefined && setDraft(null)}
          />
          <span aria-hidden="true">{unit}</span>
        </span>
      )}
    </Field>
  );
}
