import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { inEachBrowser } from '../support/case.ts';
import { settledLedger } from '../support/compare.ts';
import { type Session, until } from '../support/launch.ts';
import { LESSON, lessonPage } from '../support/pages.ts';
import { letPass } from '../support/player.ts';
import { dumpOf, put } from '../support/store.ts';
import { unionOf, untilPlayed } from '../support/truth.ts';

/** The part of the browser's interface that is used on the desk. */
interface Api {
  readonly windows: { create(how: { url: string; incognito: boolean }): Promise<unknown> };
}

async function openPrivately(session: Session, address: string): Promise<Page> {
  const found = session.browser.waitForTarget((target) => target.url() === address);
  await session.desk.page.evaluate((url) => {
    const { windows }: Api = Reflect.get(window, 'chrome');
    return windows.create({ url, incognito: true });
  }, address);
  return (await found).asPage();
}

/** Waits until the extension has stored all that it does as it starts: nothing changes for a second. */
async function untilStill(session: Session): Promise<void> {
  await until(async () => {
    const before = JSON.stringify(await dumpOf(session));
    await letPass(1_000);
    return JSON.stringify(await dumpOf(session)) === before;
  });
}

inEachBrowser(
  'a lesson in a private window is stored nowhere, unless the person asked for it (case 18)',
  async (session) => {
    for (const address of [LESSON.udemy, LESSON.udemyNext]) session.web.serve(address, lessonPage());
    // Whichever tab is closed first, the nudges' own state is written for the first time: one that has nothing to do with the case.
    await (await session.open('about:blank')).close();
    await untilStill(session);
    const before = await dumpOf(session);
    const lesson = await openPrivately(session, LESSON.udemy);
    await untilPlayed(lesson, 4_000);
    await lesson.close();
    await letPass(1_000);
    expect(await dumpOf(session)).toEqual(before);
    // The same is counted where it may be: it was seen, and left alone.
    await put(session, { settings: [{ id: 'settings', value: { privateWindows: true } }] });
    const wanted = await openPrivately(session, LESSON.udemyNext);
    await untilPlayed(wanted, 4_000);
    await wanted.close();
    expect(unionOf(await settledLedger(session, 3_000))).toBeGreaterThan(3_000);
  },
  { privately: true },
);
