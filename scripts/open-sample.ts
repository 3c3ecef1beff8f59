import { type Browser, launch, type Page } from 'puppeteer-core';
import type { FoundBrowser } from './browsers.ts';

const FIREFOX_ID = 'loopbreak@loopbreak.example';
const FIREFOX_UUID = '8c6d4b7e-1f0c-4f55-9a46-3d1f4a6b2e02';

/** A browser with the sample build in it. */
export interface Opened {
  readonly browser: Browser;
  /** The extension's address, with no slash at its end. */
  readonly root: string;
  readonly welcome: Page;
}

function launchFirefox(path: string, profile: string, headless: boolean): Promise<Browser> {
  return launch({
    browser: 'firefox',
    executablePath: path,
    headless,
    userDataDir: profile,
    defaultViewport: null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'media.autoplay.default': 0,
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
      'browser.aboutwelcome.enabled': false,
      'datareporting.policy.dataSubmissionEnabled': false,
    },
  });
}

/** Branded Chrome and Edge ignore --load-extension; over the pipe they take an unpacked one all the same. */
function launchChromium(path: string, profile: string, headless: boolean): Promise<Browser> {
  return launch({
    executablePath: path,
    headless,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    defaultViewport: null,
    ignoreDefaultArgs: ['--mute-audio', '--disable-background-timer-throttling', '--disable-renderer-backgrounding'],
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(headless ? ['--disable-gpu', '--window-size=1280,900'] : []),
      '--no-first-run',
      '--autoplay-policy=no-user-gesture-required',
    ],
  });
}

/** Finds the tab that the extension opened by itself when it was installed; a new one where it opened none. */
async function welcomeTab(browser: Browser, root: string): Promise<Page> {
  const until = Date.now() + 5_000;
  while (Date.now() < until) {
    for (const page of await browser.pages()) {
      const address = await page.evaluate(() => location.href).catch(() => '');
      if (address.startsWith(`${root}/welcome.html`)) {
        return page;
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return browser.newPage();
}

/** Opens the browser on the welcome page, the sample course in the tab beside it. */
export async function openSample(
  found: FoundBrowser,
  extension: string,
  profile: string,
  headless: boolean,
  course: string,
): Promise<Opened> {
  const launched = found.engine === 'firefox' ? launchFirefox : launchChromium;
  const browser = await launched(found.path, profile, headless);
  const id = await browser.installExtension(extension);
  const root = found.engine === 'firefox' ? `moz-extension://${FIREFOX_UUID}` : `chrome-extension://${id}`;
  const welcome = await welcomeTab(browser, root);
  await welcome.goto(`${root}/welcome.html?sample=${encodeURIComponent(course)}`, { waitUntil: [] });
  const [first] = await browser.pages();
  await (first ?? (await browser.newPage())).goto(course);
  await welcome.bringToFront();
  return { browser, root, welcome };
}
