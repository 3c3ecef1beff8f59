import { expect } from 'vitest';
import { inEachBrowser } from '../support/case.ts';
import { settledLedger } from '../support/compare.ts';
import { until } from '../support/launch.ts';
import { LESSON, lessonPage } from '../support/pages.ts';
import { pause } from '../support/player.ts';
import { totalOf, trulyPlayed, unionOf, untilPlayed } from '../support/truth.ts';

const LESSONS = [LESSON.udemy, LESSON.coursera, LESSON.khan];

inEachBrowser('the extension is reloaded while three tabs play: each goes on with one counter', async (session) => {
  const pages = [];
  for (const lesson of LESSONS) {
    session.web.serve(lesson, lessonPage());
    const page = await session.open(lesson);
    await untilPlayed(page, 2_000);
    pages.push(page);
  }
  const errors: string[] = [];
  for (const page of pages) {
    page.on('pageerror', (error) => errors.push(String(error)));
  }
  const before = await Promise.all(pages.map(async (page) => totalOf(await trulyPlayed(page))));
  const asked = Date.now();
  await session.reload();
  // How long the browser and the background take for that is their own affair.
  await until(async () => {
    const anew = (await session.desk.rows('playing')).filter(({ open, from }) => open && from >= asked);
    return new Set(anew.map(({ site }) => site)).size === LESSONS.length;
  });
  const back = await Promise.all(pages.map(async (page) => await page.evaluate(() => window.truth.played())));
  await pages[2]?.bringToFront();
  await Promise.all(pages.map((page, index) => untilPlayed(page, (before[index] ?? 0) + 10_000)));
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
  expect(errors).toEqual([]);
});
