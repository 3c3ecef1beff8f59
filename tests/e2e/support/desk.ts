import type { Browser, Page } from 'puppeteer-core';
import type { EventRow, JudgedRow, SiteRow } from '@/utils/db/schema';
import type { Task } from '@/utils/doing/task';
import type { DoingTimer } from '@/utils/doing/timer';
import type { WorkInterval } from '@/utils/doing/work';
import type { DayRollup } from '@/utils/statistics/rollup';
import type { PlayingSession, WatchInterval } from '@/utils/watching/interval';

/** Rows of the extension's tables, as utils/db/schema.ts declares them. */
interface Tables {
  readonly intervals: WatchInterval;
  readonly playing: PlayingSession;
  readonly rollups: DayRollup;
  readonly tasks: Task;
  readonly timers: DoingTimer;
  readonly worked: WorkInterval;
  readonly sites: SiteRow;
  readonly events: EventRow;
  readonly judged: JudgedRow;
}

/** A silent document of the extension in a window of its own: it reads the store without any code of the extension. */
export interface Desk {
  readonly page: Page;
  /** All rows of a table; none where the database or the table isn't there yet. */
  rows<Name extends keyof Tables>(table: Name): Promise<Tables[Name][]>;
  /** Firefox: resolves when the background's event page runs. */
  untilEventPageRuns(): Promise<void>;
  /** Firefox: resolves when the background's event page isn't running. */
  untilEventPageStopped(): Promise<void>;
}

/** Opens the desk. The manifest serves as the document: it has the extension's origin and runs nothing. */
export async function openDesk(browser: Browser, root: string): Promise<Desk> {
  const page = await browser.newPage({ type: 'window', background: true });
  await goToManifest(page, `${root}/manifest.json`);
  return {
    page,
    rows: <Name extends keyof Tables>(table: Name) => page.evaluate(readTable<Tables[Name]>, table),
    async untilEventPageRuns() {
      await page.waitForFunction(() => window.browser?.extension.getBackgroundPage() !== null, {
        polling: 50,
        timeout: 60_000,
      });
    },
    async untilEventPageStopped() {
      await page.waitForFunction(() => window.browser?.extension.getBackgroundPage() === null, {
        polling: 50,
        timeout: 60_000,
      });
    },
  };
}

/** Right after an extension was reloaded its addresses are refused for a moment. */
async function goToManifest(page: Page, address: string): Promise<void> {
  const until = Date.now() + 30_000;
  for (;;) {
    try {
      await page.goto(address, { waitUntil: [] });
      await page.waitForFunction(() => document.body?.innerText.includes('manifest_version'), { timeout: 5_000 });
      return;
    } catch (error) {
      if (Date.now() > until) {
        throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** Runs in the desk's page. Opening a database that isn't there would create it, so its presence is asked first. */
async function readTable<Row>(table: string): Promise<Row[]> {
  const found = (await indexedDB.databases()).some(({ name }) => name === 'loopbreak');
  if (!found) {
    return [];
  }
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('loopbreak');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  try {
    if (!database.objectStoreNames.contains(table)) {
      return [];
    }
    return await new Promise<Row[]>((resolve, reject) => {
      const request = database.transaction(table).objectStore(table).getAll();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  } finally {
    database.close();
  }
}
