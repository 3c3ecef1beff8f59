import { useLayoutEffect, useRef } from 'preact/hooks';
import type { DurationMs } from '@/utils/time/brands';
import { useTexts } from '../Texts';
import { Button } from '../ui/Button';

/** What logging changed. */
export interface Logged {
  readonly length: DurationMs;
  readonly title: string;
  /** Today's balance before and after, 0 to 1, null where there was none. */
  readonly before: number | null;
  readonly after: number | null;
  /** Days in a row with something made; left out where it isn't known. */
  readonly streak?: number;
}

interface Props {
  readonly logged: Logged;
  readonly onUndo: () => void;
  /** Back to the line. */
  readonly onAnother: () => void;
}

/** One sentence for what was logged and what it changed; for the eye and for `aria-live`. */
export function useLoggedSentence(): (logged: Logged) => string {
  const { text, count, duration, percent } = useTexts();
  const changeOf = ({ length, before, after }: Logged): string => {
    const first = text('popup_logged', duration(length));
    if (after === null) return first;
    const now = percent(after);
    if (before === null) return `${first} ${text('popup_today_is', now)}`;
    const was = percent(before);
    if (was === now) return `${first} ${text('popup_today_same', now)}`;
    return `${first} ${text(after > before ? 'popup_today_up' : 'popup_today_changed', now, was)}`;
  };
  return (logged) => {
    const { streak = 0 } = logged;
    return streak > 1 ? `${changeOf(logged)} ${count('popup_streak', streak)}` : changeOf(logged);
  };
}

/** The line once it was logged: what it changed, and the way back. The focus goes to the way on, so that Enter twice undoes nothing. */
export function LoggedLine({ logged, onUndo, onAnother }: Props) {
  const { text } = useTexts();
  const sentence = useLoggedSentence();
  const another = useRef<HTMLButtonElement>(null);
  // The focus follows each new result, since the control that had it is gone.
  useLayoutEffect(() => another.current?.focus(), [logged]);
  return (
    <div class="logged-line">
      <span class="logged-line-title" title={logged.title}>
        {logged.title}
      </span>
      <Button look="quiet" onClick={onUndo}>
        {text('common_undo')}
      </Button>
      <button ref={another} type="button" class="ui-button ui-button-quiet" onClick={onAnother}>
        {text('popup_another')}
      </button>
      <p class="logged-line-said">{sentence(logged)}</p>
    </div>
  );
}
