import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { ENGINES } from '../support/case.ts';
import { buildOf } from '../support/launch.ts';
import { launchForScreens } from '../support/screen-case.ts';
import { shot } from '../support/screens.ts';

/** The sample build, which `npm test` makes for Chromium, in the place of the one that is shipped. */
async function sampleInPlace(): Promise<string> {
  const out = await mkdtemp(join(tmpdir(), 'loopbreak-gallery-'));
  const build = buildOf('chromium');
  await cp(`${build}-sample`, join(out, basename(build)), { recursive: true });
  return out;
}

test.for(ENGINES.filter((engine) => engine === 'chromium'))(
  '%s: every component stands in the gallery in its states, without an error',
  async (engine) => {
    const out = await sampleInPlace();
    const before = process.env.LOOPBREAK_OUT;
    process.env.LOOPBREAK_OUT = out;
    try {
      const session = await launchForScreens(engine);
      try {
        const page = await session.browser.newPage();
        const errors: string[] = [];
        page.on('pageerror', (error) => errors.push(String(error)));
        page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
        await page.goto(`${session.root}/gallery.html`);
        await page.waitForSelector('.gallery-state');
        const empty = await page.$$eval('.gallery-state', (all) =>
          all.filter((one) => one.getBoundingClientRect().height < 30).map((one) => one.textContent ?? ''),
        );
        expect(empty).toEqual([]);
        expect(await page.$$eval('.gallery-state', (all) => all.length)).toBeGreaterThan(45);
        for (const value of ['light', 'dark']) {
          await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
          await shot(page, `gallery-${value}`, true);
        }
        expect(errors).toEqual([]);
      } finally {
        await session.close();
      }
    } finally {
      if (before === undefined) delete process.env.LOOPBREAK_OUT;
      else process.env.LOOPBREAK_OUT = before;
      await rm(out, { recursive: true, force: true });
    }
  },
);
