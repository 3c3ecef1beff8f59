import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, launch as launchBrowser, type Page } from 'puppeteer-core';
import { type Engine, findBrowser, howToGet } from '../../../scripts/browsers.ts';
import { stopEventPage, stopServiceWorker } from './background.ts';
import { hearComplaints } from './complaints.ts';
import { type Desk, openDesk } from './desk.ts';
import { hearOwnRequests } from './own-requests.ts';
import { connectionOf, type OwnWindow, ownWindow } from './own-window.ts';
import { startWeb, type Web } from './web.ts';

/** The UUID that Firefox is told to give the extension, so that its pages have a known address. */
const FIREFOX_UUID = '5d8a1d6e-55c4-4a5e-9d5c-0c0f5a9b1e01';
const FIREFOX_ID = 'loopbreak@loopbreak.example';

/** Chrome's own; its hidden tabs are throttled as a person's are. */
const PUPPETEER_UNTHROTTLES = [
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--mute-audio',
];

export interface LaunchOptions {
  readonly engine: Engine;
  /** Keep the profile of an earlier session, after `kill`. */
  readonly profile?: string;
  readonly web?: Web;
  /** Don't install the extension yet; `install` does it later. */
  readonly bare?: true;
  /** With a profile that is kept: the welcome page, which an installation by a driver opens each time, is awaited and closed. */
  readonly greets?: true;
  /** The extension is let into private windows, as a person may let it. */
  readonly privately?: true;
  /** Chromium: whether the driver attaches to what is opened now. A browser behaves otherwise in a tab that it is attached to. */
  readonly attaches?: () => boolean;
  /** Firefox: milliseconds after which the event page is stopped. */
  readonly idleTimeout?: number;
  /** Firefox: what else is set in it. */
  readonly prefs?: Readonly<Record<string, boolean | number | string>>;
  readonly headless?: boolean;
  /** The zone that the browser's machine is set to, by its IANA name; else that of this machine. */
  readonly zone?: string;
}

/** One browser with the extension and a pretended web. */
export interface Session {
  readonly engine: Engine;
  readonly browser: Browser;
  readonly web: Web;
  readonly profile: string;
  /** Address of the extension's folder, with no slash at its end. */
  readonly root: string;
  readonly desk: Desk;
  /** What the extension complained of on any console so far, and errors of it that nobody caught. */
  complaints(): string[];
  /** Firefox: the addresses of all requests that the extension made; Chromium doesn't tell. */
  ownRequests(): Promise<string[]>;
  /** Opens a tab in front and goes there. */
  open(url: string): Promise<Page>;
  /** Waits for a tab with a page of the extension that the extension opened by itself. */
  opened(path: string, patience?: number): Promise<Page>;
  /** Opens a page of the extension in a tab in front. */
  screen(path: string): Promise<Page>;
  /** Installs the extension into a session launched bare. */
  install(): Promise<void>;
  /** Waits for the welcome page of an installation, and closes it. */
  greeted(): Promise<void>;
  /** Reloads the extension, as an update does. */
  reload(): Promise<void>;
  /** Stops the background as the browser does when it is idle, and waits until it is stopped. */
  stopBackground(): Promise<void>;
  /** Ends the browser by SIGKILL; profile and web stay for the next launch. */
  kill(): Promise<void>;
  /** Closes the browser as a person does; profile and web stay for the next launch. */
  quit(): Promise<void>;
  close(): Promise<void>;
}

/** Where the build for a browser lies; LOOPBREAK_OUT as in wxt.config.ts. */
export function buildOf(engine: Engine): string {
  const out = process.env.LOOPBREAK_OUT ?? join(import.meta.dirname, '../../../.output');
  return join(out, engine === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
}

/** Without developer mode, as it can be switched on at chrome://extensions, Chromium turns a reloaded unpacked extension off. */
async function switchDeveloperModeOn(profile: string): Promise<void> {
  const folder = join(profile, 'Default');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'Preferences'), JSON.stringify({ extensions: { ui: { developer_mode: true } } }));
}

/** What a browser is told of its machine. */
const machineOf = ({ zone }: LaunchOptions): Record<string, string | undefined> =>
  zone ? { ...process.env, TZ: zone } : process.env;

