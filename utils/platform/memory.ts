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

const STARTED = 'started';

/** Whether the background starts for the first time since the extension was enabled or the browser was started; true once. */
export async function isFirstStart(): Promise<boolean> {
  const { [STARTED]: started } = await browser.storage.session.get(STARTED);
  if (started === true) return false;
  await browser.storage.session.set({ [STARTED]: true });
  return true;
}
