import { browser } from 'wxt/browser';

/** Calls back when the extension was installed (`fresh`) or it or the browser was updated. */
export function onInstalled(handle: (fresh: boolean) => unknown): void {
  browser.runtime.onInstalled.addListener(({ reason }) => handle(reason === 'install'));
}

/** Calls back when a browser with the extension starts; not when the extension is enabled or updated. */
export function onStartup(handle: () => unknown): void {
  browser.runtime.onStartup.addListener(() => handle());
}

/** The match patterns of the pages that the manifest names. */
export function manifestMatches(): string[] {
  const { host_permissions: hosts } = browser.runtime.getManifest();
  return Array.isArray(hosts) ? hosts.filter((host): host is string => typeof host === 'string') : [];
}