function startChromium(path: string, profile: string, web: Web, headless: boolean, options: LaunchOptions) {
  return launchBrowser({
    executablePath: path,
    env: machineOf(options),
    headless,
    pipe: true,
    acceptInsecureCerts: true,
    targetFilter: options.attaches ?? (() => true),
    enableExtensions: true,
    userDataDir: profile,
    defaultViewport: null,
    protocolTimeout: 240_000,
    ignoreDefaultArgs: PUPPETEER_UNTHROTTLES,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      // Consoles and errors that nobody caught are heard there.
      '--enable-logging=stderr',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--autoplay-policy=no-user-gesture-required',
      '--ignore-certificate-errors',
      `--proxy-server=http://127.0.0.1:${web.port}`,
      '--window-size=1000,720',
    ],
  });
}

function startFirefox(path: string, profile: string, web: Web, headless: boolean, options: LaunchOptions) {
  const { idleTimeout, prefs } = options;
  return launchBrowser({
    browser: 'firefox',
    executablePath: path,
    env: machineOf(options),
    headless,
    acceptInsecureCerts: true,
    userDataDir: profile,
    defaultViewport: null,
    protocolTimeout: 240_000,
    args: ['--remote-allow-system-access', '--width=1000', '--height=720'],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': web.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': web.port,
      'network.proxy.no_proxies_on': '',
      'media.autoplay.default': 0,
      'media.autoplay.blocking_policy': 0,
      'devtools.jsonview.enabled': false,
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'extensions.webextOptionalPermissionPrompts': false,
      // So that consoles are heard where Firefox writes of errors that nobody caught.
      'devtools.console.stdout.content': true,
      // Time stamps of the tests' own probe are to be exact.
      'privacy.reduceTimerPrecision': false,
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
      'app.normandy.enabled': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      ...(idleTimeout === undefined ? {} : { 'extensions.background.idle.timeout': idleTimeout }),
      ...prefs,
    },
  });
}

/**
 * Installs the extension into Firefox and lets it into private windows, for which Firefox starts it again. The driver's own call leaves out
 * what the protocol has for that.
 */
async function installPrivately(browser: Browser, path: string): Promise<void> {
  const extension = { extensionData: { type: 'path', path }, 'moz:allowPrivateBrowsing': true };
  await connectionOf(browser).send('webExtension.install', extension);
}

/** Installs the extension; gives its root. */
async function installInto(browser: Browser, { engine, privately }: LaunchOptions): Promise<string> {
  const build = buildOf(engine);
  if (engine === 'chromium') {
    const id = await browser.installExtension(build, { enabledInIncognito: privately === true });
    return `chrome-extension://${id}`;
  }
  await (privately ? installPrivately(browser, build) : browser.installExtension(build));
  return `moz-extension://${FIREFOX_UUID}`;
}

/** Whether an installation greets with its welcome page; Firefox takes that away again where it starts the extension a second time. */
function isGreeted({ engine, profile, greets, privately }: LaunchOptions): boolean {
  return (profile === undefined || greets === true) && !(engine === 'firefox' && privately);
}

