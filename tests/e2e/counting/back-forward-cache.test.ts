import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { inEachBrowser } from '../support/case.ts';
import { expectLedger, expectNothingDouble } from '../support/compare.ts';
import type { Session } from '../support/launch.ts';
import { LESSON, lessonPage } from '../support/pages.ts';
import { letPass, pause } from '../support/player.ts';
import { totalOf, trulyPlayed, untilPlayed } from '../support/truth.ts';

const ELSEWHERE = 'https://www.udemy.com/home/my-courses/';

/**
 * Runs in the lesson's page: notes whether it comes out of the cache, and plays on as soon as it does. Chromium paused the player as it put
 * the page away. Firefox brings every fourth back with one that claims to play and stands still, also with no extension in it (7 of 25); a
 * jump to where it is moves it.
 */
function playOnReturn(): void {
  addEventListener('pageshow', ({ persisted }) => {
    Reflect.set(window, 'cameFromCache', persisted);
    const video = document.querySelector('video');
    if (!video) return;
    video.pause();
    video.currentTime += 0;
    void video.play();
  });
}

/** Goes back to the lesson by the page's own history: the driver's goBack waits for a load that a page out of the cache doesn't have. */
async function goBack(page: Page): Promise<void> {
  await page.evaluate(() => history.back()).catch(() => {});
  await page.waitForFunction(
    (lesson) => location.href === lesson && Reflect.get(window, 'cameFromCache') !== undefined,
    {},
    LESSON.udemy,
  );
  expect(await page.evaluate(() => Reflect.get(window, 'cameFromCache'))).toBe(true);
}

/** What pages complain of from now on. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return complaints;
}

const namesOf = (rows: readonly { readonly session: string }[]): Set<string> =>
  new Set(rows.map(({ session }) => session));

async function awayAndBack(session: Session): Promise<void> {
  session.web.serve(LESSON.udemy, lessonPage());
  session.web.serve(
    ELSEWHERE,
    '<!doctype html><title>My courses</title><link rel="icon" href="data:,"><p>Nothing plays here.</p>',
  );
  const page = await session.open(LESSON.udemy);
  const complaints = complaintsOf(page);
  await untilPlayed(page, 5_000);
  await page.evaluate(playOnReturn);
  const measured = Date.now();
  const before = totalOf(await trulyPlayed(page));
  await page.goto(ELSEWHERE);
  const left = await expectLedger(session, 'left for another page', before, before + Date.now() - measured);
  await letPass(2_000);
  await goBack(page);
  const kept = totalOf(await trulyPlayed(page));
  await untilPlayed(page, kept + 5_000);
  await pause(page);
  const rows = await expectLedger(session, 'back from the cache', totalOf(await trulyPlayed(page)));
  for (const row of left) expect(rows, 'what was played before stays as it was').toContainEqual(row);
  const after = rows.filter(({ from }) => from > measured + 2_000);
  expect(namesOf(after).size, 'what is played after is there').toBeGreaterThan(0);
  expect(namesOf(after).isDisjointFrom(namesOf(left)), 'a new session').toBe(true);
  expectNothingDouble(rows);
  expect(complaints).toEqual([]);
}

inEachBrowser(
  'away from a playing lesson and back again out of the browser’s cache: a new session (case 4)',
  awayAndBack,
);
