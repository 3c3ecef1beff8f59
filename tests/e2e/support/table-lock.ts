import { serviceWorker } from './background.ts';
import { type Session, until } from './launch.ts';

/** Runs in the desk: a transaction for writing on one table that lasts until `release` is called there; nobody else writes it meanwhile. */
async function hold(table: string): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('loopbreak');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const transaction = database.transaction(table, 'readwrite');
  const over = new Promise<void>((resolve) => {
    transaction.oncomplete = () => resolve();
  });
  let held = true;
  await new Promise<void>((resolve) => {
    // A transaction lasts as long as something is asked of it.
    const ask = (): void => {
      transaction.objectStore(table).get('nothing').onsuccess = () => {
        resolve();
        if (held) ask();
      };
    };
    ask();
  });
  Reflect.set(window, 'release', async () => {
    held = false;
    await over;
    database.close();
  });
}

/** Holds one table of the store for writing, and nothing else of it. */
export async function holdTable(session: Session, table: string): Promise<{ release(): Promise<void> }> {
  await session.desk.page.evaluate(hold, table);
  return { release: () => session.desk.page.evaluate(() => Reflect.get(window, 'release')()) };
}

/**
 * Chromium: notes from now on which tables the service worker that runs is to write, by the transactions that it asks anything of;
 * `untilWanted` waits for one of them.
 */
export async function noteWriting({ browser, root }: Session): Promise<{ untilWanted(table: string): Promise<void> }> {
  const worker = await serviceWorker(browser, root);
  await worker.evaluate(() => {
    const wanted = new Set<string>();
    Reflect.set(globalThis, 'wanted', wanted);
    // Dexie binds a database's own function when it opens it; those of its transactions it looks up each time.
    const { objectStore } = IDBTransaction.prototype;
    IDBTransaction.prototype.objectStore = function (name) {
      if (this.mode === 'readwrite') for (const table of this.objectStoreNames) wanted.add(table);
      return objectStore.call(this, name);
    };
  });
  return {
    async untilWanted(table) {
      await until(() => worker.evaluate((name) => Reflect.get(globalThis, 'wanted').has(name), table));
    },
  };
}
