import { mkdir, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Engine } from '../../../scripts/browsers.ts';
import { ENGINES, type Provoking, strayRequests, unprovoked } from './case.ts';
import { buildOf, type LaunchOptions, launch, pageThat, type Session } from './launch.ts';

interface ProfileOptions {
  /** Firefox takes its pages' colours from the profile; Chromium is told for each page. */
  readonly dark?: boolean;
  /** The folder of downloads. */
  readonly downloads?: string;
  /** Where the profile is to lie; else among the machine's temporary files. */
  readonly disk?: string;
}

/** What Chromium itself fetches as soon as somebody types. */
const DICTIONARY = /^https:\/\/redirector\.gvt1\.com\/edgedl\/chrome\/dict\//;

/** A new profile, in the colours that are wanted. */
export async function newProfile(
  engine: Engine,
  { dark = false, downloads, disk = tmpdir() }: ProfileOptions = {},
): Promise<string> {
  const profile = await mkdtemp(join(disk, 'loopbreak-profile-'));
  if (engine === 'chromium') {
    await mkdir(join(profile, 'Default'));
    await writeFile(
      join(profile, 'Default', 'Preferences'),
      JSON.stringify({
        extensions: { ui: { developer_mode: true } },
        ...(downloads && { download: { default_directory: downloads, prompt_for_download: false } }),
      }),
    );
  } else {
    // 0 is dark, 1 is light.
    const scheme = `user_pref("layout.css.prefers-color-scheme.content-override", ${dark ? 0 : 1});\n`;
    const folder = downloads
      ? `user_pref("browser.download.folderList", 2);\nuser_pref("browser.download.dir", ${JSON.stringify(downloads)});\n`
      : '';
    await writeFile(join(profile, 'prefs.js'), scheme + folder);
  }
  return profile;
}

/** Waits for a page of the extension, whatever its root. */
export const pageOf = (browser: Browser, path: string): Promise<Page> =>
  pageThat(
    browser,
    path,
    (address) => /^(chrome|moz)-extension:/.test(address) && new URL(address).pathname === `/${path}`,
  );

/** After Firefox has ended, however it did, the driver puts the profile's preferences back; a launch amid that fails. */
export async function untilTidied(profile: string): Promise<void> {
  const until = Date.now() + 10_000;
  while ((await readdir(profile)).some((name) => name.endsWith('.puppeteer')) && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/**
 * Launches a browser in which the welcome page has come and gone before anything else is opened. Both browsers take an extension that
 * a driver installs for a new one in each session, also in a profile that is kept.
 */
export async function launchForScreens(
  engine: Engine,
  options: Omit<LaunchOptions, 'engine'> & ProfileOptions = {},
): Promise<Session> {
  const profile = options.profile ?? (await newProfile(engine, options));
  await untilTidied(profile);
  const session = await launch({ ...options, engine, bare: true, profile });
  await greeted(session);
  return session;
}

/** Installs the extension, and waits until its welcome page has come and gone. */
async function greeted(session: Session): Promise<void> {
  await session.browser.installExtension(buildOf(session.engine));
  await session.greeted();
  await session.install();
}

/** Uninstalls the extension, with all that it kept in the browser, and installs it again. Chromium alone is told its id by its address. */
export async function reinstall(session: Session): Promise<void> {
  await session.browser.uninstallExtension(new URL(session.root).host);
  await greeted(session);
}

/** Launches a browser in the profile and the web of a session that was killed. */
export async function launchAgain(
  { engine, profile, web }: Session,
  options: Pick<LaunchOptions, 'prefs'> = {},
): Promise<Session> {
  await untilTidied(profile);
  return launch({ ...options, greets: true, engine, profile, web });
}

/** Requests that neither the test nor the browser made. */
export async function strays(session: Session): Promise<string[]> {
  return (await strayRequests(session)).filter((request) => !DICTIONARY.test(request));
}

/** As `inEachBrowser`, in a profile in which somebody can type. */
export function onScreens(
  title: string,
  run: (session: Session) => Promise<void>,
  { complains, ...options }: Omit<LaunchOptions, 'engine' | 'profile'> & ProfileOptions & Provoking = {},
): void {
  test.for(ENGINES)(`%s: ${title}`, async (engine) => {
    const session = await launchForScreens(engine, options);
    try {
      await run(session);
      expect(await strays(session)).toEqual([]);
      expect(unprovoked(session, complains)).toEqual([]);
    } finally {
      await session.close();
    }
  });
}
