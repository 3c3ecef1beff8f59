const KEYS = ['keydown', 'keypress', 'keyup'] as const;
const REST = [
  ...[
    'beforeinput',
    'input',
    'change',
    'paste',
    'copy',
    'cut',
    'compositionstart',
    'compositionupdate',
    'compositionend',
  ],
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'touchstart'],
  ...['touchend', 'wheel', 'dragstart', 'selectstart', 'submit'],
] as const;

/**
 * Keeps what is done in the nudge from the page: a player's shortcuts (space, k, f) and its click to pause. Keys stop at the window,
 * before any listener of the page below it; what keys do by themselves (typing, Enter in a form, Space on a button) still happens.
 * The rest stops at the shadow root, after the nudge's own listeners.
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
