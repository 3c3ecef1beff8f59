import { stopServiceWorker } from '../e2e/support/background.ts';
import { launch, type Session } from '../e2e/support/launch.ts';
import { daysOfWeek, seed, watchedOn } from '../e2e/support/store.ts';
import { letPass, TIMES_HEAD, timesRow } from './figures.ts';
import { type FirstPaints, firstPaints, popupPaints } from './first-paints.ts';
import { FLOOR_PAGE, installFloor } from './floor.ts';
import { seedYears } from './long-record.ts';
import type { Print } from './part.ts';

const WARM_UPS = 2;
const TIMES = 20;
/** A tab that was closed wakes the worker; it is left in peace before the next is timed. */
const CALM_MS = 300;

const POPUP = { path: 'popup.html', wanted: 'main.popup[aria-busy="false"]' } as const;
const DASHBOARD = { path: 'dashboard.html', wanted: '.week-svg .week-ground' } as const;

interface Series {
  readonly own: FirstPaints[];
  readonly floor: FirstPaints[];
}

/** Opens the popup and a blank one by turns, each over a page of its extension and with its worker stopped. */
async function popups(session: Session, floorRoot: string): Promise<Series> {
  const own: FirstPaints[] = [];
  const floor: FirstPaints[] = [];
  const desk = await session.browser.newPage();
  for (let time = -WARM_UPS; time < TIMES; time++) {
    await desk.goto(`${floorRoot}/${FLOOR_PAGE}?desk`);
    await stopServiceWorker(session.browser, floorRoot);
    await letPass(CALM_MS);
    const blank = await popupPaints(desk, FLOOR_PAGE, 'p');
    await desk.goto(`${session.root}/manifest.json`);
    await session.stopBackground();
    await letPass(CALM_MS);
    const shown = await popupPaints(desk, POPUP.path, POPUP.wanted);
    if (time < 0) continue;
    floor.push(blank);
    own.push(shown);
  }
  await desk.close();
  return { own, floor };
}

/** Opens a screen and the blank page by turns, with nothing of either extension running before. */
async function series(session: Session, floorRoot: string, screen: typeof DASHBOARD): Promise<Series> {
  const own: FirstPaints[] = [];
  const floor: FirstPaints[] = [];
  for (let time = -WARM_UPS; time < TIMES; time++) {
    await letPass(CALM_MS);
    await stopServiceWorker(session.browser, floorRoot);
    const blank = await firstPaints(session.browser, `${floorRoot}/${FLOOR_PAGE}`, 'p');
    await letPass(CALM_MS);
    await session.stopBackground();
    const shown = await firstPaints(session.browser, `${session.root}/${screen.path}`, screen.wanted);
    if (time < 0) continue;
    floor.push(blank);
    own.push(shown);
  }
  return { own, floor };
}

const something = (paints: readonly FirstPaints[]): number[] => paints.map((paint) => paint.something);
const wanted = (paints: readonly FirstPaints[]): number[] => paints.map((paint) => paint.wanted);

/** Rows of the popup and the dashboard, in a browser whose store was filled like that. */
async function rowsWith(fill: (session: Session) => Promise<string>): Promise<string[][]> {
  const session = await launch({ engine: 'chromium' });
  try {
    const floorRoot = await installFloor(session);
    const name = await fill(session);
    // A page of the extension would keep its process alive, which a person's popup has to start.
    await session.desk.page.close();
    const popup = await popups(session, floorRoot);
    const dashboard = await series(session, floorRoot, DASHBOARD);
    return [
      timesRow(`popup, ${name}: first paint`, something(popup.own), something(popup.floor)),
      timesRow(`popup, ${name}: largest part`, wanted(popup.own), wanted(popup.floor)),
      timesRow(`dashboard, ${name}: first paint`, something(dashboard.own), something(dashboard.floor)),
      timesRow(`dashboard, ${name}: first chart`, wanted(dashboard.own), wanted(dashboard.floor)),
    ];
  } finally {
    await session.close();
  }
}

async function aWeek(session: Session): Promise<string> {
  await seed(session, { intervals: daysOfWeek(0).map((day) => watchedOn(day, 0, 60)) });
  return 'a week';
}

const years = async (session: Session): Promise<string> =>
  `${(await seedYears(session)).toLocaleString('en')} intervals`;

/** First pictures of the popup and the dashboard with the worker stopped, with a week's record and with five years of it. */
export async function measure(print: Print): Promise<{ failures: string[] }> {
  const rows = [[...TIMES_HEAD], ...(await rowsWith(aWeek)), ...(await rowsWith(years))];
  print('Screens, worker stopped (Chromium)', rows);
  return { failures: [] };
}
