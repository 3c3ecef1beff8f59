import { epochMs } from '@/utils/time/brands';
import { dayOf } from '@/utils/time/calendar';
import { connectFolder, exchangeNow, untilExchanged } from '../e2e/support/folder.ts';
import { launch, type Session } from '../e2e/support/launch.ts';
import { click, dashboard } from '../e2e/support/screens.ts';
import { CALENDAR, madeOn, put, recordsOf } from '../e2e/support/store.ts';
import { DAV_SERVERS } from '../integration/servers/dav-servers.ts';
import { against, EXCHANGE_BUDGETS, type Figures, type Measured, yearsAsked } from './budgets.ts';
import { type CountedServer, counted } from './counted-server.ts';
import { seedYears } from './long-record.ts';
import type { Print } from './part.ts';

/** LOOPBREAK_YEARS=1,5,50 measures fifty as well, which take half an hour. */
const YEARS = yearsAsked([1, 5]);
/** Longer than any of it may take. */
const PATIENCE_MS = 600_000;

/** How long something took, and what went to the server and back for it. */
async function exchanged(what: string, { traffic }: CountedServer, act: () => Promise<unknown>): Promise<Figures> {
  traffic();
  const began = performance.now();
  await act();
  const took = performance.now() - began;
  const { requests, bytes } = traffic();
  return { [what]: took, [`${what}: requests`]: requests, [`${what}: sent and answered`]: bytes };
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

async function measureYears(years: number): Promise<Measured> {
  const [, start] = DAV_SERVERS[0];
  const server = await counted(await start());
  const [one, two] = [await launch({ engine: 'chromium' }), await launch({ engine: 'chromium' })];
  try {
    const count = await seedYears(one, years);
    const began = performance.now();
    const bytes = await turnOn(one);
    const short = { 'browser’s sync: first': performance.now() - began, 'browser’s sync: it holds': bytes };
    const first = await exchanged('first', server, () => connectFolder(one, server, `bench-${years}`, PATIENCE_MS));
    const nothing = await exchanged('nothing new', server, () => exchangeNow(one, PATIENCE_MS));
    await logOne(one);
    const again = await exchanged('one task', server, () => exchangeNow(one, PATIENCE_MS));
    const name = `bench-${years}-two`;
    const heard = await exchanged('a second hears all', server, () => connectFolder(two, server, name, PATIENCE_MS));
    const { intervals } = await recordsOf(two);
    if (intervals.length !== count) throw new Error(`${intervals.length} of ${count} stretches were heard`);
    return { years, figures: { ...first, ...nothing, ...again, ...heard, ...short } };
  } finally {
    await one.close();
    await two.close();
    await server.stop();
  }
}

/** What it takes devices to tell each other, against the years that are stored, each beside its budget. */
export async function measure(print: Print): Promise<{ failures: string[] }> {
  const measured: Measured[] = [];
  for (const years of YEARS) measured.push(await measureYears(years));
  const { rows, failures } = against(measured, EXCHANGE_BUDGETS);
  const head = ['', ...measured.map(({ years }) => `${years} y`)];
  print('Exchanges against the years stored, with opening the page and typing (Chromium); in brackets the most', [
    head,
    ...rows,
  ]);
  return { failures };
}
