import type { Page } from 'puppeteer-core';
import { launch, type Session } from '../e2e/support/launch.ts';
import { typeTime } from '../e2e/support/screens.ts';
import { asking } from './answer-times.ts';
import { letPass, ms, quantile, TIMES_HEAD, timesRow } from './figures.ts';
import { installFloor } from './floor.ts';
import { seedYears } from './long-record.ts';
import type { Print } from './part.ts';

const TIMES = 25;
const RECUTS = ['05:00', '03:00', '04:00'] as const;

interface Recut {
  readonly kept: number;
  readonly longest: number;
}

/** Runs on the settings page, before the change: notes the longest that the page is busy. */
function watchTasks(): void {
  Reflect.set(window, 'longest', 0);
  new PerformanceObserver((list) => {
    const longest: number = Reflect.get(window, 'longest');
    Reflect.set(window, 'longest', Math.max(longest, ...list.getEntries().map(({ duration }) => duration)));
  }).observe({ type: 'longtask' });
}

/** Runs on the desk: whether the day starts at so many minutes. Asked while the change is being written, the store answers when it is done. */
function isKept(minutes: number): Promise<boolean> {
  return new Promise((resolve) => {
    const open = indexedDB.open('loopbreak');
    open.onsuccess = () => {
      const request = open.result.transaction('settings').objectStore('settings').get('settings');
      request.onsuccess = () => {
        open.result.close();
        resolve(request.result?.value.dayStartsAt === minutes);
      };
    };
  });
}

/** Sets the day's start as a person does, and gives when it is kept and the longest that the page was busy. */
async function setDayStart(session: Session, page: Page, written: string): Promise<Recut> {
  const [hours = 0, minutes = 0] = written.split(':').map(Number);
  await typeTime(page, '.settings-section input.settings-time[type="time"]:not(.settings-quiet *)', written);
  await page.evaluate(watchTasks);
  const began = performance.now();
  await page.keyboard.press('Enter');
  while (!(await session.desk.page.evaluate(isKept, hours * 60 + minutes))) await letPass(5);
  const kept = performance.now() - began;
  return { kept, longest: await page.evaluate(() => Number(Reflect.get(window, 'longest'))) };
}

async function openSettings(session: Session): Promise<Page> {
  const page = await session.screen('dashboard.html#settings');
  await page.waitForFunction(() => document.querySelector('input[type="time"]') !== null);
  return page;
}

async function repeat(act: () => Promise<number>): Promise<number[]> {
  const times: number[] = [];
  for (let time = 0; time < TIMES; time++) times.push(await act());
  return times;
}

/** What five years of records cost: one beat, and another start of the day, which moves every record. */
export async function measure(print: Print): Promise<{ failures: string[] }> {
  const session = await launch({ engine: 'chromium' });
  try {
    const { beat } = await asking(session, await installFloor(session));
    await repeat(beat);
    const empty = await repeat(beat);
    const count = (await seedYears(session)).toLocaleString('en');
    const full = await repeat(beat);
    print('One beat, worker awake; the floor is the store with nothing but beats of today (Chromium)', [
      [...TIMES_HEAD],
      timesRow(`${count} intervals: beat to answer`, full, empty),
    ]);
    const page = await openSettings(session);
    const recuts: Recut[] = [];
    for (const start of RECUTS) recuts.push(await setDayStart(session, page, start));
    const kept = recuts.map((recut) => recut.kept);
    print(`Another start of the day, ${count} intervals (Chromium)`, [
      ['', 'median', 'worst of 3'],
      ['until all is kept, ms', ms(quantile(kept, 0.5)), ms(Math.max(...kept))],
      [
        'longest task of the page, ms',
        ...[0.5, 1].map((share) =>
          ms(
            quantile(
              recuts.map(({ longest }) => longest),
              share,
            ),
          ),
        ),
      ],
    ]);
  } finally {
    await session.close();
  }
  return { failures: [] };
}
