import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

const PERMISSION = { permissions: ['notifications' as const] };

/** Whether the system's notifications are allowed, and a way to ask, which is to be called in a click. */
export function useNotices(): { readonly allowed: boolean | null; readonly onAllow: () => void } {
  const [allowed, setAllowed] = useState<boolean | null>(null);
  useEffect(() => {
    browser.permissions.contains(PERMISSION).then(setAllowed, () => setAllowed(false));
  }, []);
  const onAllow = (): void => {
    browser.permissions.request(PERMISSION).then(setAllowed, () => setAllowed(false));
  };
  return { allowed, onAllow };
}
