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
