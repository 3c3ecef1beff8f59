import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from './read-page';

declare global {
  /** Of the isolated world, which the page can't see; called by the background with the selectors it looks for. */
  var loopbreakReadPage: typeof readPage | undefined;
}

/** Put into a tab's own page where its address doesn't say enough: for videos to judge, platforms to recognise, and certificates. */
export default defineUnlistedScript(() => {
  globalThis.loopbreakReadPage = readPage;
});
