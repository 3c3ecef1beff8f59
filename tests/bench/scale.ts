import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { choose, holdFiles, lastFile, wipe } from '../e2e/support/files.ts';
import { launch, type Session } from '../e2e/support/launch.ts';
import { click, dashboard } from '../e2e/support/screens.ts';
import { asking } from './answer-times.ts';
import { letPass, ms, quantile } from './figures.ts';
import { firstPaints, popupPaints } from './first-paints.ts';
import { installFloor } from './floor.ts';
import { seedYears } from './long-record.ts';
import type { Print } from './part.ts';

/** LOOPBREAK_YEARS=1,5 leaves fifty out, which take some minutes. */
const YEARS = (process.env.LOOPBREAK_YEARS ?? '1,5,50').split(',').map(Number);
const TIMES = 10;
const CALM_MS = 300;
/** Longer than any of it may take. */
const PATIENCE_MS = 600_000;

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

const heapOf = (page: Page): Promise<number> =>
  page.evaluate(() => Number(Reflect.get(Reflect.get(performance, 'memory') ?? {}, 'usedJSHeapSize') ?? 0));

/** What the memory of a screen holds once it shows what is wanted. */
async function heapOver(session: Session, path: string, wanted: string): Promise<number> {
  const page = await session.browser.newPage();
  await page.goto(`${session.root}/${path}`);
  await page.waitForSelector(wanted, { timeout: PATIENCE_MS });
  const heap = await heapOf(page);
  await page.close();
  return heap;
}

/** Keeps all of it in a file, loses it, and takes it in again. */
async function thereAndBack(
  session: Session,
): Promise<readonly [kept: number, size: number, taken: number, heap: number]> {
  const page = await dashboard(session, '#/data');
  await page.evaluate(holdFiles);
  const kept = await timed(async () => {
    await click(page, 'button', 'Everything, with pictures');
    await until(page, '.import-said', 'Saved as');
  });
  const file = await lastFile(page);
  const folder = await mkdtemp(join(tmpdir(), 'loopbreak-scale-'));
  const path = join(folder, 'loopbreak.zip');
  await writeFile(path, file);
  await wipe(session);
  const taken = await timed(async () => {
    await choose(page, 'loopbreak.zip', await readFile(path));
    await page.waitForSelector('.import-preview', { timeout: PATIENCE_MS });
    await click(page, 'button', 'Take it in');
    await until(page, '.notice', 'Taken in');
  });
  const heap = await heapOf(page);
  await page.close();
  await rm(folder, { recursive: true, force: true });
  return [kept, file.length, taken, heap];
}

async function measureYears(years: number): Promise<string[]> {
  const session = await launch({ engine: 'chromium' });
  try {
    const { beat } = await asking(session, await installFloor(session));
    const count = await seedYears(session, years);
    const beats = await repeat(beat);
    const desk = await session.browser.newPage();
    const popups = await repeat(async () => {
      await desk.goto(`${session.root}/manifest.json`);
      return (await popupPaints(desk, 'popup.html', 'main.popup[aria-busy="false"]')).wanted;
    });
    const opens = (path: string, wanted: string): Promise<number> =>
      repeat(async () => (await firstPaints(session.browser, `${session.root}/${path}`, wanted)).wanted);
    const week = await opens('dashboard.html', '.week-svg .week-ground');
    const year = await opens('dashboard.html#/time', '.year-day');
    const heaps = [
      await heapOver(session, 'popup.html', 'main.popup[aria-busy="false"]'),
      await heapOver(session, 'dashboard.html', '.week-svg .week-ground'),
    ];
    const disk = await session.desk.page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
    const [kept, size, taken, heap] = await thereAndBack(session);
    return [
      ...[
        String(years),
        count.toLocaleString('en'),
        ms(beats),
        ms(popups),
        ms(week),
        ms(year),
        ...heaps.map(mega),
        mega(disk),
      ],
      ...[(kept / 1000).toFixed(1), mega(size), (taken / 1000).toFixed(1), mega(heap)],
    ];
  } finally {
    await session.close();
  }
}

/** Time, bytes and memory against the years that are stored. */
export async function measure(print: Print): Promise<{ failures: string[] }> {
  const rows: string[][] = [];
  for (const years of YEARS) rows.push(await measureYears(years));
  const head = [
    ...[
      'years',
      'intervals',
      'beat ms',
      'popup ms',
      'week ms',
      'over time ms',
      'popup heap MB',
      'week heap MB',
      'on disk MB',
    ],
    ...['keep all s', 'file MB', 'take all in s', 'heap after MB'],
  ];
  print('Against the years stored, medians (Chromium)', [head, ...rows]);
  return { failures: [] };
}
