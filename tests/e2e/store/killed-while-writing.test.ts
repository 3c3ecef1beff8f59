import { expect, test } from 'vitest';
import type { WatchInterval } from '@/utils/watching/interval';
import type { Engine } from '../../../scripts/browsers.ts';
import { rollsFrom } from '../../years/chance.ts';
import { ENGINES } from '../support/case.ts';

import { giveHands, Written } from '../support/hands.ts';
import type { Session } from '../support/launch.ts';
import { LESSON, lessonPage } from '../support/pages.ts';
import { launchForScreens } from '../support/screen-case.ts';
import { untilPopup } from '../support/screens.ts';
import { expectFold } from '../support/store.ts';
import { unionOf, untilPlayed } from '../support/truth.ts';

const KILLS = { chromium: 20, firefox: 10 } as const;
/** So many writes are set off in each round, and the kill comes amid them. */
const WRITES = 1_000;
/** Of them so many are acknowledged before the kill, on average; a machine that has much else to do saw thirty. */
const LEAST_WRITES = 10;
/** Each kill comes so long after the first task was acknowledged, at random. */
const SOONEST_MS = 50;
const LATEST_MS = 2_000;

/** Runs in the popup: logs a task through its own line, and ends when the popup shows it as logged. */
async function logOne(title: string, minutes: number): Promise<void> {
  const shown = (css: string): Promise<HTMLElement> =>
    new Promise((resolve) => {
      const look = (): boolean => {
        const element = document.querySelector<HTMLElement>(css);
        if (element) {
          resolve(element);
        }
        return element !== null;
      };
      if (!look()) {
        const observer = new MutationObserver(() => look() && observer.disconnect());
        observer.observe(document, { subtree: true, childList: true });
      }
    });
  const line = await shown('.task-line input');
  if (line instanceof HTMLInputElement) {
    line.value = `${title} ${minutes}m`;
    line.dispatchEvent(new InputEvent('input', { bubbles: true }));
    // What Enter logs is what the popup has read; a line alone means ten minutes, and never so many here.
    while (document.querySelector('.task-line-read')?.textContent?.replace(/\s/g, ' ') !== `${minutes} min`) {
      await new Promise((resolve) => setTimeout(resolve));
    }
    line.form?.requestSubmit();
  }
  const answer = await shown('.logged-line-title');
  if (answer.textContent !== title) {
    throw new Error(`shown as logged: ${answer.textContent}, and not ${title}`);
  }
  [...document.querySelectorAll('button')].find((button) => button.textContent === 'Log another')?.click();
}

/** Lets hands write and a popup log until the browser is killed; gives the titles that the popup had shown as logged. */
async function writeUntilKilled(session: Session, written: Written, round: number, delay: number): Promise<string[]> {
  const noted: string[] = [];
  await giveHands(session);
  const popup = await session.screen('popup.html');
  await untilPopup(popup);
  await popup.evaluate(logOne, `round ${round}, the first`, 1);
  noted.push(`round ${round}, the first`);
  let dead = false;
  const hands = written.write(session, WRITES, () => dead);
  const writing = (async () => {
    for (let number = 0; !dead; number += 1) {
      const title = `round ${round}, number ${number}`;
      await popup.evaluate(logOne, title, (number % 9) + 1);
      noted.push(title);
    }
  })().catch((error: unknown) => {
    // The call that was under way when the browser died ends so; any other is a failure of the popup.
    if (!dead) {
      throw error;
    }
  });
  await Promise.race([writing, hands, new Promise((resolve) => setTimeout(resolve, delay))]);
  dead = true;
  await session.kill();
  await Promise.all([writing, hands]);
  return noted;
}

/** Fails where two stretches of this device lie over one another: each session here played by itself. */
function expectApart(intervals: readonly WatchInterval[]): void {
  const length = intervals.reduce((sum, { from, to }) => sum + to - from, 0);
  expect(unionOf(intervals)).toBe(length);
}

async function killed(engine: Engine): Promise<void> {
  const seed = Number(process.env.LOOPBREAK_SEED ?? Date.now() % 2 ** 31);
  const chance = rollsFrom(seed);
  console.log(`${engine}: LOOPBREAK_SEED=${seed}`);
  let session = await launchForScreens(engine);
  const { profile, web } = session;
  web.serve(LESSON.udemy, lessonPage());
  const acknowledged: string[] = [];
  const written = new Written(chance);
  let watched = 0;
  try {
    for (let round = 0; round < KILLS[engine]; round += 1) {
      // A lesson plays meanwhile, so that the background writes into the same days.
      const lesson = await session.open(LESSON.udemy);
      await untilPlayed(lesson, 300);
      const delay = SOONEST_MS + chance() * (LATEST_MS - SOONEST_MS);
      const noted = await writeUntilKilled(session, written, round, delay);
      expect(noted.length).toBeGreaterThan(0);
      acknowledged.push(...noted);
      session = await launchForScreens(engine, { profile, web });
      const records = await expectFold(session);
      const { tasks, intervals } = records;
      written.expectKept(records, `round ${round}, killed after ${Math.round(delay)} ms; seed ${seed}`);
      expectApart(intervals);
      const kept = new Set(tasks.map(({ title }) => title));
      expect(
        acknowledged.filter((title) => !kept.has(title)),
        `round ${round}, killed ${Math.round(delay)} ms after the first of ${noted.length}; seed ${seed}`,
      ).toEqual([]);
      watched = intervals.length;
    }
    expect(watched, 'the background wrote as well').toBeGreaterThan(0);
    expect(written.acknowledged, 'the kills came amid writes').toBeGreaterThan(LEAST_WRITES * KILLS[engine]);
    console.log(
      `${engine}: ${KILLS[engine]} kills, ${acknowledged.length} tasks of the popup and ${written.acknowledged} writes acknowledged, none lost`,
    );
  } finally {
    await session.close();
  }
}

test.for(ENGINES)(
  '%s: the browser is killed again and again while tasks are logged: each acknowledged one is kept, and every rollup is the fold of its ledger',
  { timeout: 600_000 },
  killed,
);
