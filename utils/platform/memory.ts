import { browser } from 'wxt/browser';

const KEY = 'held';

/** What was put into the browser's memory, which outlives a worker and not the browser; [] where nothing was. */
export async function inMemory(): Promise<readonly unknown[]> {
  const { [KEY]: held } = await browser.storage.session.get(KEY);
  return Array.isArray(held) ? held : [];
}

/** Puts a list there in the place of the one before. */
export async function keepInMemory(list: readonly object[]): Promise<void> {
  if (list.length === 0) await browser.storage.session.remove(KEY);
  else await browser.storage.session.set({ [KEY]: list });
}
