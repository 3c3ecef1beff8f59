import { browser } from 'wxt/browser';
import { requiredMatches } from '@/utils/catalogue/required-matches';

/** Where the popup was opened: the tab in front of the person and what may be seen of it. */
export interface Place {
  readonly tabId: number | null;
  /** Null where the browser doesn't show it. A click on the toolbar's button shows it, wherever the tab is. */
  readonly url: string | null;
  /** The address's match pattern where the extension may not read it yet, else null. */
  readonly closed: string | null;
  /** Match patterns of the sites that the manifest asks for and a person took away; null where all may be read. */
  readonly refused: readonly string[] | null;
}

/** Match patterns of the sites that are asked for at install. */
const REQUIRED: readonly string[] = requiredMatches(import.meta.env.MODE);

const mayRead = (origins: readonly string[]): Promise<boolean> =>
  browser.permissions.contains({ origins: [...origins] }).catch(() => true);

async function refusedNow(): Promise<readonly string[] | null> {
  if (await mayRead(REQUIRED)) return null;
  const allowed = await Promise.all(REQUIRED.map((pattern) => mayRead([pattern])));
  return REQUIRED.filter((_, index) => !allowed[index]);
}

/** An origin with all its paths, without its port, which a pattern can't name in Firefox. Null for what is no page of the web. */
function patternOf(url: string | null): string | null {
  const { protocol, hostname } = (url === null ? null : URL.parse(url)) ?? { protocol: '', hostname: '' };
  return /^https?:$/.test(protocol) ? `${protocol}//${hostname}/*` : null;
}

/** Asks the browser, not the background. Never rejects. */
export async function readPlace(): Promise<Place> {
  const [tabs, refused] = await Promise.all([
    browser.tabs.query({ active: true, currentWindow: true }).catch(() => []),
    refusedNow(),
  ]);
  const [tab] = tabs;
  const url = tab?.url ?? null;
  const pattern = patternOf(url);
  const closed = pattern === null || (await mayRead([pattern])) ? null : pattern;
  return { tabId: tab?.id ?? null, url, closed, refused };
}
