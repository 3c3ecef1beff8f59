import { browser } from 'wxt/browser';
import { requiredMatches } from '@/utils/catalogue/required-matches';

/** Where the popup was opened: the tab in front of the person and what may be seen of it. */
export interface Place {
  readonly tabId: number | null;
  /** Null where the browser doesn't show it. */
  readonly url: string | null;
  /** Whether all sites that the manifest asks for may be read; a person can take them away. */
  readonly permitted: boolean;
}

const ORIGINS = requiredMatches(import.meta.env.MODE);

/** Asks the browser, not the background. Never rejects. */
export async function readPlace(): Promise<Place> {
  const [tabs, permitted] = await Promise.all([
    browser.tabs.query({ active: true, currentWindow: true }).catch(() => []),
    browser.permissions.contains({ origins: ORIGINS }).catch(() => true),
  ]);
  const [tab] = tabs;
  return { tabId: tab?.id ?? null, url: tab?.url ?? null, permitted };
}

/** Asks the person for the course sites; to be called in a click. */
export function permitSites(): Promise<boolean> {
  return browser.permissions.request({ origins: ORIGINS });
}
