import { clearAll } from '@/utils/db/clear-store';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { ownDevice } from '@/utils/db/own-device';
import { restoreSnapshot, takeSnapshot } from '@/utils/db/snapshot';
import type { Items } from '@/utils/devices/browser-items';
import { alone, BROWSER_SYNC } from '@/utils/platform/alone';
import { setSyncItems } from '@/utils/platform/browser-sync';
import { putBackWaiting, takeOutWaiting } from '@/utils/platform/waiting';
import { takeOut } from './take-out';

const NOTHING: Items = new Map();

/** Not while an exchange is under way, which would bring back what it has read, and its connection. */
const betweenExchanges = <T>(work: () => Promise<T>): Promise<T> =>
  alone('loopbreak-devices', () => alone(BROWSER_SYNC, work));

/**
 * Deletes all that was recorded, disconnects this device, and takes what it told out of the browser's own sync. Gives the way back, and
 * whether it was connected.
 */
export function clearRecords(
  db: LoopbreakDatabase,
): Promise<{ readonly wasConnected: boolean; readonly undo: () => Promise<void> }> {
  return betweenExchanges(async () => {
    const snapshot = await takeSnapshot(db);
    await clearAll(db);
    const waited = await takeOutWaiting();
    const tells = snapshot.meta.some(({ id }) => id === 'browser');
    // What the browser doesn't let be taken out now was told before, and is no reason to keep the rest.
    const told = tells ? await takeOut(await ownDevice(db)).catch(() => NOTHING) : NOTHING;
    return {
      wasConnected: tells || snapshot.meta.some(({ id }) => id === 'sync'),
      undo: async () => {
        await restoreSnapshot(db, snapshot);
        await putBackWaiting(waited);
        if (told.size > 0) await setSyncItems(told).catch(() => {});
      },
    };
  });
}