/** Asks until there is an answer; `failure` says what was waited for in vain. */
export async function until<Value>(
  ask: () => Promise<Value>,
  patience = 30_000,
  failure = () => `waited ${patience / 1000} s in vain for ${ask}`,
): Promise<NonNullable<Value>> {
  const last = Date.now() + patience;
  for (;;) {
    const value = await ask();
    if (value) {
      return value;
    }
    if (Date.now() > last) {
      throw new Error(failure());
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Where a page is; the driver itself doesn't know of Firefox's extension pages. Empty for a page that is gone. */
function addressOf(page: Page): Promise<string> {
  return page.evaluate(() => location.href).catch(() => '');
}

/** Waits for the tab of a page that isn't opened by the test, by its address. */
export async function pageThat(
  browser: Browser,
  what: string,
  isMeant: (address: string) => boolean,
  patience = 30_000,
): Promise<Page> {
  let addresses: string[] = [];
  const look = async (): Promise<Page | undefined> => {
    addresses = [];
    for (const page of await browser.pages()) {
      const address = await addressOf(page);
      if (isMeant(address)) return page;
      addresses.push(`${page.url()}: ${address}`);
    }
    return undefined;
  };
  return until(look, patience, () => `no tab with ${what} among ${JSON.stringify(addresses)}`);
}

/** Waits for the tab of an extension page that the extension opened by itself. */
const pageAt = (browser: Browser, wanted: string, patience?: number): Promise<Page> =>
  pageThat(browser, wanted, (address) => address.startsWith(wanted), patience);

const WELCOME = /^(chrome|moz)-extension:\/\/[\w-]+\/welcome\.html$/;

/** Runs in Firefox's own window: closes the tab of the welcome page, once that is loaded; whether it did. */
const CLOSE_WELCOME = `(() => {
  for (const { gBrowser } of Services.wm.getEnumerator('navigator:browser')) {
    const tab = gBrowser.tabs.find((each) => ${WELCOME}.test(each.linkedBrowser.currentURI.spec));
    if (!tab || tab.hasAttribute('busy')) continue;
    gBrowser.removeTab(tab);
    return true;
  }
  return false;
})()`;

/**
 * Waits for the welcome page and closes it. Of one in some hundred Firefox never tells the driver, though the tab is there and loaded (seen on
 * a busy machine): that one is closed by Firefox's own window.
 */
async function closeWelcome(browser: Browser, inWindow: OwnWindow | null): Promise<void> {
  const meant = ['the welcome page', (address: string) => WELCOME.test(address)] as const;
  const page = await pageThat(browser, ...meant, inWindow ? 10_000 : undefined).catch((reason: unknown) => {
    if (inWindow) return null;
    throw reason;
  });
  if (page) await page.close();
  else if (inWindow) await until(() => inWindow(CLOSE_WELCOME));
}

/** Opens a tab; an extension page of Firefox is there although going to it never resolves by itself. */
async function go(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await (url.startsWith('moz-extension:') ? page.goto(url, { waitUntil: [] }) : page.goto(url));
  return page;
}

function exited(browser: Browser): Promise<void> {
  const child = browser.process();
  return child === null || child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise((resolve) => child.once('exit', () => resolve()));
}

/** Starts a browser with the extension's build in it. */
export async function launch(options: LaunchOptions): Promise<Session> {
  const { engine } = options;
  const found = findBrowser(engine);
  if (found === null) {
    throw new Error(`No ${engine} on this machine. ${howToGet(engine)}`);
  }
  const headless = options.headless ?? true;
  const web = options.web ?? (await startWeb());
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'loopbreak-profile-')));
  if (engine === 'chromium' && options.profile === undefined) {
    await switchDeveloperModeOn(profile);
  }
  const browser =
    engine === 'chromium'
      ? await startChromium(found.path, profile, web, headless, options)
      : await startFirefox(found.path, profile, web, headless, options);

  const complaintsOf = hearComplaints(engine, browser);

  const inWindow = engine === 'firefox' ? await ownWindow(browser) : null;
  const ownRequests = inWindow
    ? await hearOwnRequests(inWindow, `moz-extension://${FIREFOX_UUID}`)
    : async (): Promise<string[]> => [];
  const greeted = (): Promise<void> => closeWelcome(browser, inWindow);

  let root = '';
  let desk: Desk | null = null;
  function deskNow(): Desk {
    if (desk === null) {
      throw new Error('the extension is not installed yet');
    }
    return desk;
  }

  async function quit(): Promise<void> {
    const gone = exited(browser);
    await browser.close().catch(() => {});
    await gone;
  }

  async function install(): Promise<void> {
    root = await installInto(browser, options);
    if (isGreeted(options)) {
      // A new installation greets with a tab of its own, which would stand in front of the lesson. It comes before the desk: a Firefox that
      // opens a window and a tab at once leaves the tab empty now and then.
      await greeted();
    }
    desk = await openDesk(browser, root);
  }
  if (!options.bare) {
    await install().catch(async (error: unknown) => {
      browser.process()?.kill('SIGKILL');
      throw error;
    });
  }

  return {
    engine,
    browser,
    web,
    profile,
    get root() {
      return root;
    },
    get desk() {
      return deskNow();
    },
    ownRequests,
    complaints: () => complaintsOf(root),
    open: (url) => go(browser, url),
    screen: (path) => go(browser, `${root}/${path}`),
    opened: (path, patience) => pageAt(browser, `${root}/${path}`, patience),
    install,
    greeted,
    async reload() {
      // The browser takes the extension's pages away when it reloads it, by closing them or by emptying their tabs.
      const { page } = deskNow();
      void page.evaluate(() => window.browser?.runtime.reload()).catch(() => {});
      await until(async () => !(await addressOf(page)).startsWith(root));
      desk = await openDesk(browser, root);
      await page.close().catch(() => {});
    },
    async stopBackground() {
      await (engine === 'chromium' ? stopServiceWorker(browser, root) : stopEventPage(deskNow()));
    },
    async kill() {
      const gone = exited(browser);
      browser.process()?.kill('SIGKILL');
      await gone;
    },
    quit,
    async close() {
      await quit();
      await web.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}
