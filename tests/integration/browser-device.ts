import { syncBrowser } from '@/entrypoints/background/sync-browser';
import { browserSyncOf, saveBrowserSync } from '@/utils/db/browser-sync-store';
import { nameDevice } from '@/utils/db/device-store';
import { aDatabase, moment, NOON } from '../unit/db/builders';

let names = 0;

/** A clock that goes on with each look at it: so many rows of one moment take the store in memory long to put in order. */
function aClock(): () => number {
  let now: number = NOON;
  return () => {
    now += 1;
    return now;
  };
}

/** A device that tells through the browser's sync, on a clock by which nothing of the tests is in the future. */
export async function browserDevice() {
  names += 1;
  const db = aDatabase(aClock());
  const name = names.toString(16).padStart(8, '0');
  await nameDevice(db, name);
  await saveBrowserSync(db);
  const exchange = async (minutes = 0) => {
    await syncBrowser(db, moment(minutes));
    return (await browserSyncOf(db))?.trouble ?? null;
  };
  return { db, name, exchange };
}
