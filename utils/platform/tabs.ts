import { browser } from 'wxt/browser';

/** A tab, as far as it matters. Address and title are empty where the extension may not read them. */
export interface Tab {
  readonly id: number;
  readonly url: string;
  readonly title: string;
  readonly isPrivate: boolean;
  readonly isMuted: boolean;
  /** The chosen tab of its window. */
  readonly isActive: boolean;
}

type Fields = Readonly<Record<string, unknown>>;
const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Reads what the browser says of a tab; null where it is none. */
export function readTab(raw: unknown): Tab | null {
  const { id, url, title, incognito, mutedInfo, active } = fieldsOf(raw);
  if (typeof id !== 'number' || id < 0) return null;
  return {
    id,
    url: textOf(url),
    title: textOf(title),
    isPrivate: incognito === true,
    isMuted: fieldsOf(mutedInfo).muted === true,
    isActive: active === true,
  };
}

/** The tabs whose pages the extension may run in; discarded ones, which hold no page, are left out. */
export async function openTabs(matches: readonly string[]): Promise<Tab[]> {
  const tabs = await browser.tabs.query({ url: [...matches], discarded: false });
  return tabs.flatMap((tab) => readTab(tab) ?? []);
}

/** The tab in front of the person, where the extension may see its page; null where it may not, and in a private window. */
export async function tabInView(): Promise<number | null> {
  const tabs = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const tab = readTab(tabs[0]);
  return tab?.url && !tab.isPrivate ? tab.id : null;
}

/** Calls back when a tab is gone. */
export function onTabRemoved(handle: (tabId: number) => unknown): void {
  browser.tabs.onRemoved.addListener((tabId) => handle(tabId));
}

/** Calls back when the browser put another tab (made ready before) in the place of one. Firefox has no such event in use. */
export function onTabReplaced(handle: (tabId: number) => unknown): void {
  browser.tabs.onReplaced?.addListener((_added, removed) => handle(removed));
}

/** Calls back when a tab begins or ceases to sound. */
export function onTabAudible(handle: (tabId: number, audible: boolean) => unknown): void {
  const event = browser.tabs.onUpdated;
  const listener = (tabId: number, { audible }: { audible?: boolean | undefined }): unknown =>
    audible === undefined ? undefined : handle(tabId, audible);
  // Firefox alone can be asked for one property, so that a page that loads doesn't wake the background a dozen times.
  if (import.meta.env.FIREFOX) Reflect.apply(event.addListener, event, [listener, { properties: ['audible'] }]);
  else event.addListener(listener);
}

/**
 * Calls back with a tab whose page is at another address or has loaded, also within its page. Only where the extension may see the
 * address: for any other tab nothing happens here.
 */
export function onTabAddress(handle: (tab: Tab) => unknown): void {
  const event = browser.tabs.onUpdated;
  type Change = { url?: string | undefined; status?: string | undefined };
  const listener = (_id: number, change: Change, raw: unknown): unknown => {
    // Chromium tells no address of a page that is loaded again.
    if (change.url === undefined && change.status !== 'complete') return undefined;
    const tab = readTab(raw);
    // The extension's own pages, which it may see as well, are none of those.
    return tab && /^https?:/.test(tab.url) ? handle(tab) : undefined;
  };
  // They needn't wake the background either.
  const onPages = { properties: ['url'], urls: ['*://*/*'] };
  if (import.meta.env.FIREFOX) Reflect.apply(event.addListener, event, [listener, onPages]);
  else event.addListener(listener);
}

/** Opens one of the extension's own pages in a new tab. */
export async function openScreen(page: string): Promise<void> {
  await browser.tabs.create({ url: new URL(page, browser.runtime.getURL('/')).href });
}

/** A tab by its id; null where it has gone. */
export async function tabOf(tabId: number): Promise<Tab | null> {
  try {
    return readTab(await browser.tabs.get(tabId));
  } catch {
    return null;
  }
}

/** The tabs in front of their windows whose pages the extension may see. */
export async function tabsInView(): Promise<Tab[]> {
  const tabs = await browser.tabs.query({ active: true });
  return tabs.flatMap((raw) => {
    const tab = readTab(raw);
    return tab && /^https?:/.test(tab.url) ? [tab] : [];
  });
}

/** Brings a tab to the front. Firefox for Android has no windows to bring it to the front in. */
export async function showTab(tabId: number): Promise<void> {
  const { windowId } = await browser.tabs.get(tabId);
  await browser.tabs.update(tabId, { active: true });
  if (windowId !== undefined) await browser.windows?.update(windowId, { focused: true });
}

/** Opens an address in a new tab and gives its id; null where the browser gave none. */
export async function openAddress(url: string): Promise<number | null> {
  return (await browser.tabs.create({ url })).id ?? null;
}

/** Opens one of the extension's own pages in a window of its own, with nothing else in it; in a tab where there are no windows. */
export async function openWindow(page: string): Promise<void> {
  if (!browser.windows) return openScreen(page);
  await browser.windows.create({ url: new URL(page, browser.runtime.getURL('/')).href });
}
