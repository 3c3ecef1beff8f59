/** Nothing in the nudge listens to these; what they do by themselves (typing, Enter in a form, Space on a button) still happens. */
const KEYS = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'paste', 'copy', 'cut'],
  ...['compositionstart', 'compositionupdate', 'compositionend'],
] as const;
const REST = [
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'touchstart'],
  ...['touchend', 'wheel', 'dragstart', 'selectstart', 'submit'],
] as const;

/** Whether a key that went down in the nudge is still the same press: its repeats and its release belong there, wherever the focus went. */
function holdsKeys(inside: (event: Event) => boolean): (event: Event) => boolean {
  const held = new Set<string>();
  return (event) => {
    if (!(event instanceof KeyboardEvent)) return false;
    const { type, code, repeat } = event;
    if (type === 'keydown' && !repeat) {
      if (inside(event)) held.add(code);
      else held.delete(code);
    }
    const ours = held.has(code);
    if (type === 'keyup') held.delete(code);
    return ours;
  };
}

/** Long enough for a finger to leave the key that closed the nudge. */
const RELEASED_WITHIN_MS = 2_000;

/**
 * Keeps what is done in the nudge from the page: a player's shortcuts (space, k, f), its click to pause, and what is written here.
 * Keys and text stop at the window, before any listener of the page below it; the rest at the shadow root, after the nudge's own.
 */
export function keepFromPage(
  host: HTMLElement,
  root: ShadowRoot,
  onEscape: (inside: boolean) => void,
  signal: AbortSignal,
): void {
  const isInside = (event: Event): boolean => event.target === host;
  const isHeld = holdsKeys(isInside);
  const onKey = (event: Event): void => {
    const inside = isInside(event);
    if (isHeld(event) || inside) event.stopImmediatePropagation();
    if (signal.aborted) return;
    if (event instanceof KeyboardEvent && event.type === 'keydown' && event.isTrusted && event.key === 'Escape') {
      if (!event.isComposing && (inside || !document.fullscreenElement)) onEscape(inside);
    }
  };
  const listening = new AbortController();
  signal.addEventListener('abort', () => setTimeout(() => listening.abort(), RELEASED_WITHIN_MS));
  for (const name of KEYS) window.addEventListener(name, onKey, { capture: true, signal: listening.signal });
  for (const name of REST) root.addEventListener(name, (event) => event.stopPropagation(), { signal });
}
