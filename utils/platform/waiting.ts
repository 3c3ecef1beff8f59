import { browser } from 'wxt/browser';
import { alone } from './alone';

const KEY = 'held';

/** What waits is read and written by one at a time: what another adds in between would be lost. */
export const withWaiting = <T>(work: () => Promise<T>): Promise<T> => alone('loopbreak-held', work);

async function readFrom(area: 'local' | 'session'): Promise<readonly unknown[] | null> {
  const { [KEY]: list } = await browser.storage[area].get(KEY);
  return Array.isArray(list) ? list : null;
}

/**
 * What waits outside of the store of records, oldest first; [] where nothing does. What had to be kept in the browser's memory holds all
 * that the place which outlives the browser may hold besides.
 */
export async function waiting(): Promise<readonly unknown[]> {
  return (await readFrom('session')) ?? (await readFrom('local').catch(() => null)) ?? [];
}

async function keptLastingly(list: readonly unknown[]): Promise<boolean> {
  try {
    await (list.length === 0 ? browser.storage.local.remove(KEY) : browser.storage.local.set({ [KEY]: list }));
    return true;
  } catch {
    return false;
  }
}

/**
 * Lets a list wait in the place of the one before: where it outlives the browser, which is a place of the browser's own beside the store of
 * records; and in the browser's memory where that can't be written either, as on a full disk.
 */
export async function keepWaiting(list: readonly unknown[]): Promise<void> {
  if (await keptLastingly(list)) await browser.storage.session.remove(KEY);
  else await browser.storage.session.set({ [KEY]: list });
}

/** Lets nothing wait any more, and gives what did. */
export function takeOutWaiting(): Promise<readonly unknown[]> {
  return withWaiting(async () => {
    const all = await waiting();
    await keepWaiting([]);
    return all;
  });
}

/** Lets what was taken out wait again, before what has come since. */
export function putBackWaiting(list: readonly unknown[]): Promise<void> {
  return withWaiting(async () => keepWaiting([...list, ...(await waiting())]));
}
