import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Engine } from '../../../scripts/browsers.ts';
import { ENGINES } from '../support/case.ts';
import { settledLedger, toleranceOf } from '../support/compare.ts';
import { waitingBeats } from '../support/held.ts';
import { launch, type Session } from '../support/launch.ts';
import { badgeText } from '../support/nudge.ts';
import { LESSON, lessonPage } from '../support/pages.ts';
import { pause, play } from '../support/player.ts';
import { blockStore, filesIn } from '../support/profile.ts';
import { launchAgain, launchForScreens } from '../support/screen-case.ts';
import { popupPage, untilText } from '../support/screens.ts';
import { expectFold, madeOn, seed, today, watchedOn } from '../support/store.ts';
import { totalOf, trulyPlayed, unionOf, untilPlayed } from '../support/truth.ts';

const ROWS = { intervals: [watchedOn(today(), 0, 60)], tasks: [madeOn(today(), 100, 20, 'A drawing')] };

/** Counts from now on how often a page asks the browser for the store. */
function countOpens(): void {
  const open = IDBFactory.prototype.open;
  Reflect.set(window, 'opens', 0);
  IDBFactory.prototype.open = function (...all) {
    Reflect.set(window, 'opens', Reflect.get(window, 'opens') + 1);
    return open.apply(this, all);
  };
}

/**
 * Popup and dashboard say that the records didn't open, what is safe and what to do, and don't ask for them again and again. `name`: what
 * the browser calls it.
 */
async function expectSaid(session: Session, name: string): Promise<Page[]> {
  const popup = await session.screen('popup.html');
  await untilText(popup, 'h1', "Your records didn't open");
  await untilText(popup, 'main', /Nothing was deleted.*Close all windows of the browser.*in the folder “Loopbreak”/);
  await untilText(popup, '.trouble-name', `The browser calls it ${name}.`);
  const week = await session.screen('dashboard.html');
  await untilText(week, '[role="alert"]', /Nothing was changed or deleted.*in the folder “Loopbreak”/);
  for (const page of [popup, week]) await page.evaluate(countOpens);
  return [popup, week];
}

async function withoutStore(engine: Engine): Promise<void> {
  const first = await launchForScreens(engine);
  first.web.serve(LESSON.udemy, lessonPage());
  await seed(first, ROWS);
  await first.kill();
  const { kept, giveBack } = await blockStore(first);
  const before = await filesIn(kept);
  const session = await launchAgain(first);
  try {
    const screens = await expectSaid(session, 'UnknownError');
    const lesson = await session.open(LESSON.udemy);
    await untilPlayed(lesson, 2_000);
    await pause(lesson);
    await expect.poll(() => badgeText(session)).toBe('!');
    await expect.poll(() => waitingBeats(session)).toBeGreaterThan(0);
    for (const page of screens) expect(await page.evaluate(() => Reflect.get(window, 'opens'))).toBe(0);
    expect(await filesIn(kept)).toEqual(before);

    await giveBack();
    await play(lesson);
    await untilPlayed(lesson, totalOf(await trulyPlayed(lesson)) + 1_500);
    await pause(lesson);
    await expect.poll(() => waitingBeats(session)).toBe(0);
    const truth = totalOf(await trulyPlayed(lesson));
    await settledLedger(session, unionOf(ROWS.intervals) + truth - toleranceOf(truth));
    const { tasks, intervals } = await expectFold(session);
    expect(tasks.map(({ title }) => title)).toEqual(['A drawing']);
    const counted = unionOf(intervals.filter(({ id }) => id !== ROWS.intervals[0]?.id));
    expect(Math.abs(counted - truth)).toBeLessThan(toleranceOf(truth));
    await untilText(await popupPage(session), '.today-made', 'made 20 min');
  } finally {
    await session.close();
  }
}

test.for(ENGINES)(
  '%s: the browser gives no database: it is said, what plays waits, and goes in when there is one again',
  withoutStore,
);

/** Where nothing is ever remembered every window is a private one: what plays there is said to nobody, and waits nowhere. */
async function remembersNothing(engine: Engine): Promise<void> {
  const session = await launch({ engine, privately: true, prefs: { 'browser.privatebrowsing.autostart': true } });
  try {
    session.web.serve(LESSON.udemy, lessonPage());
    const lesson = await session.open(LESSON.udemy);
    await untilPlayed(lesson, 2_000);
    await pause(lesson);
    await expect.poll(() => badgeText(session)).toBe('!');
    for (const page of await expectSaid(session, 'InvalidStateError')) {
      expect(await page.evaluate(() => Reflect.get(window, 'opens'))).toBe(0);
    }
    expect(await waitingBeats(session)).toBe(0);
  } finally {
    await session.close();
  }
}

// Chromium has no such switch.
test.for(ENGINES.filter((engine) => engine === 'firefox'))(
  '%s: the browser never remembers anything: it is said, and nothing is kept of what plays (case 27)',
  remembersNothing,
);
