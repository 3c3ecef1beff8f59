import type { Session } from './launch.ts';

interface Area {
  get(key: string): Promise<Record<string, unknown>>;
}

/** The part of the browser's interface that is asked on the desk. */
interface Api {
  readonly storage: { readonly session: Area; readonly local: Area };
}

/** How many messages wait for the store: in the browser's memory, where only that can be written, or beyond its end. */
export function waitingBeats(session: Session): Promise<number> {
  return session.desk.page.evaluate(async () => {
    const { storage }: Api = Reflect.get(window, 'chrome');
    const inMemory = (await storage.session.get('held')).held;
    const held = inMemory ?? (await storage.local.get('held')).held;
    return Array.isArray(held) ? held.length : 0;
  });
}
