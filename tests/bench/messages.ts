import type { Session } from '../e2e/support/launch.ts';

/** A message to the background, as another page of the extension heard it. */
export interface Message {
  readonly at: number;
  readonly kind: string;
  readonly beats: number;
}

interface Runtime {
  readonly onMessage: { addListener(listener: (message: { kind: string; beats?: unknown[] }) => void): void };
}

/** Hears every message that goes to the background, from a page of the extension, which answers none and keeps no worker awake. */
export async function hearMessages(session: Session): Promise<() => Promise<Message[]>> {
  const { page } = session.desk;
  await page.evaluate(() => {
    const name = Reflect.has(window, 'browser') ? 'browser' : 'chrome';
    const api: { readonly runtime: Runtime } = Reflect.get(window, name);
    const heard: Message[] = [];
    Reflect.set(window, 'heard', heard);
    api.runtime.onMessage.addListener(({ kind, beats }) => {
      heard.push({ at: Date.now(), kind, beats: beats?.length ?? 0 });
    });
  });
  return () => page.evaluate((): Message[] => Reflect.get(window, 'heard'));
}
