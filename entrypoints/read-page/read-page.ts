import type { PageReading } from '@/utils/messaging/page-reading';
import { readVideo } from './read-video';

/** Whether a selector hits; it comes from data and may be one that this browser doesn't know. */
function hits(selector: string): boolean {
  try {
    return document.querySelector(selector) !== null;
  } catch {
    return false;
  }
}

/** The page before this one: where the document was loaded, when the address has changed within it, else the referrer. */
function cameFrom(): string | null {
  const [loaded] = performance.getEntriesByType('navigation');
  const isElsewhere = loaded && loaded.name.split('#')[0] !== location.href.split('#')[0];
  return isElsewhere ? loaded.name : document.referrer || null;
}

/** Reads the page as it is now. For its video it waits a little, where the page has just gone to another one. */
export async function readPage(selectors: readonly string[], withVideo: boolean): Promise<PageReading> {
  const video = withVideo ? await readVideo() : null;
  return {
    url: location.href,
    title: document.title,
    cameFrom: cameFrom(),
    found: selectors.filter(hits),
    video,
  };
}
