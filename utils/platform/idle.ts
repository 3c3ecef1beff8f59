import { browser } from 'wxt/browser';

/** The least that browsers take; only 'locked' is of interest, and that doesn't depend on it. */
const DETECTION_S = 15;

/** Calls back when the screen is locked and when it is used again. Where the browser can't tell, never. */
export function onLockChanged(handle: (locked: boolean) => unknown): void {
  // 'idle' says nothing: a lesson that plays overrides it.
  browser.idle?.onStateChanged.addListener((state) => (state === 'idle' ? undefined : handle(state === 'locked')));
}

/** Whether the screen is locked now; where the browser can't tell, it isn't. */
export async function isLocked(): Promise<boolean> {
  try {
    return (await browser.idle?.queryState(DETECTION_S)) === 'locked';
  } catch {
    return false;
  }
}
