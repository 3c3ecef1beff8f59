import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ElementHandle, type Page } from 'puppeteer-core';
import type { Session } from './launch.ts';

/** The places of the dashboard that its list leads to, in its order. */
export const PLACES = [
  ...([
    'week',
    'time',
    'courses',
    'doing',
    'portfolio',
    'skills',
    'review',
    'loop',
    'reset',
    'data',
    'settings',
  ] as const),
];

interface Tab {
  readonly id?: number;
  readonly url?: string;
  readonly windowId: number;
}

/** The part of the browser's interface that is used on the desk. */
interface Api {
  readonly tabs: {
    query(about: object): Promise<Tab[]>;
    getCurrent(): Promise<Tab>;
    create(tab: { url: string; active: boolean; windowId: number | undefined }): Promise<Tab>;
    update(id: number, change: { url: string }): Promise<unknown>;
  };
  readonly action: { openPopup(where: { windowId: number | undefined }): Promise<void> };
}

const SCREENSHOTS = join(import.meta.dirname, '../../../.output/screenshots');
/** How long a screen may take to show what was waited for. */
const PATIENCE_MS = 30_000;

/** Runs in the page: the first element that is shown and goes by a name, as it is read aloud or as it stands there. */
function findNamed(css: string, name: string): HTMLElement | null {
  const tidy = (words: string | null | undefined): string => (words ?? '').replace(/\s+/g, ' ').trim();
  const namesOf = (element: Element): string[] => {
    const fields = [HTMLInputElement, HTMLSelectElement, HTMLTextAreaElement];
    const labels = fields.some((field) => element instanceof field) ? Reflect.get(element, 'labels') : null;
    const label = labels?.[0]?.firstElementChild ?? labels?.[0];
    const toggle = label?.querySelector('span') ?? label;
    const strong = labels?.[0]?.querySelector('strong');
    const all = [element.getAttribute('aria-label'), element.textContent, label?.textContent, toggle?.textContent];
    return [...all, strong?.textContent, labels?.[0]?.textContent].map(tidy);
  };
  const shown = (element: Element): boolean => element.getClientRects().length > 0;
  const all = [...document.querySelectorAll<HTMLElement>(css)].filter(shown);
  return all.find((element) => name === '' || namesOf(element).includes(name)) ?? null;
}

/** Waits for an element by a selector and the name it goes by; an empty name takes the first. */
export async function named(page: Page, css: string, name = ''): Promise<ElementHandle<HTMLElement>> {
  const handle = await page
    .waitForFunction(findNamed, { polling: 50, timeout: PATIENCE_MS }, css, name)
    .catch(async (error: unknown) => {
      const there = await page.evaluate(() => document.body?.innerText).catch(() => '(gone)');
      throw new Error(`no ${css} called "${name}" (${String(error)}); the page says: ${there}`);
    });
  if (handle instanceof ElementHandle) {
    return handle;
  }
  throw new Error(`${css} "${name}" is no element`);
}

/** Clicks with the mouse. */
export async function click(page: Page, css: string, name = ''): Promise<void> {
  const element = await named(page, css, name);
  // Out from under a notice at the foot of the page, as a person would scroll.
  await element.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await element.click();
}

/** Waits until the text of an element matches. */
export async function untilText(
  page: Page,
  css: string,
  wanted: string | RegExp,
  patience = PATIENCE_MS,
): Promise<void> {
  const { source, flags } = typeof wanted === 'string' ? { source: literally(wanted), flags: '' } : wanted;
  await page
    .waitForFunction(
      (selector, pattern, options) =>
        [...document.querySelectorAll(selector)].some((element) =>
          new RegExp(pattern, options).test((element.textContent ?? '').replace(/\s+/g, ' ').trim()),
        ),
      { polling: 50, timeout: patience },
      css,
      source,
      flags,
    )
    .catch(async (error: unknown) => {
      const there = await page.evaluate(() => document.body?.innerText).catch(() => '(gone)');
      throw new Error(`${css} never said ${wanted} (${String(error)}); the page says: ${there}`);
    });
}

