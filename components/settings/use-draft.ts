import { useEffect, useState } from 'preact/hooks';

/** What stands in a field while it is written, and what becomes of it when the person has done. */
interface Draft {
  readonly written: string | null;
  readonly onInput: (event: { readonly currentTarget: HTMLInputElement }) => void;
  readonly onBlur: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * A field whose value is kept when it is left or Enter is pressed, and not before: on the way to 120 stand 1 and 12, which nobody
 * meant. What can't be
 * kept stays, so that it can be mended, and what was kept stands until it comes back as the `value`.
 */
export function useDraft(value: number, keep: (written: string) => void): Draft {
  const [written, setWritten] = useState<string | null>(null);
  useEffect(() => setWritten(null), [value]);
  const settle = (): void => {
    if (written !== null) keep(written);
  };
  return {
    written,
    onInput: (event) => setWritten(event.currentTarget.value),
    onBlur: settle,
    onKeyDown: (event) => {
      if (event.key === 'Enter') settle();
    },
  };
}
