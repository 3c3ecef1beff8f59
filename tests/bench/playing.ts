import type { Page } from 'puppeteer-core';
import { launch, type Session } from '../e2e/support/launch.ts';
import { LESSON } from '../e2e/support/pages.ts';
import { pause, seek } from '../e2e/support/player.ts';
import { letPass, ms } from './figures.ts';
import { hearMessages, type Message } from './messages.ts';
import type { Print } from './part.ts';
import { processorSeconds } from './processor.ts';
import { scriptTime, traced } from './trace.ts';

const ENGINES = ['chromium', 'firefox'] as const;
const MINUTE_MS = 60_000;
/** Two beats fall into this. */
const TRACED_MS = 45_000;
/** Failure case 56. Ten times what is measured, so that a busy machine breaks it for nothing but a reason. */
const MOST_OF_CORE = 0.001;
const SEEKS = 10;
const SEEK_EVERY_MS = 500;
/** What a stretch's end says goes out within a second, and its answer comes. */
const SETTLE_MS = 3_000;
/** One each 25 s, and one at the start. */
const MOST_IN_A_MINUTE = 3;
/** A seek ends a stretch and begins one: each alone would be two. */
const MOST_IN_A_SCRUB = 2 * SEEKS;

/** A lesson and no script but the browser's. */
const HTML = `<!doctype html><html lang="en"><title>Hooks in depth</title><link rel="icon" href="data:,">
<video id="player" width="320" src="/-/media/lesson.webm" autoplay></video>`;

async function startLesson(session: Session): Promise<Page> {
  session.web.serve(LESSON.udemy, HTML);
  const page = await session.open(LESSON.udemy);
  await page.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) > 0.5, { polling: 100 });
  return page;
}

/** Percent of one core that the whole browser uses while a lesson plays for a minute. */
async function playMinute(session: Session): Promise<number> {
  const before = await processorSeconds(session.browser);
  await letPass(MINUTE_MS);
  return ((await processorSeconds(session.browser)) - before) / (MINUTE_MS / 100_000);
}

async function withoutExtension(engine: Session['engine']): Promise<number> {
  const session = await launch({ engine, bare: true });
  try {
    await startLesson(session);
    return await playMinute(session);
  } finally {
    await session.close();
  }
}

const percent = (share: number): string => `${share.toFixed(1)} %`;
const kinds = (messages: readonly Message[]): string =>
  `${messages.length} (${messages.map(({ kind }) => kind).join(', ')})`;

/** Milliseconds of the extension's own scripts in a minute: what its processor time is made of. */
async function tracedScripts(session: Session, page: Page): Promise<{ rows: string[][]; failures: string[] }> {
  const events = await traced(page, () => letPass(TRACED_MS));
  const shareOf = (path: string): number => scriptTime(events, `${session.root}/${path}`).total / TRACED_MS;
  const shares = { 'content script': shareOf('content-scripts/'), background: shareOf('background.js') };
  const words = (share: number): string =>
    `${ms(share * MINUTE_MS)} ms a minute, ${(share * 100).toFixed(4)} % of a core`;
  return {
    rows: Object.entries(shares).map(([name, share]) => [
      ...['chromium', `${name} while playing`, words(share), `≤ ${MOST_OF_CORE * 100} % of a core`],
    ]),
    failures: Object.entries(shares).flatMap(([name, share]) =>
      share > MOST_OF_CORE ? [`${name}: ${words(share)}`] : [],
    ),
  };
}

async function scrub(page: Page): Promise<void> {
  for (let at = 1; at <= SEEKS; at++) {
    await seek(page, (at * 37) % 110);
    await letPass(SEEK_EVERY_MS);
  }
  await letPass(SETTLE_MS);
}

/** What goes to the background while a lesson plays, how much it costs, and what dragging the position sends. */
export async function measure(print: Print): Promise<{ failures: string[] }> {
  const rows = [['browser', 'what', 'measured', 'budget']];
  const failures: string[] = [];
  for (const engine of ENGINES) {
    const without = await withoutExtension(engine);
    const session = await launch({ engine });
    try {
      const heard = await hearMessages(session);
      const page = await startLesson(session);
      const share = await playMinute(session);
      const minute = await heard();
      rows.push([engine, 'messages in the first minute', kinds(minute), `≤ ${MOST_IN_A_MINUTE}`]);
      rows.push([engine, 'whole browser, of a core', `${percent(share)}, without ${percent(without)}`, '–']);
      if (engine === 'chromium') {
        const scripts = await tracedScripts(session, page);
        rows.push(...scripts.rows);
        failures.push(...scripts.failures);
      }
      await letPass(SETTLE_MS);
      const before = (await heard()).length;
      await scrub(page);
      const scrubbed = (await heard()).slice(before);
      rows.push([
        engine,
        `messages over ${SEEKS} seeks in ${(SEEKS * SEEK_EVERY_MS) / 1000} s`,
        kinds(scrubbed),
        `≤ ${MOST_IN_A_SCRUB}`,
      ]);
      await pause(page);
      if (minute.length > MOST_IN_A_MINUTE) failures.push(`${engine}: ${minute.length} messages in a minute`);
      if (scrubbed.length > MOST_IN_A_SCRUB)
        failures.push(`${engine}: ${scrubbed.length} messages over ${SEEKS} seeks`);
    } finally {
      await session.close();
    }
  }
  print('While a lesson plays', rows);
  return { failures };
}
