import { isWorkerAwake, stopServiceWorker } from '../e2e/support/background.ts';
import { launch, type Session } from '../e2e/support/launch.ts';
import { LESSON, lessonPage } from '../e2e/support/pages.ts';
import { pause } from '../e2e/support/player.ts';
import { untilPlayed } from '../e2e/support/truth.ts';
import { asking } from './answer-times.ts';
import { letPass, TIMES_HEAD, timesRow } from './figures.ts';
import { installFloor } from './floor.ts';
import type { Print } from './part.ts';

const TIMES = 25;
const FIREFOX_TIMES = 10;
/** A worker that was stopped is left in peace before it is woken. */
const CALM_MS = 300;
const ASLEEP_BY_MS = 40_000;
const SHORT_IDLE_MS = 1_500;

async function chromiumRows(): Promise<string[][]> {
  const session = await launch({ engine: 'chromium' });
  try {
    const floorRoot = await installFloor(session);
    const ask = await asking(session, floorRoot);
    // A page of the extension would keep its process alive, and starting that is half of a cold start.
    await session.desk.page.close();
    const stopped = async (root: string, act: () => Promise<number>): Promise<number> => {
      await stopServiceWorker(session.browser, root);
      await letPass(CALM_MS);
      return act();
    };
    const [floor, unknown, beat, warmFloor, warm, warmBeat]: number[][] = [[], [], [], [], [], []];
    for (let time = 0; time < TIMES; time++) {
      floor?.push(await stopped(floorRoot, ask.floor));
      unknown?.push(await stopped(session.root, ask.unknown));
      beat?.push(await stopped(session.root, ask.beat));
      warmFloor?.push(await ask.floor());
      warm?.push(await ask.unknown());
      warmBeat?.push(await ask.beat());
    }
    return [
      timesRow('Chromium, worker stopped: message to answer', unknown ?? [], floor),
      timesRow('Chromium, worker stopped: beat, written', beat ?? [], floor),
      timesRow('Chromium, worker awake: message to answer', warm ?? [], warmFloor),
      timesRow('Chromium, worker awake: beat, written', warmBeat ?? [], warmFloor),
    ];
  } finally {
    await session.close();
  }
}

/** Firefox gives no way into a content script's world: its own pages ask, and what they say is weighed without a write. */
async function firefoxRows(): Promise<string[][]> {
  const session = await launch({ engine: 'firefox', idleTimeout: SHORT_IDLE_MS });
  const ask = (): Promise<number> =>
    session.desk.page.evaluate(async (name: string) => {
      const { runtime }: { runtime: { sendMessage(message: object): Promise<unknown> } } = Reflect.get(window, name);
      const began = performance.now();
      await runtime.sendMessage({ kind: 'records-changed' });
      return performance.now() - began;
    }, 'browser');
  try {
    const cold: number[] = [];
    const warm: number[] = [];
    for (let time = 0; time < FIREFOX_TIMES; time++) {
      await session.stopBackground();
      cold.push(await ask());
      warm.push(await ask());
    }
    return [
      timesRow('Firefox, event page stopped: message to answer', cold),
      timesRow('Firefox, event page awake: message to answer', warm),
    ];
  } finally {
    await session.close();
  }
}

/** Plays for five seconds, pauses, and gives the milliseconds after which the background is gone. */
async function untilAsleep(session: Session): Promise<number> {
  session.web.serve(LESSON.udemy, lessonPage());
  const page = await session.open(LESSON.udemy);
  await untilPlayed(page, 5_000);
  await pause(page);
  const began = Date.now();
  if (session.engine === 'firefox') {
    await session.desk.untilEventPageStopped();
  } else {
    while (isWorkerAwake(session.browser, session.root) && Date.now() - began < 2 * ASLEEP_BY_MS) await letPass(50);
  }
  return Date.now() - began;
}

/** How fast the background answers, and that it sleeps when nothing plays any more. */
export async function measure(print: Print): Promise<{ failures: string[] }> {
  print('The background', [[...TIMES_HEAD], ...(await chromiumRows()), ...(await firefoxRows())]);
  const failures: string[] = [];
  const rows = [['browser', 'background gone after a lesson was paused', 'budget']];
  for (const engine of ['chromium', 'firefox'] as const) {
    const session = await launch({ engine });
    try {
      const took = await untilAsleep(session);
      rows.push([engine, `${(took / 1000).toFixed(1)} s`, `≤ ${ASLEEP_BY_MS / 1000} s`]);
      if (took > ASLEEP_BY_MS) failures.push(`${engine}: the background was awake for ${took} ms`);
    } finally {
      await session.close();
    }
  }
  print('Asleep', rows);
  return { failures };
}
