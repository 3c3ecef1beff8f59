import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { begin } from './begin';

declare global {
  /** Of the frame's isolated world, which the page can't see: asks the script that runs here anew; false once its extension is gone. */
  var loopbreakWork: (() => boolean) | undefined;
}

/**
 * Put into pages for practice and text lessons, and into their frames: tells how long a person really works there. Where it runs already
 * it asks anew what the page is.
 */
export default defineUnlistedScript(() => {
  if (!globalThis.loopbreakWork?.()) globalThis.loopbreakWork = begin();
});
