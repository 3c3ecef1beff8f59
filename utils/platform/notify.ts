import { browser } from 'wxt/browser';

/** A notification of the system. */
export interface Notice {
  /** One of the same id takes its place. */
  readonly id: string;
  readonly title: string;
  readonly message: string;
  /** What its button says, where the system has buttons on them (Firefox has none). */
  readonly button?: string;
}

/** Shows a notification, where the person has allowed it and the browser can; says whether it did. */
export async function notify({ id, title, message, button }: Notice): Promise<boolean> {
  try {
    // Chrome leaves the namespace out until the optional permission is granted.
    if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return false;
    if (!browser.notifications) return false;
    const iconUrl = new URL('icon/128.png', browser.runtime.getURL('/')).href;
    const buttons = button && !import.meta.env.FIREFOX ? { buttons: [{ title: button }] } : {};
    await browser.notifications.create(id, { type: 'basic', iconUrl, title, message, ...buttons });
    return true;
  } catch {
    return false;
  }
}

/** Takes a notification away; there need be none. */
export async function unnotify(id: string): Promise<void> {
  try {
    await browser.notifications?.clear(id);
  } catch {}
}

/** Calls back with the id of a notification that was clicked. */
export function onNoticeClicked(handle: (id: string) => unknown): void {
  browser.notifications?.onClicked.addListener((id) => handle(id));
}

/** Calls back with the id of a notification whose button was clicked. */
export function onNoticeButton(handle: (id: string) => unknown): void {
  browser.notifications?.onButtonClicked?.addListener((id) => handle(id));
}
