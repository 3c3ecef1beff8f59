import type { Page } from 'puppeteer-core';
import { type Session, until } from './launch.ts';

interface Tab {
  readonly id: number;
  readonly discarded: boolean;
}

/** The part of the browser's interface that is used on the desk. */
interface Api {
  readonly tabs: {
    query(about: { url: string }): Promise<Tab[]>;
    discard(id: number): Promise<unknown>;
    update(id: number, change: { active: boolean }): Promise<unknown>;
  };
}

/** Runs in the desk: unloads the tab at an address, as a browser does that is short of memory; says whether it is unloaded. */
async function unload(address: string): Promise<boolean> {
  const { tabs }: Api = Reflect.get(window, 'chrome');
  const [tab] = await tabs.query({ url: address });
  if (tab?.discarded) return true;
  if (tab) await tabs.discard(tab.id);
  return false;
}

/** Unloads the tab at an address, which must not be in front, and waits until it is. */
export async function discard({ desk }: Session, address: string): Promise<void> {
  await until(() => desk.page.evaluate(unload, address));
}

/** Brings the unloaded tab at an address to the front again, which loads it. */
export async function bringBack({ browser, desk }: Session, address: string): Promise<Page> {
  await desk.page.evaluate(async (url) => {
    const { tabs }: Api = Reflect.get(window, 'chrome');
    const [tab] = await tabs.query({ url });
    if (tab) await tabs.update(tab.id, { active: true });
  }, address);
  return until(async () => (await browser.pages()).find((each) => each.url() === address));
}
