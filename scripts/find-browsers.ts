import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** How a browser is driven: all of Chrome's family alike. */
export type Engine = 'chromium' | 'firefox';

/** A browser on this machine. */
export interface FoundBrowser {
  readonly name: string;
  readonly engine: Engine;
  readonly path: string;
}

interface Known {
  readonly name: string;
  readonly engine: Engine;
  readonly variable: string;
  readonly commands: readonly string[];
  readonly mac: string;
  readonly windows: readonly string[];
}

const KNOWN: readonly Known[] = [
  {
    name: 'Chrome',
    engine: 'chromium',
    variable: 'CHROME_PATH',
    commands: ['google-chrome-stable', 'google-chrome'],
    mac: 'Google Chrome.app/Contents/MacOS/Google Chrome',
    windows: ['Google\\Chrome\\Application\\chrome.exe'],
  },
  {
    name: 'Chromium',
    engine: 'chromium',
    variable: 'CHROMIUM_PATH',
    commands: ['chromium', 'chromium-browser'],
    mac: 'Chromium.app/Contents/MacOS/Chromium',
    windows: ['Chromium\\Application\\chrome.exe'],
  },
  {
    name: 'Edge',
    engine: 'chromium',
    variable: 'EDGE_PATH',
    commands: ['microsoft-edge-stable', 'microsoft-edge'],
    mac: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    windows: ['Microsoft\\Edge\\Application\\msedge.exe'],
  },
  {
    name: 'Firefox',
    engine: 'firefox',
    variable: 'FIREFOX_PATH',
    commands: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
    mac: 'Firefox.app/Contents/MacOS/firefox',
    windows: ['Mozilla Firefox\\firefox.exe'],
  },
];

function placesOf(known: Known): string[] {
  const { env, platform } = process;
  const named = env[known.variable];
  const first = named ? [named] : [];
  if (platform === 'darwin') {
    return [...first, ...['/Applications', `${env.HOME}/Applications`].map((folder) => join(folder, known.mac))];
  }
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
    return [...first, ...roots.flatMap((root) => known.windows.map((path) => join(root, path)))];
  }
  const folders = (env.PATH ?? '').split(delimiter);
  return [...first, ...known.commands.flatMap((command) => folders.map((folder) => join(folder, command)))];
}

/** The browsers of this machine, in the order in which they are preferred: Chrome, Chromium, Edge, Firefox. */
export function findBrowsers(): FoundBrowser[] {
  return KNOWN.flatMap((known) => {
    const path = placesOf(known).find((place) => existsSync(place));
    return path === undefined ? [] : [{ name: known.name, engine: known.engine, path }];
  });
}

/** The first browser of an engine, or null. */
export function findBrowser(engine: Engine): FoundBrowser | null {
  return findBrowsers().find((browser) => browser.engine === engine) ?? null;
}

/** What to do where there is no browser. */
export const HOW_TO_GET_ONE = `Loopbreak needs a browser and found none.
  Debian, Ubuntu   sudo apt-get install chromium firefox-esr   (Ubuntu: chromium-browser firefox)
  macOS            brew install --cask chromium firefox        or https://www.mozilla.org/firefox
  Windows          winget install Mozilla.Firefox              (Edge is there already)
One in an unusual place is found by CHROME_PATH, CHROMIUM_PATH, EDGE_PATH or FIREFOX_PATH.`;
