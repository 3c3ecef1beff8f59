import type { Session } from '../e2e/support/launch.ts';

/** A message to the background, as another page of the extension heard it. */
export interface Message {
  readonly at: number;
  readonly kind: string;
  readonly beats: number;
  /** The tab that it came from; null where it came from none. */
  readonly tab: number | null;
  /** The stretches of playing or working that its beats are of. */
  readonly sessions: readonly string[];
}

interface Sent {
  readonly kind: string;
  readonly beats?: readonly { readonly session: string }[];
}

interface Runtime {
  readonly onMessage: {
    addListener(listener: (message: Sent, sender: { readonly tab?: { readonly id?: number } }) => void): void;
  };
}

/** Hears every message that goes to the background, from a page of the extension, which answers none and keeps no worker awake. */
export async function hearMessages(session: Session): Promise<() => Promise<Message[]>> {
  const { page } = session.desk;
  await page.evaluate(() => {
    const name = Reflect.has(window, 'browser') ? 'browser' : 'chrome';
    const api: { readonly runtime: Runtime } = Reflect.get(window, name);
    const heard: Message[] = [];
    Reflect.set(window, 'heard', heard);
    api.runtime.onMessage.addListener(({ kind, beats = [] }, { tab }) => {
      const sessions = beats.map(({ session }) => session);
      heard.push({ at: Date.now(), kind, beats: beats.length, tab: tab?.id ?? null, sessions });
    });
  });
  return () => page.evaluate((): Message[] => Reflect.get(window, 'heard'));
}
