import { type Items, nameOf } from '@/utils/devices/browser-items';
import { removeSyncItems, syncItems } from '@/utils/platform/browser-sync';

/** Takes what a device told out of the browser's sync; gives what it was, for Undo. */
export async function takeOut(device: string | null): Promise<Items> {
  const items = [...(await syncItems())].filter(([key]) => nameOf(key)?.device === device);
  await removeSyncItems(items.map(([key]) => key));
  return new Map(items);
}
