import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { LONGEST_TITLE } from '@/utils/doing/draft';
import { type ParsedLine, parseLine } from '@/utils/doing/parse-line';
import { durationMs, MINUTE } from '@/utils/time/brands';
import { useTexts } from '../Texts';

/** What a line is taken to mean that says no minutes. */
const DEFAULT_MINUTES = 10;

interface Props {
  readonly line: string;
  readonly onLine: (line: string) => void;
  /** A finished line, with a title. */
  readonly onMade: (made: ParsedLine & { readonly minutes: number }) => void;
}

/** "What did you make?": a line that Enter logs. What was read from it shows beside it while it is written. */
export function TaskLine({ line, onLine, onMade }: Props) {
  const { text, duration } = useTexts();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  // Whoever brings the line wants to write in it: the popup when it opens, "Log another", Undo.
  useLayoutEffect(() => field.current?.focus(), []);
  const [asked, setAsked] = useState(false);
  const { title, minutes, tags } = parseLine(line);
  const length = duration(durationMs((minutes ?? DEFAULT_MINUTES) * MINUTE));
  const submit = (event: Event) => {
    event.preventDefault();
    setAsked(title === '' && line.trim() !== '');
    if (title !== '') onMade({ title, minutes: minutes ?? DEFAULT_MINUTES, tags: tags.slice(0, 10) });
  };
  return (
    <form class="task-line" onSubmit={submit}>
      <label for={id}>{asked ? text('popup_ask_again', length) : text('popup_ask')}</label>
      <div class="task-line-row">
        <input
          ref={field}
          id={id}
          class="ui-input"
          value={line}
          maxLength={LONGEST_TITLE}
          placeholder={text('popup_placeholder')}
          autocomplete="off"
          enterkeyhint="done"
          aria-describedby={`${id}-read`}
          onInput={(event) => onLine(event.currentTarget.value)}
        />
        <span id={`${id}-read`} class="task-line-read" data-told={minutes !== null}>
          {length}
        </span>
        <button type="submit" class="ui-hidden" tabIndex={-1}>
          {text('popup_log')}
        </button>
      </div>
    </form>
  );
}
