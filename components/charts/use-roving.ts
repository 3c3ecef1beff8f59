import type { TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';

/** What the parts of a chart are given so that one Tab leads in, arrows lead on, and the next Tab leads out. */
interface Roving {
  readonly tabIndex: (index: number) => 0 | -1;
  readonly onKeyDown: (event: TargetedKeyboardEvent<HTMLElement>) => void;
  readonly onFocus: (index: number) => void;
}

/** The part that a key leads to from another; null for a key that leads nowhere. `rows`: how many lie over each other in a column. */
export function nextPart(key: string, index: number, count: number, rows: number, rtl: boolean): number | null {
  const forth = rtl ? 'ArrowLeft' : 'ArrowRight';
  const back = rtl ? 'ArrowRight' : 'ArrowLeft';
  const steps: Readonly<Record<string, number>> = {
    [forth]: index + rows,
    [back]: index - rows,
    ArrowDown: rows > 1 ? index + 1 : index,
    ArrowUp: rows > 1 ? index - 1 : index,
    Home: 0,
    End: count - 1,
  };
  const next = steps[key];
  return next === undefined ? null : Math.min(count - 1, Math.max(0, next));
}

/** Roving focus over the parts of a chart, which carry `data-part` with their place. */
export function useRoving(count: number, rows: number, rtl: boolean): Roving {
  const [current, setCurrent] = useState(count - 1);
  const shown = Math.min(count - 1, Math.max(0, current));
  return {
    tabIndex: (index) => (index === shown ? 0 : -1),
    onFocus: setCurrent,
    onKeyDown: (event) => {
      const next = nextPart(event.key, shown, count, rows, rtl);
      if (next === null) return;
      event.preventDefault();
      const part = event.currentTarget.querySelector(`[data-part="${next}"]`);
      if (part instanceof HTMLElement) part.focus();
    },
  };
}
