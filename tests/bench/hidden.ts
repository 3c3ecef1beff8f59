import { settledLedger, toleranceOf } from '../e2e/support/compare.ts';
import { launch } from '../e2e/support/launch.ts';
import { LESSON, lessonPage } from '../e2e/support/pages.ts';
import { pause } from '../e2e/support/player.ts';
import { totalOf, trulyPlayed, unionOf, untilPlayed } from '../e2e/support/truth.ts';
import { hearMessages } from './messages.ts';
import type { Print } from './part.ts';

const ENGINES = ['chromium', 'firefox'] as const;
/** Chromium slows a hidden page's timers down to one a minute after five minutes; Firefox as soon as its budget is used up. */
const HIDDEN_MS = 400_000;

const seconds = (time: number): string => `${(time / 1000).toFixed(1)} s`;

/** A lesson sounds in a hidden tab for longer than browsers wait before they slow its timers down (case 13). */
export async function measure(print: Print): Promise<{ failures: string[] }> {
  const rows = [['browser', 'played', 'counted', 'of it heard', 'off by', 'messages']];
  const failures: string[] = [];
  for (const engine of ENGINES) {
    const session = await launch({ engine });
    try {
      const heard = await hearMessages(session);
      session.web.serve(LESSON.udemy, lessonPage(undefined, 'autoplay loop'));
      const page = await session.open(LESSON.udemy);
      await untilPlayed(page, 4_000);
      const front = await session.browser.newPage();
      await untilPlayed(page, HIDDEN_MS);
      await front.close();
      await page.bringToFront();
      await pause(page);
      const truth = totalOf(await trulyPlayed(page));
      const ledger = await settledLedger(session, truth - toleranceOf(truth));
      const counted = unionOf(ledger);
      const hidden = unionOf(ledger.filter((row) => row.mode === 'heard'));
      const off = Math.abs(counted - truth);
      const messages = String((await heard()).length);
      rows.push([engine, seconds(truth), seconds(counted), seconds(hidden), seconds(off), messages]);
      if (off > toleranceOf(truth)) failures.push(`${engine}: off by ${seconds(off)} in a hidden tab`);
    } finally {
      await session.close();
    }
  }
  print('A lesson in a hidden tab for over six minutes', rows);
  return { failures };
}
