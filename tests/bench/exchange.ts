import { epochMs } from '@/utils/time/brands';
import { dayOf } from '@/utils/time/calendar';
import { connectFolder, exchangeNow, untilExchanged } from '../e2e/support/folder.ts';
import { launch, type Session } from '../e2e/support/launch.ts';
import { click, dashboard } from '../e2e/support/screens.ts';
import { CALENDAR, madeOn, put, recordsOf } from '../e2e/support/store.ts';
import { DAV_SERVERS } from '../integration/servers/dav-servers.ts';
import { seedYears } from './long-record.ts';
import type { Print } from './part.ts';

/** LOOPBREAK_YEARS=1,5 leaves fifty out. */
const YEARS = (process.env.LOOPBREAK_YEARS ?? '1,5').split(',').map(Number);
/** Longer than any of it may take. */
const PATIENCE_MS = 600_000;

async function seconds(act: () => Promise<unknown>): Promise<string> {
  const began = performance.now();
  await act();
  return ((performance.now() - began) / 1000).toFixed(1);
}

/** Turns the browser's own sync on; gives the bytes that it holds then. */
async function turnOn(session: Session): Promise<number> {
  const page = await dashboard(session, '#/data');
  const asked = Date.now();
  await click(page, '.browser-sync input');
  await untilExchanged(session, 'browser', asked, PATIENCE_MS);
  const bytes = await page.evaluate(async () => JSON.stringify(await window.browser?.storage.sync.get()).length);
  await page.close();
  return bytes;
}

/** One task as the store would keep it, with its stamp: that is what an exchange looks at. */
async function logOne(session: Session): Promise<void> {
  const at = epochMs(Date.now());
  const task = madeOn(dayOf(at, CALENDAR), 600, 5, `one more ${at}`);
  await put(session, { tasks: [task], stamps: [{ table: 'tasks', id: task.id, at, gone: false }] });
}

async function measureYears(years: number): Promise<string[]> {
  const [, start] = DAV_SERVERS[0];
  const server = await start();
  const [one, two] = [await launch({ engine: 'chromium' }), await launch({ engine: 'chromium' })];
  try {
    const count = await seedYears(one, years);
    let bytes = 0;
    const short = await seconds(async () => {
      bytes = await turnOn(one);
    });
    const first = await seconds(() => connectFolder(one, server, `bench-${years}`, PATIENCE_MS));
    const nothing = await seconds(() => exchangeNow(one, PATIENCE_MS));
    await logOne(one);
    const again = await seconds(() => exchangeNow(one, PATIENCE_MS));
    const heard = await seconds(() => connectFolder(two, server, `bench-${years}-two`, PATIENCE_MS));
    const { intervals } = await recordsOf(two);
    if (intervals.length !== count) throw new Error(`${intervals.length} of ${count} stretches were heard`);
    const all = [String(years), count.toLocaleString('en'), first, nothing, again, heard, short];
    return [...all, (bytes / 1000).toFixed(1)];
  } finally {
    await one.close();
    await two.close();
    await server.stop();
  }
}

/** How long devices take to tell each other, against the years that are stored. */
export async function measure(print: Print): Promise<{ failures: string[] }> {
  const rows: string[][] = [];
  for (const years of YEARS) rows.push(await measureYears(years));
  const head = [
    ...['years', 'intervals', 'folder: first s', 'nothing new s', 'one task s', 'second device hears all s'],
    ...['browser’s sync: first s', 'it holds KB'],
  ];
  print('Exchanges against the years stored, with opening the page and typing (Chromium)', [head, ...rows]);
  return { failures: [] };
}
