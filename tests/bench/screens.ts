import { launch, type Session } from '../e2e/support/launch.ts';
import { daysOfWeek, seed, watchedOn } from '../e2e/support/store.ts';
import { letPass, TIMES_HEAD, timesRow } from './figures.ts';
import { type FirstPaints, firstPaints } from './first-paints.ts';
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

/** Opens a screen and the blank page by turns, with the worker stopped before each. */
async function series(session: Session, floorRoot: string, screen: typeof POPUP | typeof DASHBOARD): Promise<Series> {
  const own: FirstPaints[] = [];
  const floor: FirstPaints[] = [];
  for (let time = -WARM_UPS; time < TIMES; time++) {
    await letPass(CALM_MS);
    await session.stopBackground();
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

/** First pictures of the popup and the dashboard with the worker stopped, with a day's record and with five years of it. */
export async function measure(print: Print): Promise<{ failures: string[] }> {
  const session = await launch({ engine: 'chromium' });
  const rows: string[][] = [[...TIMES_HEAD]];
  try {
    const floorRoot = await installFloor(session);
    await seed(session, {
      intervals: daysOfWeek(0)
        .slice(0, 1)
        .map((day) => watchedOn(day, 0, 60)),
    });
    const add = async (name: string, screen: typeof POPUP | typeof DASHBOARD, what: string): Promise<void> => {
      const { own, floor } = await series(session, floorRoot, screen);
      rows.push(timesRow(`${name}: first paint`, something(own), something(floor)));
      rows.push(timesRow(`${name}: ${what}`, wanted(own), wanted(floor)));
    };
    await add('popup, a day', POPUP, 'with its figures');
    await add('dashboard, a day', DASHBOARD, 'first chart');
    const count = (await seedYears(session)).toLocaleString('en');
    await add(`popup, ${count} intervals`, POPUP, 'with its figures');
    await add(`dashboard, ${count} intervals`, DASHBOARD, 'first chart');
  } finally {
    await session.close();
  }
  print('Screens, worker stopped (Chromium)', rows);
  return { failures: [] };
}