const literally = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The text of an element as one line; '' where it isn't there. */
export function textOf(page: Page, css: string): Promise<string> {
  return page.evaluate(
    (selector) => (document.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim(),
    css,
  );
}

/** Loads a page of the extension anew; the document from before is gone afterwards. */
export async function reload(page: Page): Promise<void> {
  await page.evaluate(() => {
    Reflect.set(window, 'before', true);
    location.reload();
  });
  await page.waitForFunction(
    () => !Reflect.has(window, 'before') && document.querySelector('main h1, main textarea') !== null,
    { polling: 50, timeout: PATIENCE_MS },
  );
}

/** Opens the popup as a page in a tab in front, and waits for its records. */
export async function popupPage(session: Session): Promise<Page> {
  const page = await session.screen('popup.html');
  await untilPopup(page);
  return page;
}

/** Waits until a popup shows its records. */
export async function untilPopup(page: Page): Promise<void> {
  await page.waitForSelector('main.popup[aria-busy="false"]', { timeout: PATIENCE_MS });
}

/** Opens the dashboard in front, at a place as in its address. */
export async function dashboard(session: Session, hash = ''): Promise<Page> {
  const page = await session.screen(`dashboard.html${hash}`);
  await page.waitForSelector('main h1', { timeout: PATIENCE_MS });
  return page;
}

/** The window that a page of the web stands in, as the browser knows it. */
async function windowOf(session: Session, page: Page): Promise<number | undefined> {
  const url = await page.evaluate(() => location.href);
  return session.desk.page.evaluate(async (address) => {
    // The browser shows the addresses of course pages alone; any other page is the one in front beside the desk.
    const api: Api = Reflect.get(window, 'chrome');
    const tabs = await api.tabs.query({});
    const desk = await api.tabs.getCurrent();
    const tab = tabs.find((one) => one.url === address) ?? tabs.find((one) => one.windowId !== desk.windowId);
    return tab?.windowId;
  }, url);
}

/** Addresses of the tabs in front of their windows, as far as the extension sees them; also of those that no driver reaches. */
export function addressesInFront(session: Session): Promise<string[]> {
  return session.desk.page.evaluate(async () => {
    const api: Api = Reflect.get(window, 'chrome');
    return (await api.tabs.query({ active: true })).map(({ url }) => url ?? '');
  });
}

let popups = 0;

/**
 * Opens the popup in a tab behind a page and brings it to the front when it has its records: it then speaks of that page, as the popup
 * does, in either browser.
 */
export async function popupOver(session: Session, page: Page): Promise<Page> {
  await page.bringToFront();
  popups += 1;
  const path = `popup.html?${popups}`;
  const windowId = await windowOf(session, page);
  const made = await session.desk.page.evaluate(
    async (url, id) => {
      const api: Api = Reflect.get(window, 'chrome');
      const { id: tab } = await api.tabs.create({ url, active: false, windowId: id });
      return tab;
    },
    `/${path}`,
    windowId,
  );
  const isFirefox = session.engine === 'firefox';
  const popup = await session.opened(path, isFirefox ? 5_000 : undefined).catch(async (reason: unknown) => {
    if (!isFirefox || made === undefined) throw reason;
    // Firefox leaves a tab that is made while another plays empty now and then, or never tells the driver where it has gone: then it is told
    // once more where to go.
    await session.desk.page.evaluate(
      async (url, id) => {
        const api: Api = Reflect.get(window, 'chrome');
        await api.tabs.update(id, { url });
      },
      `/${path}`,
      made,
    );
    return session.opened(path);
  });
  await untilPopup(popup);
  await popup.bringToFront();
  return popup;
}

/** Chromium: opens the popup itself over a page, as a click on the icon does. */
export async function realPopup(session: Session, over: Page): Promise<Page> {
  const address = `${session.root}/popup.html`;
  await over.bringToFront();
  const windowId = await windowOf(session, over);
  const found = session.browser.waitForTarget((target) => target.url() === address, { timeout: PATIENCE_MS });
  await session.desk.page.evaluate((id) => {
    const api: Api = Reflect.get(window, 'chrome');
    return api.action.openPopup({ windowId: id });
  }, windowId);
  const page = await (await found).asPage();
  await untilPopup(page);
  return page;
}

/** Types a time of day, `HH:MM`, into a field, as the page's language takes it. */
export async function typeTime(page: Page, css: string, time: string): Promise<void> {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const field = await named(page, css);
  const halves = await page.evaluate(
    () => new Intl.DateTimeFormat(navigator.language, { timeStyle: 'short' }).resolvedOptions().hour12 === true,
  );
  const pad = (value: number): string => String(value).padStart(2, '0');
  // Its first part has the focus again after the field has lost it.
  await field.evaluate((input) => input.blur());
  await field.focus();
  await page.keyboard.type(`${pad(halves ? hours % 12 || 12 : hours)}${pad(minutes)}`);
  if (halves) {
    await page.keyboard.type(hours < 12 ? 'a' : 'p');
  }
  const value = await field.evaluate((input) => (input instanceof HTMLInputElement ? input.value : ''));
  if (value !== time) {
    throw new Error(`typed ${time} and the field holds "${value}"`);
  }
}

/** Keeps a picture of a page, for somebody to look at. */
export async function shot(page: Page, name: string, fullPage = false): Promise<void> {
  await mkdir(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), fullPage });
}
