import type { Page } from 'puppeteer-core';

/** Runs in the desk: begins a transaction that writes into a table and has no end until it is let go. */
async function hold(table: string): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('loopbreak');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const rows = database.transaction(table, 'readwrite').objectStore(table);
  await new Promise<void>((resolve, reject) => {
    let isHeld = true;
    Reflect.set(window, 'letGo', () => {
      isHeld = false;
    });
    // A transaction ends where nothing is asked of it any more.
    const ask = (): void => {
      const request = rows.count();
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        resolve();
        if (isHeld) ask();
        else database.close();
      };
    };
    ask();
  });
}

/** Keeps everybody else from reading and writing a table of the store, until what it gives is called. */
export async function holdTable(desk: Page, table: string): Promise<() => Promise<void>> {
  await desk.evaluate(hold, table);
  return () => desk.evaluate(() => Reflect.get(window, 'letGo')());
}
