import { useLayoutEffect, useRef } from 'preact/hooks';
import { useTexts } from '@/components/Texts';

interface Props {
  /** The line that couldn't be read, to be mended; null at first. */
  readonly refused: string | null;
  readonly onLog: (line: string) => void;
  readonly onBack: () => void;
}

const LONGEST_LINE = 300;

/** The line that logs something already made; Enter logs it. */
export function NudgeLine({ refused, onLog, onBack }: Props) {
  const { text } = useTexts();
  const line = useRef<HTMLInputElement>(null);
  // The person asked for the line by a click, so that it may take the focus.
  useLayoutEffect(() => {
    line.current?.focus({ preventScroll: true });
    line.current?.select();
  }, []);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const written = line.current?.value.trim();
        if (written) onLog(written);
      }}
    >
      <label>
        <span class="reason">{text('nudge_line_label')}</span>
        <input
          ref={line}
          type="text"
          maxLength={LONGEST_LINE}
          autocomplete="off"
          placeholder={text('nudge_line_example')}
          aria-invalid={refused !== null}
          defaultValue={refused ?? ''}
        />
      </label>
      {refused !== null && (
        <p class="first" role="alert">
          {text('nudge_line_refused')}
        </p>
      )}
      <div class="buttons">
        <button type="submit" class="primary">
          {text('nudge_line_log')}
        </button>
        <button type="button" class="plain" onClick={onBack}>
          {text('nudge_line_back')}
        </button>
      </div>
    </form>
  );
}
