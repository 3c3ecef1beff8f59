import { browser } from 'wxt/browser';
import type { Tab } from './tabs';
import { readTab } from './tabs';

/** Who sent a message, as the browser and not the sender says. */
export interface Sender {
  /** One of the extension's own pages. */
  readonly isScreen: boolean;
  /** The tab of a content script; null for the extension's own pages. */
  readonly tab: Tab | null;
  /** 0 is the tab's own page. */
  readonly frameId: number;
  /** The address of the frame that sent it, or ''. */
  readonly url: string;
  /** A page that is made ready and not shown; its `tab` describes the page before it (w3c/webextensions#396). */
  readonly isPrerendered: boolean;
  /**
   * A page that its tab has left, kept for the way back or about to go: `tab` describes the page after it, and Chromium gives the frames
   * of a kept page other numbers than they had.
   */
  readonly hasLeft: boolean;
}

/** What browsers say of a sender, as far as it is read. */
export interface RawSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly documentLifecycle?: string | undefined;
  readonly tab?: unknown;
}

/** Reads a sender; null where it isn't a part of this extension. */
export function readSender(raw: RawSender): Sender | null {
  if (raw.id !== browser.runtime.id) return null;
  const url = raw.url ?? '';
  const home = browser.runtime.getURL('/');
  return {
    isScreen: url.startsWith(home),
    tab: readTab(raw.tab),
    frameId: raw.frameId ?? 0,
    url,
    isPrerendered: raw.documentLifecycle === 'prerender',
    hasLeft: raw.documentLifecycle === 'cached' || raw.documentLifecycle === 'pending_deletion',
  };
}
