import { expect } from 'vitest';
import { settledLedger } from '../support/compare.ts';
import type { Session } from '../support/launch.ts';
import { page as html, LESSON, lessonPage } from '../support/pages.ts';
import { pause, play } from '../support/player.ts';
import { onScreens } from '../support/screen-case.ts';
import { click, popupOver, realPopup, textOf, untilText } from '../support/screens.ts';
import { expectFold, put, recordsOf, rowsOf, settingsOf } from '../support/store.ts';
import { totalOf, trulyPlayed, unionOf, untilPlayed } from '../support/truth.ts';

const BROWSE = 'https://www.udemy.com/course/react-the-complete-guide/';

async function lessonCounting(session: Session) {
  session.web.serve(LESSON.udemy, lessonPage());
  const lesson = await session.open(LESSON.udemy);
  await untilPlayed(lesson, 3_000);
  return lesson;
}

onScreens(
  'over a playing lesson the popup says what counts; "Not a lesson" takes it out, Undo brings it back',
  async (session) => {
    const lesson = await lessonCounting(session);
    const popup = await popupOver(session, lesson);
    await untilText(popup, '.counting-head', 'Counting: Lesson 1: Hooks in depth');
    // In front of the popup's own tab the lesson is out of view by now, and heard.
    await untilText(popup, '.counting-why', /^(React.* · )?(playing on|heard from) Udemy$/);
    await pause(lesson);
    const counted = unionOf(await settledLedger(session, 2_000));
    expect(counted).toBeGreaterThan(2_000);
    await play(lesson);
    await untilText(popup, '.counting-head', 'Counting: Lesson 1: Hooks in depth');
    await click(popup, 'button', 'Not a lesson');
    await untilText(popup, '.counting-head', 'Not counted as a lesson.');
    expect((await expectFold(session)).intervals).toEqual([]);
    expect(await rowsOf(session, 'corrections')).toMatchObject([
      { key: 'udemy/react-the-complete-guide/101', verdict: 'not-a-lesson' },
    ]);
    await click(popup, 'button', 'Undo');
    await untilText(popup, '.counting-head', /^(Counting: Lesson 1: Hooks in depth|Ready to count)$/);
    expect(await rowsOf(session, 'corrections')).toEqual([]);
    expect(unionOf((await expectFold(session)).intervals)).toBeGreaterThanOrEqual(counted);
  },
);

onScreens('a page for browsing says why nothing counts; one click counts it', async (session) => {
  session.web.serve(BROWSE, lessonPage('React | Udemy'));
  const page = await session.open(BROWSE);
  await untilPlayed(page, 3_000);
  const popup = await popupOver(session, page);
  await untilText(popup, '.counting-head', 'Not counting here');
  await untilText(popup, '.counting-why', "This page of Udemy isn't a lesson.");
  expect((await recordsOf(session)).intervals).toEqual([]);
  await click(popup, 'button', 'Count it');
  await untilText(popup, '.counting-head', /^Counting: React/);
  const from = totalOf(await trulyPlayed(page));
  await untilPlayed(page, from + 3_000);
  await pause(page);
  expect(unionOf(await settledLedger(session, 2_500))).toBeGreaterThan(2_500);
  await expectFold(session);
});

onScreens(
  'a site that is switched off says so; one click turns it on, and the lesson that plays counts',
  async (session) => {
    await put(session, { settings: [{ id: 'settings', value: { sitesOff: ['udemy', 'vimeo'] } }] });
    const lesson = await lessonCounting(session);
    const popup = await popupOver(session, lesson);
    await untilText(popup, '.counting-why', 'Udemy is turned off.');
    expect((await recordsOf(session)).intervals).toEqual([]);
    await click(popup, 'button', 'Turn on Udemy');
    await untilText(popup, '.counting-head', 'Counting: Lesson 1: Hooks in depth');
    expect(await settingsOf(session)).toMatchObject({ sitesOff: ['vimeo'] });
    const from = totalOf(await trulyPlayed(lesson));
    await untilPlayed(lesson, from + 3_000);
    await pause(lesson);
    expect(unionOf(await settledLedger(session, 2_500))).toBeGreaterThan(2_500);
  },
);

onScreens('a page of no course site says so', async (session) => {
  session.web.serve('https://example.com/', html('Somewhere', '<p>Nothing to learn.</p>'));
  const page = await session.open('https://example.com/');
  const popup = await popupOver(session, page);
  await untilText(popup, '.counting-head', 'Not counting here');
  await untilText(popup, '.counting-why', 'No course site that Loopbreak knows.');
});

onScreens(
  'the popup itself, as the icon opens it, speaks of the tab beneath it and logs for its course',
  async (session) => {
    const lesson = await lessonCounting(session);
    const popup = session.engine === 'chromium' ? await realPopup(session, lesson) : await popupOver(session, lesson);
    await untilText(popup, '.counting-head', 'Counting: Lesson 1: Hooks in depth');
    if (session.engine === 'chromium') {
      expect(await textOf(popup, '.counting-why')).toMatch(/playing on Udemy$/);
      expect(await lesson.evaluate(() => document.visibilityState)).toBe('visible');
    }
    await popup.keyboard.type('rebuilt the counter 12m');
    await popup.keyboard.press('Enter');
    await untilText(popup, '.logged-line-said', /^Logged 12 min\. Today \d+ %/);
    expect((await expectFold(session)).tasks).toMatchObject([
      { title: 'rebuilt the counter', minutes: 12, course: 'udemy/react-the-complete-guide' },
    ]);
  },
);
