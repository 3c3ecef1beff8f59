import { browser } from 'wxt/browser';

/** Where the build puts the two scripts that run in pages. */
const WATCH = '/content-scripts/watch.js';
const NUDGE = '/nudge.js';

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

/** Puts the watching script into all frames of a tab that was open before; a copy from before the update makes room for it. */
export async function injectWatch(tabId: number): Promise<void> {
  try {
    await execute({ tabId, allFrames: true }, WATCH);
  } catch {
    // An error page, a page of a shop for extensions, a tab that just went: nothing to watch there.
  }
}
