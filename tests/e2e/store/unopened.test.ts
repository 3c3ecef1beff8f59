import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Engine } from '../../../scripts/browsers.ts';
import { ENGINES } from '../support/case.ts';
import { settledLedger, toleranceOf } from '../support/compare.ts';
import { untilPauseWaits, waitingBeats } from '../support/held.ts';
import { launch, type Session } from '../support/launch.ts';
import { badgeText } from '../support/nudge.ts';
import { LESSON, lessonPage } from '../support/pages.ts';
import { pause, play } from '../support/player.ts';
import { blockStore } from '../support/profile.ts';
import { launchAgain, launchForScreens } from '../support/screen-case.ts';
import { popupPage, untilText } from '../support/screens.ts';
import { expectFold, madeOn, seed, today, watchedOn } from '../support/store.ts';
import { totalOf, trulyPlayed, unionOf, untilPlayed } from '../support/truth.ts';

const ROWS = { intervals: [watchedOn(today(), 0, 60)], tasks: [madeOn(today(), 100, 20, 'A drawing')] };

/** Dexie tries again by itself, so often at the most. */
const MOST_OPENS = 1 + 3;

/** What a page asked the browser for. */
interface Asked {
  opens: number;
  deletes: number;
}

/** Runs in an empty page of the extension: counts how often it asks for a database, and for the end of one. */
function countAsked(): void {
  const { open, deleteDatabase } = IDBFactory.prototype;
  const asked: Asked = { opens: 0, deletes: 0 };
  Reflect.set(window, 'asked', asked);
  IDBFactory.prototype.open = function (...all) {
    asked.opens += 1;
    return open.apply(this, all);
  };
  IDBFactory.prototype.deleteDatabase = function (...all) {
    asked.deletes += 1;
    return deleteDatabase.apply(this, all);
  };
}

/** Runs there next: makes it the screen, as the browser would by going to it, in the window that counts. */
async function become(path: string): Promise<void> {
  const html = await (await fetch(path)).text();
  history.replaceState(null, '', path);
  document.open();
  document.write(html);
  document.close();
}

/** Opens a screen that is counted with from its very first script on. Firefox runs no script of a driver before those of the extension. */
async function countedScreen(session: Session, path: string): Promise<Page> {
  const page = await session.screen('manifest.json');
  await page.waitForFunction(() => document.body?.innerText.includes('manifest_version'));
  await page.evaluate(countAsked);
  await page.evaluate(become, `/${path}`);
  return page;
}

async function expectAskedLittle(page: Page): Promise<void> {
  const { opens, deletes } = await page.evaluate((): Asked => Reflect.get(window, 'asked'));
  expect(opens).toBeGreaterThan(0);
  expect(opens).toBeLessThanOrEqual(MOST_OPENS);
  expect(deletes).toBe(0);
}

/**
 * Popup and dashboard say that the records didn't open, what is safe and what to do, and don't ask for them again and again. `name`: what
 * the browser calls it.
 */
async function expectSaid(session: Session, name: string): Promise<Page[]> {
  const popup = await countedScreen(session, 'popup.html');
  await untilText(popup, 'h1', "Your records didn't open");
  await untilText(popup, 'main', /Nothing was deleted.*Close all windows of the browser.*in the folder “Loopbreak”/);
  await untilText(popup, '.trouble-name', `The browser calls it ${name}.`);
  const week = await countedScreen(session, 'dashboard.html');
  await untilText(week, '[role="alert"]', /Nothing was changed or deleted.*in the folder “Loopbreak”/);
  return [popup, week];
}

/** A browser that keeps records and then gives no database any more. */
async function blocked(engine: Engine): Promise<{ readonly session: Session; giveBack(): Promise<void> }> {
  const first = await launchForScreens(engine);
  first.web.serve(LESSON.udemy, lessonPage());
  await seed(first, ROWS);
  await first.kill();
  const { giveBack } = await blockStore(first);
  return { session: await launchAgain(first), giveBack };
}

/** Plays a lesson until it waits for the store. */
async function playUnstored(session: Session): Promise<Page> {
  const lesson = await session.open(LESSON.udemy);
  await untilPlayed(lesson, 2_000);
  await pause(lesson);
  await expect.poll(() => badgeText(session)).toBe('!');
  await untilPauseWaits(session);
  return lesson;
}

/** What is in the ledger besides the rows that were there before: no more and no less than what truly played. */
async function expectAll(session: Session, truth: number): Promise<void> {
  await settledLedger(session, unionOf(ROWS.intervals) + truth - toleranceOf(truth));
  const { tasks, intervals } = await expectFold(session);
  expect(tasks.map(({ title }) => title)).toEqual(['A drawing']);
  const counted = unionOf(intervals.filter(({ id }) => id !== ROWS.intervals[0]?.id));
  expect(Math.abs(counted - truth)).toBeLessThan(toleranceOf(truth));
}

async function withoutStore(engine: Engine): Promise<void> {
  const { session, giveBack } = await blocked(engine);
  try {
    const screens = await expectSaid(session, 'UnknownError');
    const lesson = await playUnstored(session);
    for (const page of screens) await expectAskedLittle(page);

    await giveBack();
    await play(lesson);
    await untilPlayed(lesson, totalOf(await trulyPlayed(lesson)) + 1_500);
    await pause(lesson);
    await expect.poll(() => waitingBeats(session)).toBe(0);
    await expectAll(session, totalOf(await trulyPlayed(lesson)));
    await untilText(await popupPage(session), '.today-made', 'made 20 min');
  } finally {
    await session.close();
  }
}

test.for(ENGINES)(
  '%s: the browser gives no database: it is said, what plays waits, and goes in when there is one again',
  withoutStore,
);

/** The way that is advised on the screens: all windows are closed, and the browser is opened again. */
async function openedAgain(engine: Engine): Promise<void> {
  const { session: broken, giveBack } = await blocked(engine);
  const truth = totalOf(await trulyPlayed(await playUnstored(broken)));
  await broken.kill();
  await giveBack();
  const session = await launchAgain(broken);
  try {
    await expectAll(session, truth);
    expect(await waitingBeats(session)).toBe(0);
  } finally {
    await session.close();
  }
}

test.for(ENGINES)(
  '%s: what played while the browser gave no database goes in when the browser is opened again (case 27)',
  openedAgain,
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
    for (const page of await expectSaid(session, 'InvalidStateError')) await expectAskedLittle(page);
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
