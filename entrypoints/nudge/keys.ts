/** Nothing in the nudge listens to these; what they do by themselves (typing, Enter in a form, Space on a button) still happens. */
const KEYS = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'paste', 'copy', 'cut'],
  ...['compositionstart', 'compositionupdate', 'compositionend'],
] as const;
const REST = [
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'touchstart'],
  ...['touchend', 'wheel', 'dragstart', 'selectstart', 'submit'],
] as const;

/**
 * Keeps what is done in the nudge from the page: a player's shortcuts (space, k, f), its click to pause, and what is written here.
 * Keys and text stop at the window, before any listener of the page below it; the rest at the shadow root, after the nudge's own.
 */
export function keepFromPage(host: HTMLElement, root: ShadowRoot, onEscape: () => void, signal: AbortSignal): void {
  const onKey = (event: Event): void => {
    const inside = event.target === host;
    if (inside) event.stopImmediatePropagation();
    if (event instanceof KeyboardEvent && event.type === 'keydown' && event.isTrusted && event.key === 'Escape') {
      if (!event.isComposing && (inside || !document.fullscreenElement)) onEscape();
    }
  };
  for (const name of KEYS) window.addEventListener(name, onKey, { capture: true, signal });
  for (const name of REST) root.addEventListener(name, (event) => event.stopPropagation(), { signal });
}
