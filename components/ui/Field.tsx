import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** What the control inside a field puts on itself. */
interface Names {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
}

interface Props {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is amiss with what was put in, said as a question or a fact. */
  readonly problem?: string | undefined;
  readonly children: (names: Names) => ComponentChildren;
}

/** A label, a control, and beneath it a hint or what is amiss. */
export function Field({ label, hint, problem, children }: Props) {
  const id = useId();
  const note = problem ?? hint;
  return (
    <div class="ui-field">
      <label class="ui-field-label" for={id}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': note ? `${id}-note` : undefined,
        'aria-invalid': problem ? true : undefined,
      })}
      {note && (
        <span id={`${id}-note`} class={problem ? 'ui-field-problem' : 'ui-field-hint'}>
          {note}
        </span>
      )}
    </div>
  );
}
