import type { Page } from 'puppeteer-core';
import { SCHEMA_VERSION } from '@/utils/db/schema';
import type { Session } from './launch.ts';
import { named } from './screens.ts';

/** As Dexie numbers the next version of the schema. */
export const NEWER = (SCHEMA_VERSION + 1) * 10;

/** How the store took to a newer version. */
interface Upgrade {
  readonly ms: number;
  /** Somebody held on to the version before. */
  readonly blocked: boolean;
}

/** Opens the store as newer code would, with a table more and a row in it; from the desk, which holds on to nothing. */
export function upgradeStore(session: Session): Promise<Upgrade> {
  return session.desk.page.evaluate(async (version) => {
    const began = performance.now();
    let blocked = false;
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('loopbreak', version);
      request.onblocked = () => {
        blocked = true;
      };
      request.onupgradeneeded = () => {
        request.result.createObjectStore('extra', { keyPath: 'id' }).put({ id: 'newer' });
      };
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const ms = performance.now() - began;
    database.close();
    return { ms, blocked };
  }, NEWER);
}

/** The version that the store has. */
export function versionOf(session: Session): Promise<number | undefined> {
  return session.desk.page.evaluate(
    async () => (await indexedDB.databases()).find(({ name }) => name === 'loopbreak')?.version,
  );
}

/** Somebody who has typed a line into the popup; `submit` presses Enter in it, also when the popup has taken the line away. */
export async function typed(popup: Page, line: string): Promise<{ readonly submit: () => Promise<void> }> {
  const field = await named(popup, '.task-line input');
  await field.type(line);
  return {
    submit: () =>
      field.evaluate(
        (input) => void input.closest('form')?.dispatchEvent(new SubmitEvent('submit', { cancelable: true })),
      ),
  };
}
