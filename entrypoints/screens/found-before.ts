import type { LoopbreakDatabase } from '@/utils/db/database';
import { isOffering } from '@/utils/db/install-store';
import { ownDevice } from '@/utils/db/own-device';
import { nameOf } from '@/utils/devices/browser-items';
import { syncItems } from '@/utils/platform/browser-sync';

/** Whether the store began anew while the browser's own sync holds records from before, or of other devices. */
export async function foundBefore(db: LoopbreakDatabase): Promise<boolean> {
  if (!(await isOffering(db))) return false;
  const own = await ownDevice(db);
  const isFromBefore = (key: string): boolean => (nameOf(key)?.device ?? own) !== own;
  return [...(await syncItems()).keys()].some(isFromBefore);
}
