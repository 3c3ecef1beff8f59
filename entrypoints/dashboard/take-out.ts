import { type Items, nameOf } from '@/utils/devices/browser-items';
import { alone, BROWSER_SYNC } from '@/utils/platform/alone';
import { removeSyncItems, setSyncItems, syncItems } from '@/utils/platform/browser-sync';

/** Takes what a device told out of the browser's sync; gives what it was, for Undo. */
export async function takeOut(device: string | null): Promise<Items> {
  const items = [...(await syncItems())].filter(([key]) => nameOf(key)?.device === device);
  await removeSyncItems(items.map(([key]) => key));
  return new Map(items);
}

/** Puts back what was taken out, for Undo. What its device told since is newer, and stays. */
export function putBack(items: Items): Promise<void> {
  return alone(BROWSER_SYNC, async () => {
    const there = await syncItems();
    await setSyncItems(new Map([...items].filter(([key]) => !there.has(key))));
  });
}
