import { browser } from 'wxt/browser';
import type { ScreenMessage, TabMessage } from '@/utils/messaging/protocol';
import { readSender, type Sender } from './sender';

/** How long a page may take to say what it is. */
const PATIENCE_MS = 1000;

/**
 * Calls `handle` with every message from this extension's own parts and sends back what it resolves to. `sendResponse` with
 * `return true` is the one form of answer that works natively, under the polyfill and in tests alike.
 */
export function onMessage(handle: (message: unknown, sender: Sender) => Promise<unknown>): void {
  browser.runtime.onMessage.addListener((message: unknown, raw, respond: (answer: unknown) => void) => {
    const sender = readSender(raw);
    if (!sender) return false;
    handle(message, sender).then(respond, () => respond(null));
    return true;
  });
}

/**
 * Sends a message to one frame of a tab, or to all of them, and gives the first answer. Null when nobody is there to answer: the tab
 * has gone, or holds no script of this extension.
 */
export async function sendToTab(tabId: number, message: TabMessage, frameId?: number): Promise<unknown> {
  try {
    const answer: unknown = await browser.tabs.sendMessage(tabId, message, frameId === undefined ? {} : { frameId });
    return answer ?? null;
  } catch {
    return null;
  }
}

/** Asks one frame of a tab; null as well when it takes longer than a second. */
export async function askTab(tabId: number, message: TabMessage, frameId: number): Promise<unknown> {
  const patience = new Promise<null>((done) => setTimeout(done, PATIENCE_MS, null));
  return Promise.race([sendToTab(tabId, message, frameId), patience]);
}

/** A background that is just being stopped hears nothing; by then it is stopped, and a message starts it anew. */
const AGAIN_AFTER_MS = 300;

/**
 * Tells the background that records changed, without waiting: a screen never depends on the background (darkreader#15852). Told once
 * more where nobody heard it; each such message is safe to repeat.
 */
export function tellBackground(message: ScreenMessage): void {
  const tell = (): Promise<unknown> => browser.runtime.sendMessage(message);
  const later = (): Promise<void> => new Promise((done) => setTimeout(done, AGAIN_AFTER_MS));
  tell().catch(() =>
    later()
      .then(tell)
      .catch(() => {}),
  );
}
