import type { Session } from './launch.ts';

/** The part of the browser's interface that is asked on the desk. */
interface Api {
  readonly storage: { readonly session: { get(key: string): Promise<Record<string, unknown>> } };
}

/** How many messages wait in the browser's memory for the store. */
export function waitingBeats(session: Session): Promise<number> {
  return session.desk.page.evaluate(async () => {
    const api: Api = Reflect.get(window, 'chrome');
    const { held } = await api.storage.session.get('held');
    return Array.isArray(held) ? held.length : 0;
  });
}
