import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, platform } from 'node:process';

/** The engines that the extension runs on. */
export type Engine = 'chromium' | 'firefox';

/** A browser on this machine. */
export interface FoundBrowser {
  readonly engine: Engine;
  readonly name: string;
  readonly path: string;
}

interface Candidate {
  readonly engine: Engine;
  readonly name: string;
  /** Names looked for in PATH. */
  readonly commands: readonly string[];
  /** Usual places on macOS, under /Applications or ~/Applications. */
  readonly app: string;
  /** Usual places on Windows, under the program folders. */
  readonly exe: string;
}

/** In the order of choice. */
const CANDIDATES: readonly Candidate[] = [
  {
    engine: 'chromium',
    name: 'Google Chrome',
    commands: ['google-chrome', 'google-chrome-stable', 'chrome'],
    app: 'Google Chrome.app/Contents/MacOS/Google Chrome',
    exe: 'Google\\Chrome\\Application\\chrome.exe',
  },
  {
    engine: 'chromium',
    name: 'Chromium',
    commands: ['chromium', 'chromium-browser'],
    app: 'Chromium.app/Contents/MacOS/Chromium',
    exe: 'Chromium\\Application\\chrome.exe',
  },
  {
    engine: 'chromium',
    name: 'Microsoft Edge',
    commands: ['microsoft-edge', 'microsoft-edge-stable', 'msedge'],
    app: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    exe: 'Microsoft\\Edge\\Application\\msedge.exe',
  },
  {
    engine: 'firefox',
    name: 'Firefox',
    commands: ['firefox', 'firefox-esr'],
    app: 'Firefox.app/Contents/MacOS/firefox',
    exe: 'Mozilla Firefox\\firefox.exe',
  },
];

const OVERRIDES: Readonly<Record<Engine, string>> = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return existsSync(path);
  } catch {
    return false;
  }
}

function folders(...values: readonly (string | undefined)[]): string[] {
  return values.filter((value) => value !== undefined && value !== '').map(String);
}

function placesOf(candidate: Candidate): string[] {
  if (platform === 'darwin') {
    return folders('/Applications', env.HOME && join(env.HOME, 'Applications')).map((folder) =>
      join(folder, candidate.app),
    );
  }
  if (platform === 'win32') {
    return folders(env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA).map((folder) =>
      join(folder, candidate.exe),
    );
  }
  // snap and flatpak put their commands into folders that a service's PATH may lack.
  return [...folders(...(env.PATH ?? '').split(delimiter)), '/usr/bin', '/snap/bin'].flatMap((folder) =>
    candidate.commands.map((command) => join(folder, command)),
  );
}

/** All browsers found on this machine, the first choice first; CHROME_PATH and FIREFOX_PATH go before all others. */
export function findBrowsers(): FoundBrowser[] {
  const named = (['chromium', 'firefox'] as const).flatMap((engine) => {
    const path = env[OVERRIDES[engine]];
    return path !== undefined && isProgram(path) ? [{ engine, name: path, path }] : [];
  });
  const usual = CANDIDATES.flatMap(({ engine, name, ...candidate }) => {
    const path = placesOf({ engine, name, ...candidate }).find(isProgram);
    return path === undefined ? [] : [{ engine, name, path }];
  });
  return [...named, ...usual];
}

/** The browser of that engine to use, or null where there is none. */
export function findBrowser(engine: Engine): FoundBrowser | null {
  return findBrowsers().find((found) => found.engine === engine) ?? null;
}

/** How a person gets a browser, for the machine this runs on. */
export function howToGet(engine: Engine): string {
  const [debian, elsewhere] =
    engine === 'chromium'
      ? ['chromium', 'https://www.google.com/chrome/ or https://www.chromium.org/']
      : ['firefox-esr', 'https://www.mozilla.org/firefox/'];
  const variable = OVERRIDES[engine];
  return platform === 'linux'
    ? `On Debian or Ubuntu: sudo apt-get install ${debian}. Elsewhere: ${elsewhere}. Or set ${variable} to its program.`
    : `Get it from ${elsewhere}, or set ${variable} to its program.`;
}
