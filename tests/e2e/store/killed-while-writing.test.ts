import { expect, test } from 'vitest';
import type { Engine } from '../../../scripts/browsers.ts';
import { rollsFrom } from '../../years/chance.ts';
import { ENGINES } from '../support/case.ts';
import type { Session } from '../support/launch.ts';
import { LESSON, lessonPage } from '../support/pages.ts';
import { launchForScreens } from '../support/screen-case.ts';
import { untilPopup } from '../support/screens.ts';
import { expectFold } from '../support/store.ts';
import { untilPlayed } from '../support/truth.ts';

const KILLS = { chromium: 20, firefox: 10 } as const;
/** Each kill comes so long after the first task was acknowledged, at random. */
const SOONEST_MS = 50;
const LATEST_MS = 1_500;

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

/** Lets a popup log until the browser is killed; gives the titles that it had shown as logged. */
async function writeUntilKilled(session: Session, round: number, delay: number): Promise<string[]> {
  const noted: string[] = [];
  const popup = await session.screen('popup.html');
  await untilPopup(popup);
  await popup.evaluate(logOne, `round ${round}, the first`, 1);
  noted.push(`round ${round}, the first`);
  let dead = false;
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
  await Promise.race([writing, new Promise((resolve) => setTimeout(resolve, delay))]);
  dead = true;
  await session.kill();
  await writing;
  return noted;
}

async function killed(engine: Engine): Promise<void> {
  const seed = Number(process.env.LOOPBREAK_SEED ?? Date.now() % 2 ** 31);
  const chance = rollsFrom(seed);
  console.log(`${engine}: LOOPBREAK_SEED=${seed}`);
  let session = await launchForScreens(engine);
  const { profile, web } = session;
  web.serve(LESSON.udemy, lessonPage());
  const acknowledged: string[] = [];
  let watched = 0;
  try {
    for (let round = 0; round < KILLS[engine]; round += 1) {
      // A lesson plays meanwhile, so that the background writes into the same days.
      const lesson = await session.open(LESSON.udemy);
      await untilPlayed(lesson, 300);
      const delay = SOONEST_MS + chance() * (LATEST_MS - SOONEST_MS);
      const noted = await writeUntilKilled(session, round, delay);
      expect(noted.length).toBeGreaterThan(0);
      acknowledged.push(...noted);
      session = await launchForScreens(engine, { profile, web });
      const { tasks, intervals } = await expectFold(session);
      const kept = new Set(tasks.map(({ title }) => title));
      expect(
        acknowledged.filter((title) => !kept.has(title)),
        `round ${round}, killed ${Math.round(delay)} ms after the first of ${noted.length}; seed ${seed}`,
      ).toEqual([]);
      watched = intervals.length;
    }
    expect(watched, 'the background wrote as well').toBeGreaterThan(0);
    // One a round would mean that no kill came amid writes.
    expect(acknowledged.length, 'tasks were written until the kill').toBeGreaterThan(1.25 * KILLS[engine]);
    console.log(`${engine}: ${KILLS[engine]} kills, ${acknowledged.length} tasks acknowledged, none lost`);
  } finally {
    await session.close();
  }
}

test.for(ENGINES)(
  '%s: the browser is killed again and again while tasks are logged: each acknowledged one is kept, and every rollup is the fold of its ledger',
  { timeout: 600_000 },
  killed,
);
