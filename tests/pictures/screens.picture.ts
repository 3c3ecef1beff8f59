import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { test } from 'vitest';
import { seedYears } from '../bench/long-record.ts';
import { ENGINES } from '../e2e/support/case.ts';
import { launch, type Session } from '../e2e/support/launch.ts';
import { newProfile } from '../e2e/support/screen-case.ts';
import { PLACES } from '../e2e/support/screens.ts';
import { put, seed } from '../e2e/support/store.ts';
import { pieces, twoWeeks } from './somebody.ts';

const FOLDER = join(import.meta.dirname, '../../.output/sheets');
const SCREENS = [...PLACES.map((place) => `dashboard.html#/${place}`), 'popup.html', 'welcome.html'] as const;

const RECORDS: Readonly<Record<string, (session: Session) => Promise<unknown>>> = {
  empty: async () => undefined,
  small: async (session) => {
    await seed(session, twoWeeks());
    await put(session, { experiences: pieces(Date.now()) });
  },
  'five years': seedYears,
};

/** Small pictures beside each other, on one page: what somebody looks through after a change of the look. */
async function sheet(page: Page, name: string, shots: readonly [string, string][]): Promise<void> {
  const figures = shots.map(
    ([what, data]) => `<figure><figcaption>${what}</figcaption><img src="data:image/png;base64,${data}"></figure>`,
  );
  const style =
    'body{display:flex;flex-wrap:wrap;gap:8px;margin:8px;font:12px sans-serif;background:#888}figure{margin:0}img{inline-size:380px;max-block-size:620px;object-fit:cover;object-position:top}';
  await page.setViewport({ width: 1580, height: 800 });
  await page.setContent(`<style>${style}</style>${figures.join('')}`);
  await writeFile(join(FOLDER, `${name}.png`), await page.screenshot({ fullPage: true }));
}

test.for(
  ENGINES.flatMap((engine) =>
    [false, true].flatMap((dark) => Object.keys(RECORDS).map((record) => [engine, dark, record] as const)),
  ),
)('%s, dark %s, %s', async ([engine, dark, record]) => {
  await mkdir(FOLDER, { recursive: true });
  const session = await launch({ engine, profile: await newProfile(engine, { dark }), bare: true });
  try {
    await session.install();
    await RECORDS[record]?.(session);
    const shots: [string, string][] = [];
    for (const screen of SCREENS) {
      const page = await session.screen(screen);
      if (engine === 'chromium')
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
      await page.setViewport(screen === 'popup.html' ? { width: 360, height: 600 } : { width: 1100, height: 800 });
      await page.bringToFront();
      await page.waitForSelector('main h1');
      await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'), {
        polling: 50,
      });
      shots.push([screen, await page.screenshot({ encoding: 'base64', fullPage: true })]);
      await page.close();
    }
    await sheet(
      await session.browser.newPage(),
      `${engine}-${dark ? 'dark' : 'light'}-${record.replace(' ', '-')}`,
      shots,
    );
  } finally {
    await session.close();
  }
});
