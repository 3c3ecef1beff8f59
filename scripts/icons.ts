import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import { findBrowser, howToGet } from './browsers.ts';

/** Draws the icons of `public/icon` from `scripts/icons`: `node scripts/icons.ts`. */
const SIZES = [16, 32, 48, 96, 128];
const sourceOf = (size: number): string =>
  readFileSync(new URL(`icons/loopbreak${size === 16 ? '-small' : ''}.svg`, import.meta.url), 'utf8');

const found = findBrowser('chromium');
if (!found) throw new Error(howToGet('chromium'));
const browser = await launch({ executablePath: found.path, args: ['--no-sandbox', '--disable-gpu'] });
try {
  const page = await browser.newPage();
  mkdirSync('public/icon', { recursive: true });
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${sourceOf(size)}`,
    );
    writeFileSync(`public/icon/${size}.png`, await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
