import { expect } from 'vitest';
import { inEachBrowser } from '../support/case.ts';
import { expectCounted, expectLedger } from '../support/compare.ts';
import { LESSON, lessonPage } from '../support/pages.ts';
import { letPass, pause, play } from '../support/player.ts';
import { totalOf, trulyPlayed, unionOf, untilPlayed } from '../support/truth.ts';

inEachBrowser(
  'away from a playing lesson and back again out of the browser’s cache: a new session (case 4)',
  async (session) => {
    const elsewhere = 'https://www.udemy.com/home/my-courses/';
    session.web.serve(LESSON.udemy, lessonPage());
    session.web.serve(elsewhere, '<!doctype html><title>My courses</title><p>Nothing plays here.</p>');
    const page = await session.open(LESSON.udemy);
    await untilPlayed(page, 5_000);
    const measured = Date.now();
    const before = totalOf(await trulyPlayed(page));
    await page.evaluate(() =>
      addEventListener('pageshow', ({ persisted }) => {
        Reflect.set(window, 'cameFromCache', persisted);
        // Firefox now and then brings a page back with a player that claims to play and stands still.
        document.querySelector('video')?.pause();
      }),
    );
    await page.goto(elsewhere);
    await expectLedger(session, 'left for another page', before, before + Date.now() - measured);
    await letPass(2_000);
    // The driver's own goBack waits for a load that a page out of the cache doesn't have.
    await page.evaluate(() => history.back()).catch(() => {});
    await page.waitForFunction(
      (lesson) => location.href === lesson && Reflect.get(window, 'cameFromCache') !== undefined,
      {},
      LESSON.udemy,
    );
    expect(await page.evaluate(() => Reflect.get(window, 'cameFromCache'))).toBe(true);
    const kept = totalOf(await trulyPlayed(page));
    await play(page);
    await untilPlayed(page, kept + 5_000);
    await pause(page);
    const rows = await expectLedger(session, 'back from the cache', totalOf(await trulyPlayed(page)));
    expect(new Set(rows.map((row) => row.session)).size, 'a new session').toBeGreaterThan(1);
    await expectCounted(
      session,
      'back from the cache, no overlap',
      rows.reduce((sum, row) => sum + row.to - row.from, 0),
      unionOf(rows),
    );
  },
);
