import { browser } from 'wxt/browser';
import { requiredMatches } from '@/utils/catalogue/required-matches';

/** Where the popup was opened: the tab in front of the person and what may be seen of it. */
export interface Place {
  readonly tabId: number | null;
  /** Null where the browser doesn't show it. A click on the toolbar's button shows it, wherever the tab is. */
  readonly url: string | null;
  /** The address's match pattern where the extension may not read it yet, else null. */
  readonly closed: string | null;
  /** Whether all sites that the manifest asks for may be read; a person can take them away. */
  readonly permitted: boolean;
}

/** Match patterns of the sites that are asked for at install. */
export const REQUIRED: readonly string[] = requiredMatches(import.meta.env.MODE);

const mayRead = (origins: readonly string[]): Promise<boolean> =>
  browser.permissions.contains({ origins: [...origins] }).catch(() => true);

/** An origin with all its paths, without its port, which a pattern can't name in Firefox. Null for what is no page of the web. */
function patternOf(url: string | null): string | null {
  const { protocol, hostname } = (url === null ? null : URL.parse(url)) ?? { protocol: '', hostname: '' };
  return /^https?:$/.test(protocol) ? `${protocol}//${hostname}/*` : null;
}

/** Asks the browser, not the background. Never rejects. */
export async function readPlace(): Promise<Place> {
  const [tabs, permitted] = await Promise.all([
    browser.tabs.query({ active: true, currentWindow: true }).catch(() => []),
    mayRead(REQUIRED),
  ]);
  const [tab] = tabs;
  const url = tab?.url ?? null;
  const pattern = patternOf(url);
  const closed = pattern === null || (await mayRead([pattern])) ? null : pattern;
  return { tabId: tab?.id ?? null, url, closed, permitted };
}
