import { defineContentScript } from 'wxt/utils/define-content-script';
import { requiredMatches } from '@/utils/catalogue/required-matches';
import { alive, listen } from './listen';

declare global {
  /** Set in the extension's own world, which the page can't see: whether a counter runs in this frame. */
  var loopbreakCounts: (() => boolean) | undefined;
}

/** Begins to count unless a counter runs here already, as one does when this script is injected into a page that has it. */
function begin(): void {
  if (globalThis.loopbreakCounts?.()) return;
  globalThis.loopbreakCounts = alive;
  listen();
}

/** Reports what plays in each frame. It knows no sites: the background decides what counts. */
export default defineContentScript({
  matches: requiredMatches(import.meta.env.MODE),
  allFrames: true,
  matchAboutBlank: true,
  runAt: 'document_start',
  main() {
    // A prerendered page plays for nobody until it is shown.
    if (Reflect.get(document, 'prerendering')) {
      document.addEventListener('prerenderingchange', begin, { once: true });
    } else begin();
  },
});
