import type { OwnWindow } from './own-window.ts';

/**
 * Runs in Firefox's own window, by itself: keeps the addresses of all requests that a document or script of an extension's origin is
 * behind, whoever they go to. A script in a page has both the page's origin and its own.
 */
const KEEP = (root: string): string => `(() => {
  const asked = [];
  const isIts = (principal) => (principal?.origin ?? '').includes(${JSON.stringify(root)});
  Services.obs.addObserver({
    observe(subject) {
      const { loadInfo, URI } = subject.QueryInterface(Ci.nsIHttpChannel);
      if (isIts(loadInfo.triggeringPrincipal) || isIts(loadInfo.loadingPrincipal)) asked.push(URI.spec);
    },
  }, 'http-on-opening-request');
  window.askedByExtension = asked;
})()`;
const TELL = 'JSON.stringify(window.askedByExtension)';

/** Firefox: hears of every request of the extension at that root, and tells of them when asked. */
export async function hearOwnRequests(inWindow: OwnWindow, root: string): Promise<() => Promise<string[]>> {
  await inWindow(KEEP(root));
  return async () => JSON.parse(String(await inWindow(TELL)));
}
