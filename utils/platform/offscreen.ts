import { browser } from 'wxt/browser';

/** The part of Chrome's interface that its types here leave out. */
interface Offscreen {
  createDocument(page: { url: string; reasons: string[]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
}

const isOffscreen = (value: unknown): value is Offscreen =>
  typeof value === 'object' && value !== null && 'createDocument' in value && 'closeDocument' in value;

/**
 * Chrome: carries something out in a page that nobody sees, since a worker can make no address for a file, and gives what the page
 * answers to the message. The page stays until `use` is done with the answer.
 */
export async function inHiddenPage<T>(path: string, message: object, use: (answer: unknown) => Promise<T>): Promise<T> {
  const offscreen: unknown = Reflect.get(browser, 'offscreen');
  if (!isOffscreen(offscreen)) throw new Error('no hidden pages in this browser');
  // One that was left by a worker that died in between.
  await offscreen.closeDocument().catch(() => {});
  await offscreen.createDocument({
    ...{ url: path, reasons: ['BLOBS'] },
    justification: 'Writes a copy of the records into a file.',
  });
  try {
    return await use(await browser.runtime.sendMessage(message));
  } finally {
    await offscreen.closeDocument().catch(() => {});
  }
}

/** The hidden page's side: answers one kind of message and no other. */
export function onHiddenMessage(kind: string, answer: (message: object) => Promise<unknown>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond: (answer: unknown) => void) => {
    const isOurs = typeof message === 'object' && message !== null && Reflect.get(message, 'kind') === kind;
    if (!isOurs || sender.id !== browser.runtime.id || sender.tab) return false;
    answer(message).then(respond, () => respond(null));
    return true;
  });
}
