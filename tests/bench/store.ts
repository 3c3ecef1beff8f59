import type { Page } from 'puppeteer-core';
import { launch, type Session } from '../e2e/support/launch.ts';
import { asking } from './answer-times.ts';
import { ms, quantile, TIMES_HEAD, timesRow } from './figures.ts';
import { installFloor } from './floor.ts';
import { seedYears } from './long-record.ts';
import type { Print } from './part.ts';

const TIMES = 25;
const RECUTS = ['05:00', '03:00', '04:00'] as const;

interface Recut {
  readonly kept: number;
  readonly longest: number;
}

/** Runs on the settings page: sets the day's start as a person does, and gives when it is kept and the longest that the page was busy. */
async function setDayStart(written: string): Promise<Recut> {
  const [hours = 0, minutes = 0] = written.split(':').map(Number);
  const fields = [...document.querySelectorAll('input')].filter(({ type }) => type === 'time');
  const field = fields.find((one) => /day/i.test(one.labels?.[0]?.textContent ?? ''));
  if (field === undefined) throw new Error('no field for the start of the day');
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    longest = Math.max(longest, ...list.getEntries().map(({ duration }) => duration));
  });
  observer.observe({ type: 'longtask' });
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('loopbreak');
    request.onsuccess = () => resolve(request.result);
  });
  const isKept = (): Promise<boolean> =>
    new Promise((resolve) => {
      const request = database.transaction('settings').objectStore('settings').get('settings');
      request.onsuccess = () => resolve(request.result?.value.dayStartsAt === hours * 60 + minutes);
    });
  const began = performance.now();
  field.value = written;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  // Asked while the change is being written, the store answers when it is done.
  while (!(await isKept())) await new Promise((resolve) => setTimeout(resolve, 5));
  const kept = performance.now() - began;
  await new Promise((resolve) => setTimeout(resolve, 500));
  observer.disconnect();
  database.close();
  return { kept, longest };
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
    for (const start of RECUTS) recuts.push(await page.evaluate(setDayStart, start));
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
