import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { choosePath, holdFiles, lastFile } from '../e2e/support/files.ts';
import { launch, type Session } from '../e2e/support/launch.ts';
import { launchAgain } from '../e2e/support/screen-case.ts';
import { click, dashboard } from '../e2e/support/screens.ts';
import { asking } from './answer-times.ts';
import { letPass, ms, quantile } from './figures.ts';
import { firstPaints, popupPaints } from './first-paints.ts';
import { installFloor } from './floor.ts';
import { heldBy, peakDuring } from './heap.ts';
import { seedYears } from './long-record.ts';
import type { Print } from './part.ts';

/** LOOPBREAK_YEARS=1,5 leaves fifty out, which take some minutes. */
const YEARS = (process.env.LOOPBREAK_YEARS ?? '1,5,50').split(',').map(Number);
const TIMES = 10;
const CALM_MS = 300;
/** Longer than any of it may take. */
const PATIENCE_MS = 600_000;
const POPUP = 'main.popup[aria-busy="false"]';
const WEEK = '.week-svg .week-ground';
const YEAR = '.year-day';

const median = (times: readonly number[]): number => quantile([...times], 0.5);
const mega = (bytes: number): string => (bytes / 1e6).toFixed(1);

async function repeat(act: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let time = 0; time < TIMES; time++) {
    await letPass(CALM_MS);
    times.push(await act());
  }
  return median(times);
}

async function until(page: Page, css: string, words: string): Promise<void> {
  await page.waitForFunction(
    (selector, wanted) => document.querySelector(selector)?.textContent?.includes(wanted) ?? false,
    { timeout: PATIENCE_MS, polling: 50 },
    css,
    words,
  );
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await act();
  return performance.now() - began;
}

/** Keeps all of it in a file. Gives the file, how long it took and the most that the page's memory held meanwhile. */
async function keepAll(session: Session): Promise<{ file: Buffer; took: number; peak: number }> {
  const page = await dashboard(session, '#/data');
  await page.evaluate(holdFiles);
  let took = 0;
  const peak = await peakDuring(page, async () => {
    took = await timed(async () => {
      await click(page, 'button', 'Everything, with pictures');
      await until(page, '.import-said', 'Saved as');
    });
  });
  return { file: await lastFile(page), took, peak };
}

/** Takes a file in where nothing is kept, in a browser of its own. */
async function takeAllIn(file: Buffer): Promise<{ took: number; peak: number }> {
  const session = await launch({ engine: 'chromium' });
  const folder = await mkdtemp(join(tmpdir(), 'loopbreak-scale-'));
  try {
    const path = join(folder, 'loopbreak.zip');
    await writeFile(path, file);
    const page = await dashboard(session, '#/data');
    let took = 0;
    const peak = await peakDuring(page, async () => {
      took = await timed(async () => {
        await choosePath(page, path);
        await page.waitForSelector('.import-preview', { timeout: PATIENCE_MS });
        await click(page, 'button', 'Take it in');
        await until(page, '.notice', 'Taken in');
      });
    });
    return { took, peak };
  } finally {
    await session.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Medians of a beat and of three screens over what is stored, and what is stored on the disk. */
async function measureTimes(session: Session, beat: () => Promise<number>): Promise<string[]> {
  const beats = await repeat(beat);
  const desk = await session.browser.newPage();
  const popups = await repeat(async () => {
    await desk.goto(`${session.root}/manifest.json`);
    return (await popupPaints(desk, 'popup.html', POPUP)).wanted;
  });
  const opens = (path: string, wanted: string): Promise<number> =>
    repeat(async () => (await firstPaints(session.browser, `${session.root}/${path}`, wanted)).wanted);
  const week = await opens('dashboard.html', WEEK);
  const year = await opens('dashboard.html#/time', YEAR);
  return [ms(beats), ms(popups), ms(week), ms(year)];
}

/** What the screens' memory holds, and how long it takes to keep everything and to take it in, each in a browser that held none of it. */
async function measureMemory(session: Session): Promise<string[]> {
  const heaps = [
    await heldBy(session, 'popup.html', POPUP),
    await heldBy(session, 'dashboard.html', WEEK),
    await heldBy(session, 'dashboard.html#/time', YEAR),
  ];
  const disk = await session.desk.page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  const kept = await keepAll(session);
  const taken = await takeAllIn(kept.file);
  return [
    ...[...heaps, disk].map(mega),
    ...[(kept.took / 1000).toFixed(1), mega(kept.peak), mega(kept.file.length)],
    ...[(taken.took / 1000).toFixed(1), mega(taken.peak)],
  ];
}

async function measureYears(years: number): Promise<string[]> {
  const first = await launch({ engine: 'chromium' });
  let last = first;
  try {
    const { beat } = await asking(first, await installFloor(first));
    const count = await seedYears(first, years);
    const times = await measureTimes(first, beat);
    await first.kill();
    last = await launchAgain(first);
    return [String(years), count.toLocaleString('en'), ...times, ...(await measureMemory(last))];
  } finally {
    await last.close();
  }
}

/** Time, bytes and memory against the years that are stored. */
export async function measure(print: Print): Promise<{ failures: string[] }> {
  const rows: string[][] = [];
  for (const years of YEARS) rows.push(await measureYears(years));
  const head = [
    ...['years', 'intervals', 'beat ms', 'popup ms', 'week ms', 'over time ms'],
    ...['popup holds MB', 'week holds MB', 'over time holds MB', 'on disk MB'],
    ...['keep all s', 'keep peak MB', 'file MB', 'take all in s', 'take in peak MB'],
  ];
  print('Against the years stored, medians (Chromium)', [head, ...rows]);
  return { failures: [] };
}
