import { browser } from 'wxt/browser';

/** Where the build puts the scripts that run in pages. */
const WATCH = '/content-scripts/watch.js';
const NUDGE = '/nudge.js';
const WORK = '/work.js';
const READ_PAGE = '/read-page.js';

async function execute(target: { tabId: number; frameIds?: number[]; allFrames?: boolean }, file: string) {
  const { scripting } = browser;
  // Paths are typed from the build's output; these are checked by the end-to-end tests.
  const ran: unknown = await Reflect.apply(scripting.executeScript, scripting, [{ target, files: [file] }]);
  return Array.isArray(ran) && ran.length > 0;
}

/** Puts the overlay's script into one frame; false where the page or the browser doesn't let it in. */
export async function injectNudge(tabId: number, frameId: number): Promise<boolean> {
  try {
    return await execute({ tabId, frameIds: [frameId] }, NUDGE);
  } catch {
    return false;
  }
}

/** Runs in the page, by itself: takes away what a copy from before the update shows. */
function clearAway(): void {
  for (const host of document.querySelectorAll('*')) {
    const root: unknown = host.localName.startsWith('x-') ? Reflect.get(host, 'openOrClosedShadowRoot') : null;
    if (root instanceof ShadowRoot && root.querySelector('.nudge')) host.remove();
  }
}

/**
 * Puts the watching script into all frames of a tab that was open before; a copy from before the update makes room for it. In Firefox
 * that can't take away what it shows: with its extension all of its timers and listeners went.
 */
export async function injectWatch(tabId: number): Promise<void> {
  try {
    if (import.meta.env.FIREFOX) {
      await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: clearAway });
    }
    await execute({ tabId, allFrames: true }, WATCH);
  } catch {
    // An error page, a page of a shop for extensions, a tab that just went: nothing to watch there.
  }
}

/** Puts the script that tells of work into all frames of a tab; where it is already, it asks anew what the page is. */
export async function injectWork(tabId: number): Promise<void> {
  try {
    await execute({ tabId, allFrames: true }, WORK);
  } catch {
    // The tab has gone, or went on to a page that isn't open to the extension.
  }
}

/** Runs in the page, by itself: nothing outside of it exists there. */
function callReader(selectors: readonly string[], withVideo: boolean): unknown {
  const reader: unknown = Reflect.get(globalThis, 'loopbreakReadPage');
  return typeof reader === 'function' ? reader(selectors, withVideo) : null;
}

/** Reads a tab's own page: what the reader gives, for a parser to check. Null where the page can't be read. */
export async function readTabPage(tabId: number, selectors: readonly string[], withVideo = false): Promise<unknown> {
  try {
    await execute({ tabId, frameIds: [0] }, READ_PAGE);
    const args: [string[], boolean] = [[...selectors], withVideo];
    const [ran] = await browser.scripting.executeScript({ target: { tabId }, func: callReader, args });
    return ran?.result ?? null;
  } catch {
    return null;
  }
}
