import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { requiredMatches } from '@/utils/catalogue/required-matches';
import { allow, giveAll, takeAll, takeOne } from '../support/allow.ts';
import { settledLedger } from '../support/compare.ts';
import type { Session } from '../support/launch.ts';
import { page as html, LESSON, lessonPage } from '../support/pages.ts';
import { onScreens } from '../support/screen-case.ts';
import { click, popupOver, untilText } from '../support/screens.ts';
import { totalOf, trulyPlayed, unionOf, untilPlayed } from '../support/truth.ts';

/** What a page asks the browser for. */
interface Asked {
  readonly origins?: readonly string[];
}

/** Runs in the popup: the person says no to whatever it asks for, which is kept. */
function refuse(): void {
  const asked: Asked[] = [];
  Reflect.set(window, 'asked', asked);
  for (const name of ['chrome', 'browser']) {
    const permissions = Reflect.get(window, name)?.permissions;
    if (permissions) {
      permissions.request = async (what: Asked): Promise<boolean> => {
        asked.push(what);
        return false;
      };
    }
  }
}

/** What a click on the popup's button asks the browser for; the person says no. */
async function askedByClick(popup: Page): Promise<Asked[]> {
  await popup.evaluate(refuse);
  await click(popup, 'button', 'Allow course sites');
  await popup.waitForFunction(() => Reflect.get(window, 'asked').length > 0);
  return popup.evaluate(() => Reflect.get(window, 'asked'));
}

/** Runs in the popup: what it asks for waits for its answer, as it does while the browser's own window asks the person. */
function keepWaiting(): void {
  const { permissions } = Reflect.get(window, 'chrome');
  permissions.request = () => {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    Reflect.set(window, 'sayYes', () => resolve(true));
    return promise;
  };
}

/**
 * The person clicks, and says yes. In Chromium the sites are given while its question waits: no driver can press its own window, and a popup
 * of which they are given beforehand takes its button away as soon as the lesson counts.
 */
async function clickAndAllow(session: Session, popup: Page): Promise<void> {
  const isChromium = session.engine === 'chromium';
  if (isChromium) await popup.evaluate(keepWaiting);
  await click(popup, 'button', 'Allow course sites');
  if (!isChromium) return;
  await popup.waitForFunction(() => Reflect.has(window, 'sayYes'));
  await giveAll(session);
  await popup.evaluate(() => Reflect.get(window, 'sayYes')());
}

onScreens(
  'the course sites are taken from it: the popup says that they are, and one click gives them back (case 17)',
  async (session) => {
    session.web.serve(LESSON.udemy, lessonPage());
    await takeAll(session);
    const lesson = await session.open(LESSON.udemy);
    await untilPlayed(lesson, 3_000);
    const refused = await popupOver(session, lesson);
    await untilText(refused, '.counting-head', 'Not counting here');
    await untilText(refused, '.counting-why', 'The browser keeps course pages from Loopbreak.');
    expect(await askedByClick(refused)).toEqual([{ origins: requiredMatches('production') }]);
    await untilText(refused, '.counting-head', 'Not counting here');
    expect(await session.desk.rows('intervals')).toEqual([]);
    await refused.close();
    const popup = await popupOver(session, lesson);
    await clickAndAllow(session, popup);
    await untilText(popup, '.counting-head', /^(Counting|Ready to count)/);
    await popup.close();
    const again = await popupOver(session, lesson);
    await untilText(again, '.counting-head', /^(Counting|Ready to count)/);
    await lesson.bringToFront();
    const before = totalOf(await trulyPlayed(lesson));
    await untilPlayed(lesson, before + 4_000);
    await lesson.close();
    expect(unionOf(await settledLedger(session, 3_000))).toBeGreaterThan(3_000);
  },
);

onScreens(
  'what one site plays in is taken from it: the popup names the site, asks for that alone, and leaves others be (case 17)',
  async (session) => {
    const player = '*://*.youtube-nocookie.com/*';
    session.web.serve(LESSON.khan, html('Origins of algebra | Khan Academy', '<h1>Origins of algebra</h1>'));
    await takeOne(session, player, '*://*.khanacademy.org/*');
    const lesson = await session.open(LESSON.khan);
    const popup = await popupOver(session, lesson);
    await untilText(popup, '.counting-head', 'Not counting here');
    await untilText(popup, '.counting-why', 'The browser keeps Khan Academy from Loopbreak.');
    const [asked, ...more] = await askedByClick(popup);
    expect(more).toEqual([]);
    expect(asked?.origins).toContain(player);
    expect(asked?.origins).not.toContain('*://*.khanacademy.org/*');
    await popup.close();
    await allow(session, player);
    const given = await popupOver(session, lesson);
    await untilText(given, '.counting-head', 'Ready to count');
  },
);
