import { guardClicks, guardPlace, guardSight, watchCover } from './guard';
import { makeHost } from './host';
import { keepFromPage } from './keys';
import { dress } from './styles';
import { TopLayer } from './top-layer';

/** How an overlay is named and written. */
export interface OverlayLook {
  /** Random small letters, for a name that no page knows. */
  readonly letters: string;
  readonly direction: 'ltr' | 'rtl';
}

/** What an overlay tells whoever draws in it. */
export interface OverlayEvents {
  /** It can be seen, for the first time or again. */
  readonly onSeen: () => void;
  /** Escape was pressed; `inside`: in the overlay itself. */
  readonly onEscape: (inside: boolean) => void;
  /** The person clicked beside it, where it makes the page around it inert. */
  readonly onBeside: () => void;
  /** The page won't have it: takes it away, changes it, hides or covers it. */
  readonly onLost: () => void;
}

/** A place of the extension's own over a page: a host in the top layer, a closed shadow root in it. */
export interface Overlay {
  /** What is shown is drawn in here. */
  readonly frame: HTMLElement;
  /** Puts it on screen, once it has been drawn. */
  readonly open: () => void;
  readonly close: () => void;
}

/** A page that keeps opening popovers of its own over the overlay is let have its way in the end. */
const MOST_RAISED = 20;

/** Makes an overlay that nobody but the person can click, write in or read. */
export function makeOverlay({ letters, direction }: OverlayLook, events: OverlayEvents): Overlay {
  const { onSeen, onEscape, onBeside, onLost } = events;
  const stop = new AbortController();
  const { signal } = stop;
  const host = makeHost(letters, direction);
  const root = host.attachShadow({ mode: 'closed' });
  const frame = document.createElement('div');
  frame.className = 'overlay';
  const layer = new TopLayer(host, root, frame, onBeside);
  let seenSince = Number.POSITIVE_INFINITY;
  let raised = 0;
  dress(root);
  root.append(frame);

  const seen = (): void => {
    if (document.hidden) return;
    onSeen();
    seenSince = performance.now();
  };
  /** It was out of sight, or something came before it: what is clicked now was meant for that. */
  const unsettle = (): void => {
    seenSince = Math.max(seenSince, performance.now());
  };
  const open = (): void => {
    layer.place();
    keepFromPage(host, root, onEscape, signal);
    const clearSince = watchCover(frame, signal);
    guardClicks(host, root, () => Math.max(seenSince, clearSince()), signal);
    const watchAgain = guardPlace(host, layer, onLost, signal);
    const onFullscreen = (): void => {
      layer.place();
      watchAgain();
      seen();
    };
    const raise = (event: Event): void => {
      if (event.target === host) return;
      unsettle();
      const opens = event instanceof ToggleEvent && event.newState === 'open';
      if (!opens || raised >= MOST_RAISED) return;
      raised += 1;
      layer.raise();
      watchAgain();
      seen();
    };
    guardSight({ host, frame, layer, clearSince, onBlind: unsettle, onLost }, signal);
    document.addEventListener('fullscreenchange', onFullscreen, { signal });
    document.addEventListener('visibilitychange', seen, { signal });
    // At the window, before any listener of the page that stands further in could keep it to itself.
    window.addEventListener('toggle', raise, { capture: true, signal });
    seen();
  };
  return {
    frame,
    open,
    close: () => {
      stop.abort();
      layer.remove();
    },
  };
}
