import { browser } from 'wxt/browser';
import type { EpochMs } from '@/utils/time/brands';

const KEY = 'installed';

/**
 * Whether an installation is remembered outside of the store of records, in a place of the browser's own that outlives it where that is
 * damaged, and goes with the extension.
 */
export async function remembersInstallation(): Promise<boolean> {
  const { [KEY]: at } = await browser.storage.local.get(KEY);
  return typeof at === 'number';
}

/** Remembers it there. */
export async function rememberInstallation(at: EpochMs): Promise<void> {
  await browser.storage.local.set({ [KEY]: at });
}

/**
 * Keeps what the extension stores in the browser out of reach of the scripts in pages, which need none of it: a page's process that was
 * taken over could read titles there, and write in the name of another device. Firefox has no such bound.
 */
export async function keepFromPages(): Promise<void> {
  for (const area of [browser.storage.local, browser.storage.sync]) {
    const bound: unknown = Reflect.get(area, 'setAccessLevel');
    if (typeof bound === 'function') await Reflect.apply(bound, area, [{ accessLevel: 'TRUSTED_CONTEXTS' }]);
  }
}
