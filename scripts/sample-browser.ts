import { type Browser, launch, type Page } from 'puppeteer-core';
import type { FoundBrowser } from './browsers.ts';

/** Given to the extension in Firefox, so that its pages have a known address; its id stands in wxt.config.ts. */
const FIREFOX = { id: 'loopbreak@loopbreak.example', uuid: '2b1f0a52-6f4e-4f55-9a39-3a7a1c8e9d10' } as const;

/** A browser with the extension in it. */
export interface OpenedBrowser {
  readonly browser: Browser;
  /** Opens a page of the extension in a tab in front. */
  show(path: string): Promise<Page>;
  untilClosed(): Promise<void>;
  close(): Promise<void>;
}

function launchChromium(path: string, profile: string, headless: boolean): Promise<Browser> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic'];
  return launch({
    executablePath: path,
    headless,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    defaultViewport: null,
    ignoreDefaultArgs: ['--mute-audio', '--disable-background-timer-throttling', '--disable-renderer-backgrounding'],
    args: [
      '--no-first-run',
      '--autoplay-policy=no-user-gesture-required',
      '--window-size=1180,860',
      ...quiet,
      ...asRoot,
    ],
  });
}

function launchFirefox(path: string, profile: string, headless: boolean): Promise<Browser> {
  return launch({
    browser: 'firefox',
    executablePath: path,
    headless,
    userDataDir: profile,
    defaultViewport: null,
    args: ['--remote-allow-system-access', '--width=1180', '--height=860'],
    extraPrefsFirefox: {
      'media.autoplay.default': 0,
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX.id]: FIREFOX.uuid }),
    },
  });
}

/** Starts a browser with the extension's build in `folder`, in the profile at `profile`. */
export async function openBrowser(
  found: FoundBrowser,
  folder: string,
  profile: string,
  headless: boolean,
): Promise<OpenedBrowser> {
  const firefox = found.engine === 'firefox';
  const browser = await (firefox ? launchFirefox : launchChromium)(found.path, profile, headless);
  const id = await browser.installExtension(folder);
  const root = firefox ? `moz-extension://${FIREFOX.uuid}` : `chrome-extension://${id}`;
  return {
    browser,
    async show(path) {
      const page = await browser.newPage();
      await page.goto(`${root}/${path}`, { waitUntil: [] });
      await page.waitForSelector('h1, h2, input');
      return page;
    },
    untilClosed: () =>
      new Promise((resolve) => {
        browser.once('disconnected', () => resolve());
        process.once('SIGINT', () => resolve());
      }),
    close: () => browser.close().catch(() => {}),
  };
}
