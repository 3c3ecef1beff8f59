// `npm run gallery`: the sample build's page with every component in its states. Without a display it leaves pictures of it in both themes.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, env, platform } from 'node:process';
import { launch } from 'puppeteer-core';
import { findBrowser, howToGet } from './browsers.ts';
import { ROOT, runPackage } from './run.ts';

async function open(headless: boolean): Promise<void> {
  const found = findBrowser('chromium');
  if (!found) throw new Error(howToGet('chromium'));
  const profile = await mkdtemp(join(tmpdir(), 'loopbreak-gallery-'));
  const browser = await launch({
    ...{ executablePath: found.path, headless, pipe: true, enableExtensions: true, userDataDir: profile },
    defaultViewport: headless ? { width: 1040, height: 800 } : null,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const id = await browser.installExtension(join(env.LOOPBREAK_OUT ?? join(ROOT, '.output'), 'chrome-mv3-sample'));
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${id}/gallery.html`);
    if (!headless) {
      console.log('Close the browser to end.');
      await new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
      return;
    }
    const folder = join(ROOT, '.output/screenshots');
    await mkdir(folder, { recursive: true });
    for (const value of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      await page.screenshot({ path: join(folder, `gallery-${value}.png`), fullPage: true });
    }
    console.log(`Pictures in ${folder}`);
  } finally {
    await browser.close().catch(() => undefined);
    await rm(profile, { recursive: true, force: true });
  }
}

const isBuilt = await runPackage('wxt', ['build', '--mode', 'sample']);
if (isBuilt !== 0) process.exit(isBuilt);
const hasDisplay = platform !== 'linux' || Boolean(env.DISPLAY ?? env.WAYLAND_DISPLAY);
await open(argv.includes('--headless') || !hasDisplay);
