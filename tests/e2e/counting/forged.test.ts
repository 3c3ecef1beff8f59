import { expect } from 'vitest';
import { inEachBrowser } from '../support/case.ts';
import { expectLedger } from '../support/compare.ts';
import { LESSON, lessonPage } from '../support/pages.ts';
import { letPass, pause } from '../support/player.ts';
import { rowsOf } from '../support/store.ts';
import { totalOf, trulyPlayed, untilPlayed } from '../support/truth.ts';

const FORGED_MS = 4_000;

/** Runs in the page, as its own script could: says again and again that a video plays, in every way that a page has. */
async function forge(length: number): Promise<void> {
  const video = document.querySelector('video');
  const beat = { session: 'forged', seq: 1, from: 0, wall: 3_600_000, media: 3_600_000, state: 'playing' };
  const until = performance.now() + length;
  while (performance.now() < until) {
    for (const type of ['play', 'playing', 'timeupdate', 'ratechange']) video?.dispatchEvent(new Event(type));
    window.postMessage({ kind: 'watched', beats: [beat] }, '*');
    document.dispatchEvent(new CustomEvent('watched', { detail: { beats: [beat] } }));
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

inEachBrowser('a page that forges events and messages of playing adds nothing (case 34)', async (session) => {
  session.web.serve(LESSON.udemy, lessonPage('Hooks in depth | Udemy', 'autoplay'));
  const page = await session.open(LESSON.udemy);
  await untilPlayed(page, 3_000);
  await pause(page);
  await page.evaluate(forge, FORGED_MS);
  const truth = totalOf(await trulyPlayed(page));
  await letPass(1_000);
  await expectLedger(session, 'forged', truth);
  expect(JSON.stringify(await rowsOf(session, 'playing'))).not.toContain('forged');
});
