import { defineContentScript } from 'wxt/utils/define-content-script';
import { requiredMatches } from '@/utils/catalogue/required-matches';
import { listen } from './listen';
import { nativeBrowser } from './native';

declare global {
  /** Set in the extension's own world, which the page can't see: whether a counter runs in this frame. */
  var loopbreakCounts: (() => boolean) | undefined;
}

/** Begins to count unless a counter runs here already, as one does when this script is injected into a page that has it. */
function begin(): void {
  if (!globalThis.loopbreakCounts?.()) globalThis.loopbreakCounts = listen(nativeBrowser());
}

/** Reports what plays in each frame. It knows no sites: the background decides what counts. */
export default defineContentScript({
  matches: requiredMatches(import.meta.env.MODE),
  allFrames: true,
  matchAboutBlank: true,
  runAt: 'document_start',
  main() {
    // A prerendered page plays for nobody until it is shown.
    if ('prerendering' in document && document.prerendering === true) {
      document.addEventListener('prerenderingchange', begin, { once: true });
    } else begin();
  },
});
