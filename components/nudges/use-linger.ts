import { useEffect, useRef } from 'preact/hooks';

/**
 * Calls `onOver` after `length` milliseconds in which the element was neither pointed at, nor focused, nor in a hidden tab: nothing
 * goes away while somebody is reading or about to use it (WCAG 2.2.1). With null it waits for ever.
 */
export function useLinger(element: HTMLElement | null, length: number | null, onOver: () => void): void {
  const over = useRef(onOver);
  over.current = onOver;
  useEffect(() => {
    if (!element || length === null) return;
    const stop = new AbortController();
    const held = new Set<'pointer' | 'focus' | 'hidden'>();
    let left = length;
    let since = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const run = () => {
      clearTimeout(timer);
      if (held.size > 0) return;
      since = performance.now();
      timer = setTimeout(() => over.current(), left);
    };
    const hold = (by: 'pointer' | 'focus' | 'hidden', on: boolean) => {
      const ran = held.size === 0;
      if (on) held.add(by);
      else held.delete(by);
      if (ran && held.size > 0) left = Math.max(0, left - (performance.now() - since));
      if (ran !== (held.size === 0)) run();
    };
    const listen = (target: EventTarget, name: string, act: () => void) =>
      target.addEventListener(name, act, { signal: stop.signal });
    listen(element, 'pointerenter', () => hold('pointer', true));
    listen(element, 'pointerleave', () => hold('pointer', false));
    listen(element, 'focusin', () => hold('focus', true));
    listen(element, 'focusout', () => hold('focus', false));
    listen(document, 'visibilitychange', () => hold('hidden', document.hidden));
    if (element.matches(':hover')) held.add('pointer');
    if (element.matches(':focus-within')) held.add('focus');
    if (document.hidden) held.add('hidden');
    run();
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [element, length]);
}
