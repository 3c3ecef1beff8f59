import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { allowPrivate } from '../support/allow.ts';
import { inEachBrowser } from '../support/case.ts';
import { settledLedger } from '../support/compare.ts';
import type { Session } from '../support/launch.ts';
import { LESSON, lessonPage } from '../support/pages.ts';
import { letPass } from '../support/player.ts';
import { put, rowsOf } from '../support/store.ts';
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

inEachBrowser(
  'a lesson in a private window is stored nowhere, unless the person asked for it (case 18)',
  async (session) => {
    await allowPrivate(session);
    for (const address of [LESSON.udemy, LESSON.udemyNext]) session.web.serve(address, lessonPage());
    const lesson = await openPrivately(session, LESSON.udemy);
    await untilPlayed(lesson, 4_000);
    await lesson.close();
    await letPass(1_000);
    for (const table of ['intervals', 'playing', 'rollups', 'judged', 'events', 'nudges']) {
      expect(await rowsOf(session, table), table).toEqual([]);
    }
    // The same is counted where it may be: it was seen, and left alone.
    await put(session, { settings: [{ id: 'settings', value: { privateWindows: true } }] });
    const wanted = await openPrivately(session, LESSON.udemyNext);
    await untilPlayed(wanted, 4_000);
    await wanted.close();
    expect(unionOf(await settledLedger(session, 3_000))).toBeGreaterThan(3_000);
  },
  // In Firefox only a person can let an extension into private windows: no driver can press that button, and no preference stands for it.
  { engines: ['chromium'] },
);
