import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { launch, type Session } from '../e2e/support/launch.ts';
import { LESSON, lessonPage } from '../e2e/support/pages.ts';
import { untilPlayed } from '../e2e/support/truth.ts';
import { letPass } from './figures.ts';
import { hearMessages } from './messages.ts';
import type { Print } from './part.ts';

/** LOOPBREAK_MINUTES=60 plays the whole hour. */
const MINUTES = Number(process.env.LOOPBREAK_MINUTES ?? 10);
const MINUTE_MS = 60_000;
/** What is only loaded once has been by then. */
const SETTLED_MS = 2 * MINUTE_MS;
/** The video of two minutes lasts for the whole time, without an end in between that would end a stretch. */
const RATE = 2 / (MINUTES + 3);
/** Failure case 56. */
const MOST_IN_AN_HOUR = 150;
const MOST_GROWTH = 1_000_000;

async function heapOf(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize;
}

function workerOf(browser: Browser, root: string): Promise<CDPSession> {
  const target = browser.targets().find((one) => one.type() === 'service_worker' && one.url().startsWith(root));
  if (!target) throw new Error('the worker sleeps while a lesson plays');
  return target.createCDPSession();
}

/** Bytes that the page with its scripts, and the worker, hold. They are asked at the two ends alone: who is asked stays awake. */
async function heaps(session: Session, page: Page): Promise<readonly [number, number]> {
  const clients = [await page.createCDPSession(), await workerOf(session.browser, session.root)] as const;
  const [ofPage, ofWorker] = [await heapOf(clients[0]), await heapOf(clients[1])];
  for (const client of clients) await client.detach();
  return [ofPage, ofWorker];
}

const growth = (bytes: number): string => `${(bytes / 1000).toFixed(0)} KB`;

/** A lesson that plays for long: few messages, and nothing that grows (Chromium). */
export async function measure(print: Print): Promise<{ failures: string[] }> {
  const session = await launch({ engine: 'chromium' });
  try {
    const heard = await hearMessages(session);
    session.web.serve(LESSON.udemy, lessonPage());
    const page = await session.open(LESSON.udemy);
    await page.evaluate((rate) => {
      const video = document.querySelector('video');
      if (video) video.playbackRate = rate;
    }, RATE);
    await untilPlayed(page, 2_000);
    await letPass(SETTLED_MS);
    const before = await heaps(session, page);
    await letPass(MINUTES * MINUTE_MS - SETTLED_MS);
    const after = await heaps(session, page);
    const messages = (await heard()).length;
    const most = Math.ceil((MOST_IN_AN_HOUR * MINUTES) / 60);
    const [ofPage, ofWorker] = [after[0] - before[0], after[1] - before[1]];
    print(`A lesson of ${MINUTES} minutes (Chromium)`, [
      ['what', 'measured', 'budget'],
      ['messages', String(messages), `≤ ${most}, ${MOST_IN_AN_HOUR} an hour`],
      ['what the page holds grew by', growth(ofPage), `≤ ${growth(MOST_GROWTH)}`],
      ['what the worker holds grew by', growth(ofWorker), `≤ ${growth(MOST_GROWTH)}`],
    ]);
    return {
      failures: [
        ...(messages > most ? [`${messages} messages in ${MINUTES} minutes`] : []),
        ...(Math.max(ofPage, ofWorker) > MOST_GROWTH ? [`it grows: ${growth(ofPage)}, ${growth(ofWorker)}`] : []),
      ],
    };
  } finally {
    await session.close();
  }
}
