import { useCallback } from 'preact/hooks';
import type { BrowserSyncProps } from '@/components/devices/BrowserSyncPart';
import { useTexts } from '@/components/Texts';
import { useLive } from '@/entrypoints/screens/use-live';
import { type BrowserSync, browserSyncOf, forgetBrowserSync, saveBrowserSync } from '@/utils/db/browser-sync-store';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { ownDevice } from '@/utils/db/own-device';
import type { Items } from '@/utils/devices/browser-items';
import { alone, BROWSER_SYNC } from '@/utils/platform/alone';
import { tellBackground } from '@/utils/platform/messenger';
import { putBack, takeOut } from './take-out';
import type { Run } from './use-notice';

/** Ends the telling, and takes what this device told out again; not while an exchange is under way, which would put it back. */
async function turnOff(db: LoopbreakDatabase): Promise<() => Promise<void>> {
  let before: BrowserSync | null = null;
  let items: Items = new Map();
  await alone(BROWSER_SYNC, async () => {
    before = await browserSyncOf(db);
    items = await takeOut(await ownDevice(db));
    await forgetBrowserSync(db);
  });
  return async () => {
    await putBack(items);
    if (before) await saveBrowserSync(db, before);
  };
}

/** The short record in the browser's own sync. */
export function useBrowserSync(db: LoopbreakDatabase, run: Run): BrowserSyncProps {
  const { text } = useTexts();
  const query = useCallback(() => browserSyncOf(db), [db]);
  const { value: state } = useLive(query, null);
  const now = (): void => tellBackground({ kind: 'browser-sync' });
  return {
    state,
    onNow: now,
    onChange: (on) => {
      if (on) saveBrowserSync(db).then(now);
      else run(async () => ({ message: text('browser_off_done'), undo: await turnOff(db) }));
    },
    onForget: (device) =>
      run(async () => {
        const items = await takeOut(device);
        now();
        return { message: text('browser_forgot'), undo: () => putBack(items).then(now), takesFocus: true };
      }),
  };
}
