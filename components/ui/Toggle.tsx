import { useId } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly onChange: (on: boolean) => void;
}

/** Something that is on or off, and takes effect at once. */
export function Toggle({ label, hint, on, disabled, onChange }: Props) {
  const id = useId();
  return (
    <label class="ui-toggle" for={id}>
      <span class="ui-toggle-text">
        <span>{label}</span>
        {hint && (
          <span id={`${id}-hint`} class="ui-field-hint">
            {hint}
          </span>
        )}
      </span>
      <input
        id={id}
        class="ui-toggle-box"
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        disabled={disabled}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
