import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { BEAT_EVERY_MS } from '@/utils/watching/beat';
import { hearMessages, type Message } from '../../bench/messages.ts';
import { inEachBrowser } from '../support/case.ts';
import { settledLedger } from '../support/compare.ts';
import { type Session, until } from '../support/launch.ts';
import { afterAnEvening, clickIn, openLesson, untilClickable, untilDock } from '../support/nudge.ts';
import { LESSON, lessonPage } from '../support/pages.ts';
import { letPass, pause } from '../support/player.ts';
import { totalOf, trulyPlayed, unionOf, untilPlayed } from '../support/truth.ts';

const LESSONS = [LESSON.udemy, LESSON.coursera, LESSON.khan];
/** One heartbeat, and as late as it may be on a busy machine. */
const A_PERIOD_MS = BEAT_EVERY_MS + 5_000;
const SILENT_MS = 3_000;

/** What pages say on their consoles from now on, and what nobody caught in them. */
function listenTo(pages: readonly Page[]): string[] {
  const said: string[] = [];
  for (const page of pages) {
    page.on('pageerror', (error) => said.push(String(error)));
    page.on('console', (message) => said.push(message.text()));
  }
  return said;
}

/** Each tab has one counter: one stretch goes on, told of once in a period. */
function expectOneCounterEach(heard: readonly Message[]): void {
  const told = Map.groupBy(
    heard.filter(({ kind }) => kind === 'watched'),
    ({ tab }) => tab,
  );
  expect(told.size).toBe(LESSONS.length);
  for (const [tab, messages] of told) {
    const times = `tab ${tab}: ${messages.map(({ at }) => at % 1_000_000)}`;
    expect(new Set(messages.flatMap(({ sessions }) => sessions)).size, times).toBe(1);
    expect(messages.length, times).toBeLessThanOrEqual(Math.ceil(A_PERIOD_MS / BEAT_EVERY_MS));
  }
}

async function playThree(session: Session): Promise<Page[]> {
  const pages: Page[] = [];
  for (const lesson of LESSONS) {
    session.web.serve(lesson, lessonPage());
    const page = await session.open(lesson);
    await untilPlayed(page, 2_000);
    pages.push(page);
  }
  return pages;
}

inEachBrowser(
  'the extension is reloaded while three tabs play: each goes on with one counter, without a word (case 5)',
  async (session) => {
    const pages = await playThree(session);
    const said = listenTo(pages);
    const asked = Date.now();
    await session.reload();
    // How long the browser and the background take for that is their own affair.
    await until(async () => {
      const anew = (await session.desk.rows('playing')).filter(({ open, from }) => open && from >= asked);
      return new Set(anew.map(({ site }) => site)).size === LESSONS.length;
    });
    await pages[2]?.bringToFront();
    const back = await Promise.all(pages.map(async (page) => await page.evaluate(() => window.truth.played())));
    await letPass(1_000);
    const heard = await hearMessages(session);
    await letPass(A_PERIOD_MS);
    expectOneCounterEach(await heard());
    await Promise.all(pages.map(pause));
    const truth = await Promise.all(pages.map(async (page) => totalOf(await trulyPlayed(page))));
    const rows = await settledLedger(session, 10_000);
    for (const [index, site] of ['udemy', 'coursera', 'khan-academy'].entries()) {
      const ofSite = rows.filter((row) => row.site === site);
      const counted = ofSite.reduce((sum, row) => sum + row.to - row.from, 0);
      expect(counted, `${site}: one counter only`).toBeCloseTo(unionOf(ofSite), -2);
      expect(counted, `${site}: not more than true`).toBeLessThanOrEqual((truth[index] ?? 0) + 1_000);
      expect(counted, `${site}: counts on`).toBeGreaterThanOrEqual((truth[index] ?? 0) - (back[index] ?? 0) - 1_500);
    }
    expect(said).toEqual([]);
  },
);

/** What stood on the page when the extension was reloaded has gone within a period. */
async function expectGone(page: Page, host: string): Promise<void> {
  await expect.poll(() => page.$(host), { timeout: BEAT_EVERY_MS, interval: 50 }).toBeNull();
}

/** It takes what stood there away at once; whether a script goes on without its extension is seen above, for a whole period. */
async function expectSilentEnd(session: Session, page: Page, host: string): Promise<void> {
  const said = listenTo([page]);
  await session.reload();
  await expectGone(page, host);
  await letPass(SILENT_MS);
  expect(said).toEqual([]);
}

async function untilAsking(session: Session): Promise<Page> {
  const page = await openLesson(session);
  await untilPlayed(page, 2_000);
  await pause(page);
  await untilClickable(page, { form: 'card' });
  return page;
}

afterAnEvening(
  'a nudge that stands there when the extension is reloaded goes without a word (case 5)',
  async (session) => {
    const page = await untilAsking(session);
    const { host } = await untilClickable(page, { form: 'card' });
    await expectSilentEnd(session, page, host);
  },
);

afterAnEvening(
  'the dock that stands there when the extension is reloaded goes without a word (case 5)',
  async (session) => {
    const page = await untilAsking(session);
    await clickIn(page, 'Do ten minutes now');
    const { host } = await untilDock(page, /running for/);
    await expectSilentEnd(session, page, host);
  },
);
