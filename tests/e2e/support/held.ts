import { expect } from 'vitest';
import type { Session } from './launch.ts';

interface Area {
  get(key: string): Promise<Record<string, unknown>>;
}

/** The part of the browser's interface that is asked on the desk. */
interface Api {
  readonly storage: { readonly session: Area; readonly local: Area };
}

/** The messages that wait for the store: in the browser's memory, where only that can be written, or beyond its end. */
function waitingNow(session: Session): Promise<unknown[]> {
  return session.desk.page.evaluate(async () => {
    const { storage }: Api = Reflect.get(window, 'chrome');
    const inMemory = (await storage.session.get('held')).held;
    const held = inMemory ?? (await storage.local.get('held')).held;
    return Array.isArray(held) ? held : [];
  });
}

/** How many messages wait. */
export const waitingBeats = async (session: Session): Promise<number> => (await waitingNow(session)).length;

/** Waits until what waits says that a player was paused: each beat says all of its session, and nothing of it is under way any more. */
export async function untilPauseWaits(session: Session): Promise<void> {
  await expect.poll(async () => JSON.stringify(await waitingNow(session))).toContain('"state":"paused"');
}
