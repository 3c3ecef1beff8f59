/** The lock of whoever reads and writes the browser's own sync. */
export const BROWSER_SYNC = 'loopbreak-browser-sync';

/**
 * Carries work out when the same isn't under way any more, here or in another part of the extension. The lock goes with whoever holds it,
 * also where that is killed.
 */
export async function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  const { locks } = navigator;
  // Not everywhere that the background runs in tests.
  if (!locks) return work();
  return locks.request(name, work);
}

/** Carries work out unless the same is under way now. */
export async function unlessUnderWay(name: string, work: () => Promise<void>): Promise<void> {
  const { locks } = navigator;
  if (!locks) return work();
  await locks.request(name, { ifAvailable: true }, (lock) => (lock ? work() : undefined));
}
