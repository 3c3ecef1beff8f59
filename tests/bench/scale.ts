import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { choosePath, holdFiles, lastFile } from '../e2e/support/files.ts';
import { launch, type Session, until } from '../e2e/support/launch.ts';
import { launchAgain } from '../e2e/support/screen-case.ts';
import { click, dashboard } from '../e2e/support/screens.ts';
import { asking } from './answer-times.ts';
import { against, type Figures, type Measured, SCALE_BUDGETS, yearsAsked } from './budgets.ts';
import { letPass, quantile } from './figures.ts';
import { firstPaints, popupPaints } from './first-paints.ts';
import { installFloor } from './floor.ts';
import { heldBy, peakDuring } from './heap.ts';
import { seedYears } from './long-record.ts';
import type { Print } from './part.ts';

/** LOOPBREAK_YEARS=1,5 leaves fifty out, which take some minutes. */
const YEARS = yearsAsked([1, 5, 50]);
const TIMES = 10;
const CALM_MS = 300;
/** Longer than any of it may take. */
const PATIENCE_MS = 600_000;
const POPUP = 'main.popup[aria-busy="false"]';
const WEEK = '.week-svg .week-ground';
const YEAR = '.year-day';

const median = (times: readonly number[]): number => quantile([...times], 0.5);

async function repeat(act: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let time = 0; time < TIMES; time++) {
    await letPass(CALM_MS);
    times.push(await act());
  }
  return median(times);
}

/** Asked again and again: the driver itself gives a single question four minutes. */
const untilWords = (page: Page, css: string, words: string): Promise<boolean> =>
  until(
    () =>
      page.evaluate(
        (selector, wanted) => document.querySelector(selector)?.textContent?.includes(wanted) ?? false,
        css,
        words,
      ),
    PATIENCE_MS,
  );

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
      await untilWords(page, '.import-said', 'Saved as');
    });
  });
  return { file: await lastFile(page), took, peak };
}

/** The longest that a beat had to wait while all was kept in a file, which is read as of one moment. */
async function slowestWhileKeeping(session: Session, beat: () => Promise<number>): Promise<number> {
  let kept = false;
  const keeping = keepAll(session).finally(() => {
    kept = true;
  });
  let slowest = 0;
  while (!kept) {
    slowest = Math.max(slowest, await beat());
    await letPass(CALM_MS);
  }
  await keeping;
  return slowest;
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
        await untilWords(page, '.notice', 'Taken in');
      });
    });
    return { took, peak };
  } finally {
    await session.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The journal's own words, a letter more each time. */
const SOUGHT = 'slower';

/** Runs on the page of the journal: a key in its search. Gives how long it took until what was found was shown. */
function typeKey(sought: string): Promise<number> {
  const input = document.querySelector<HTMLInputElement>('input[type="search"]');
  if (!input) throw new Error('there is no journal to search');
  const began = performance.now();
  input.value = sought;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)));
  });
}

/** From a key in the journal's search until what was found is shown; the first key makes the journal ready to be searched. */
async function searches(session: Session): Promise<{ first: number; next: number }> {
  const page = await dashboard(session, '#/skills');
  await page.waitForSelector('.skills-journal li', { timeout: PATIENCE_MS });
  await letPass(CALM_MS);
  const keys: number[] = [];
  for (let letters = 1; letters <= SOUGHT.length; letters += 1) {
    keys.push(await page.evaluate(typeKey, SOUGHT.slice(0, letters)));
    await letPass(CALM_MS);
  }
  await page.close();
  const [first = 0, ...next] = keys;
  return { first, next: median(next) };
}

/** Medians of a beat, of three screens and of a key in the journal over what is stored. */
async function measureTimes(session: Session, beat: () => Promise<number>): Promise<Figures> {
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
  const { first, next } = await searches(session);
  return {
    beat: beats,
    popup: popups,
    week,
    'over time': year,
    'journal: first key': first,
    'journal: next key': next,
  };
}

/** What the screens' memory holds, and how long it takes to keep everything and to take it in, each in a browser that held none of it. */
async function measureMemory(session: Session): Promise<Figures> {
  const popup = await heldBy(session, 'popup.html', POPUP);
  const week = await heldBy(session, 'dashboard.html', WEEK);
  const year = await heldBy(session, 'dashboard.html#/time', YEAR);
  const disk = await session.desk.page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  const kept = await keepAll(session);
  const taken = await takeAllIn(kept.file);
  return {
    ...{ 'popup holds': popup, 'week holds': week, 'over time holds': year },
    ...{ 'on disk': disk, 'file of all': kept.file.length },
    ...{ 'keeping all: peak': kept.peak, 'taking all in: peak': taken.peak },
    ...{ 'keeping all': kept.took, 'taking all in': taken.took },
  };
}

async function measureYears(years: number): Promise<Measured & { readonly stretches: number }> {
  const first = await launch({ engine: 'chromium' });
  let last = first;
  try {
    const { beat } = await asking(first, await installFloor(first));
    const stretches = await seedYears(first, years);
    const times = await measureTimes(first, beat);
    const slowest = await slowestWhileKeeping(first, beat);
    await first.kill();
    last = await launchAgain(first);
    const memory = await measureMemory(last);
    return { years, stretches, figures: { ...times, ...memory, 'slowest beat while keeping all': slowest } };
  } finally {
    await last.close();
  }
}

/** Time, bytes and memory against the years that are stored, each beside its budget. */
export async function measure(print: Print): Promise<{ failures: string[] }> {
  const measured: Awaited<ReturnType<typeof measureYears>>[] = [];
  for (const years of YEARS) {
    const all = await measureYears(years);
    measured.push(all);
    // What was measured isn't gone where more years come to no end.
    print(`${years} years so far`, [Object.keys(all.figures), Object.values(all.figures).map(String)]);
  }
  const { rows, failures } = against(measured, SCALE_BUDGETS);
  const head = [
    '',
    ...measured.map(({ years, stretches }) => `${years} y, ${stretches.toLocaleString('en')} stretches`),
  ];
  print('Against the years stored, medians (Chromium); in brackets the most that it may be', [head, ...rows]);
  return { failures };
}
