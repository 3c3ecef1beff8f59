import { expect } from 'vitest';
import { inEachBrowser } from '../support/case.ts';
import { expectLedger } from '../support/compare.ts';
import { LESSON, lessonPage } from '../support/pages.ts';
import { pause } from '../support/player.ts';
import { sleep } from '../support/sleep.ts';
import { type TrueStretch, totalOf, trulyPlayed, unionOf, untilPlayed } from '../support/truth.ts';

const ASLEEP_MS = 20_000;

/**
 * What played outside of a span, in milliseconds. Firefox's media clock goes on from where the sleep began as far as it had decoded:
 * the page sees its position jump, and nobody saw it play, so that is none of it.
 */
function playedOutside(stretches: readonly TrueStretch[], from: number, to: number): number {
  return unionOf(
    stretches.flatMap((stretch) => [
      { from: stretch.from, to: Math.min(stretch.to, from) },
      { from: Math.max(stretch.from, to), to: stretch.to },
    ]),
  );
}

inEachBrowser(
  'the browser stands still for twenty seconds in mid-play: they aren’t counted (case 8)',
  async (session) => {
    session.web.serve(LESSON.udemy, lessonPage());
    const page = await session.open(LESSON.udemy);
    await untilPlayed(page, 5_000);
    const slept = Date.now();
    await sleep(session, ASLEEP_MS);
    const woke = Date.now();
    await untilPlayed(page, totalOf(await trulyPlayed(page)) + 5_000);
    await pause(page);
    const truth = await trulyPlayed(page);
    expect(woke - slept).toBeGreaterThanOrEqual(ASLEEP_MS);
    await expectLedger(session, 'asleep in mid-play', playedOutside(truth, slept, woke));
  },
);
