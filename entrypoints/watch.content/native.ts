import type { PageAnswers, PageMessage, TabMessage } from '@/utils/messaging/protocol';

type Listener = (message: TabMessage, sender: unknown, respond: (answer: unknown) => void) => boolean;

/** The part of the browser's own interface that a page's script needs; the polyfill would be larger than the script. */
interface NativeBrowser {
  readonly runtime?: {
    /** Gone once the extension was reloaded or removed. */
    readonly id?: string;
    sendMessage<M extends PageMessage>(message: M): Promise<PageAnswers[M['kind']] | undefined>;
    readonly onMessage: { addListener(listener: Listener): void };
  };
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

const isNative = (value: unknown): value is NativeBrowser => typeof value === 'object' && value !== null;

const found: unknown = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');

/** Chromium and Firefox both name it `browser` of late; older Chromium has `chrome` alone, with the same promises (manifest 3). */
export const native: NativeBrowser = isNative(found) ? found : {};
