import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { listen } from './listen';

declare global {
  /** Of the frame's isolated world, which the page can't see: the listening script and whether its extension still lives. */
  var loopbreakNudge: { readonly isAlive: () => boolean; readonly stop: () => void } | undefined;
}

/** Injected when a nudge is due, into one frame; a second time it finds itself there and does nothing. */
export default defineUnlistedScript(() => {
  if (globalThis.loopbreakNudge?.isAlive()) return;
  globalThis.loopbreakNudge?.stop();
  globalThis.loopbreakNudge = { isAlive: () => browser.runtime?.id !== undefined, stop: listen() };
});
