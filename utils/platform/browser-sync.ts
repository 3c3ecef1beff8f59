import { browser } from 'wxt/browser';

type Area = typeof browser.storage.sync;

/** The area that the browser carries to the person's other browsers of its kind; null where there is none (Firefox for Android). */
const area = (): Area | null => Reflect.get(browser.storage, 'sync') ?? null;

/** Whether this browser has a sync of its own. */
export const hasBrowserSync = (): boolean => area() !== null;

/** All that it holds. */
export async function syncItems(): Promise<ReadonlyMap<string, unknown>> {
  return new Map(Object.entries((await area()?.get()) ?? {}));
}

/**
 * Writes items into it at once.
 * @throws Error where the browser refuses: no room, or too many writes.
 */
export async function setSyncItems(items: ReadonlyMap<string, unknown>): Promise<void> {
  if (items.size > 0) await area()?.set(Object.fromEntries(items));
}

/** Takes items out of it. */
export async function removeSyncItems(keys: readonly string[]): Promise<void> {
  if (keys.length > 0) await area()?.remove([...keys]);
}

/** Calls back with the keys that changed in it, by whomever. */
export function onSyncChanged(handle: (keys: readonly string[]) => unknown): void {
  browser.storage.onChanged.addListener((changes, name) =>
    name === 'sync' ? handle(Object.keys(changes)) : undefined,
  );
}
