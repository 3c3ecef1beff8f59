import { browser } from 'wxt/browser';
import type { TopLayer } from './top-layer';

/** A click sooner than this was meant for what lay there before. */
const SETTLES_AFTER_MS = 500;
const LEAST_OPACITY = 0.9;
/** So often the page may take the nudge away or change it before it is left alone. */
const FIGHTS = 3;

function opacityOf(host: HTMLElement): number {
  let opacity = 1;
  for (let node: Element | null = host; node; node = node.parentElement) {
    opacity *= Number(getComputedStyle(node).opacity);
  }
  return opacity;
}

/** Whether the host itself lies at the place of a click. A click by keyboard has none. */
function isHit(event: Event, host: HTMLElement): boolean {
  if (!(event instanceof MouseEvent) || event.detail === 0) return true;
  return document.elementFromPoint(event.clientX, event.clientY) === host;
}

/** Lets only those clicks through that a person gave to something they could see (clickjacking; reliability.md §3). */
export function guardClicks(host: HTMLElement, root: ShadowRoot, seenSince: () => number, signal: AbortSignal): void {
  const check = (event: Event): void => {
    const settled = performance.now() - seenSince() >= SETTLES_AFTER_MS;
    if (event.isTrusted && settled && opacityOf(host) >= LEAST_OPACITY && isHit(event, host)) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  for (const name of ['click', 'submit']) root.addEventListener(name, check, { capture: true, signal });
}

/** What is looked for may be a tenth of a second late. */
const UNCOVERED = { threshold: 0, trackVisibility: true, delay: 100 };

/**
 * Gives since when nothing has lain over the overlay, as the browser itself draws it; infinite while something does. Alone this sees a
 * cover that lets clicks through (`pointer-events: none`), which is painted over the buttons and missing where a click is looked up.
 * Chromium alone tells it. In Firefox such a cover is not seen, unless its popover tells of itself by its `toggle`: what a click in the
 * overlay does is therefore never more than what can be taken back (reliability.md §3).
 */
export function watchCover(frame: HTMLElement, signal: AbortSignal): () => number {
  if (!('isVisible' in IntersectionObserverEntry.prototype)) return () => Number.NEGATIVE_INFINITY;
  let clearSince = Number.POSITIVE_INFINITY;
  const observer = new IntersectionObserver((entries) => {
    const last = entries.at(-1);
    const isClear = last !== undefined && Reflect.get(last, 'isVisible') === true;
    clearSince = isClear ? Math.min(clearSince, performance.now()) : Number.POSITIVE_INFINITY;
  }, UNCOVERED);
  observer.observe(frame);
  signal.addEventListener('abort', () => observer.disconnect());
  return () => clearSince;
}

/** How often it is looked whether the person can see the overlay, and how many times in a row they can't before it makes way. */
const LOOK_EVERY_MS = 1_000;
const BLIND = 3;

/** Whether the middle of what is shown is what the person sees there. In a dialog the host itself has no room of its own. */
function isSeen(host: HTMLElement, frame: HTMLElement): boolean {
  const { left, top, width, height } = frame.getBoundingClientRect();
  if (width === 0 || height === 0 || opacityOf(host) < LEAST_OPACITY) return false;
  return document.elementFromPoint(left + width / 2, top + height / 2) === host;
}

/** What watches over an overlay is told of it, and tells when it can't be seen (`onBlind`, each time) and when it is given up. */
interface Sight {
  readonly host: HTMLElement;
  readonly frame: HTMLElement;
  readonly layer: TopLayer;
  readonly clearSince: () => number;
  readonly onBlind: () => void;
  readonly onLost: () => void;
}

/**
 * Gives up an overlay that the page covers, makes transparent or pushes out of sight; first it comes to the front again. And one whose
 * extension was reloaded: nobody would hear what is clicked in it.
 */
export function guardSight({ host, frame, layer, clearSince, onBlind, onLost }: Sight, signal: AbortSignal): void {
  let blind = 0;
  const look = (): void => {
    if (!browser.runtime?.id) {
      onLost();
      return;
    }
    if (document.hidden) return;
    blind = isSeen(host, frame) && clearSince() < Number.POSITIVE_INFINITY ? 0 : blind + 1;
    if (blind > 0) onBlind();
    if (blind === 1) layer.raise();
    if (blind >= BLIND) onLost();
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
}

/** Puts the host back when the page removes, hides or changes it; gives up after a few times. */
export function guardPlace(host: HTMLElement, layer: TopLayer, onLost: () => void, signal: AbortSignal): () => void {
  let fights = 0;
  const watched = { childList: true, attributes: true } as const;
  const watch = (): void => {
    observer.disconnect();
    if (signal.aborted) return;
    observer.observe(host, watched);
    if (host.parentElement) observer.observe(host.parentElement, { childList: true });
  };
  const observer = new MutationObserver((records) => {
    const changed = records.some((record) => record.target === host);
    if (!changed && layer.isInPlace()) return;
    fights += 1;
    if (fights >= FIGHTS) {
      onLost();
      return;
    }
    layer.place();
    watch();
  });
  signal.addEventListener('abort', () => observer.disconnect());
  watch();
  return watch;
}
