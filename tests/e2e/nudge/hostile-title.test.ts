import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { MINUTE } from '@/utils/time/brands';
import { expectLedger } from '../support/compare.ts';
import { afterAnEvening, openLesson, untilClickable } from '../support/nudge.ts';
import { pause } from '../support/player.ts';
import { dashboard, popupOver, untilText } from '../support/screens.ts';
import { totalOf, trulyPlayed, untilPlayed } from '../support/truth.ts';

/** As many letters of a title as are kept. */
const LONGEST = 300;
/** What was watched before. */
const EVENING_MS = 40 * MINUTE;
const MARKUP = '<img src=x onerror="ran = 1"><a href="javascript:ran = 1">';
/** Turns the letters after it round, also those behind a title that is kept apart: it ends that first. */
const REVERSED = '\u2069\u202egnp.nosseL';
/** What turns letters round is in no title that is kept or shown. */
const TURNS = /[\u202a-\u202e]/;
const TITLE = `${MARKUP}${REVERSED} ${'long '.repeat(200_000)}`;

/** The title of the document is text by itself; the heading is written as text, as a site writes what an author chose. */
const hostilePage = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${TITLE}</title><link rel="icon" href="data:,">
<link rel="canonical" href="javascript:ran = 1"><script src="/-/page/truth.js"></script></head>
<body><h1 data-purpose="course-header-title"></h1><script>document.querySelector('h1').textContent = document.title;</script>
<video id="player" width="320" height="200" src="/-/media/lesson.webm" playsinline autoplay></video>
<script>truth.watch(document.getElementById('player'));</script></body></html>`;

interface Shown {
  readonly made: number;
  readonly ran: boolean;
  readonly words: string;
}

/** Runs in a screen: what became of the title. */
function whatBecame(): Shown {
  return {
    made: document.querySelectorAll('img, [onerror], a[href^="javascript:" i]').length,
    ran: 'ran' in window,
    words: document.body.textContent ?? '',
  };
}

/** The title stands there as it was written, cut, and nothing else came of it. */
async function expectText(page: Page, css: string): Promise<void> {
  await untilText(page, css, /<img src=x onerror="ran = 1">/);
  const { made, ran, words } = await page.evaluate(whatBecame);
  expect([made, ran]).toEqual([0, false]);
  expect(words).toContain(`${MARKUP}gnp.nosseL`);
  expect(words).not.toMatch(TURNS);
  expect(words).not.toContain('long '.repeat(LONGEST / 5));
}

afterAnEvening(
  'a title of markup, a megabyte long and turned round, is text in popup, nudge and week, and cut (case 36)',
  async (session) => {
    const lesson = await openLesson(session, hostilePage);
    await untilPlayed(lesson, 2_000);
    const popup = await popupOver(session, lesson);
    await expectText(popup, '.counting-head');
    await lesson.bringToFront();
    await pause(lesson);
    const nudge = await untilClickable(lesson, { form: 'card' });
    expect(nudge.tags).toEqual(['button', 'div', 'p', 'path', 'svg', 'textarea']);
    expect(nudge.parts.map(({ name }) => name).join()).toContain('<img src=x onerror=');
    for (const { name, value } of nudge.parts) {
      expect((name + value).length).toBeLessThanOrEqual(LONGEST);
      expect(name + value).not.toMatch(TURNS);
    }
    const rows = await expectLedger(session, 'a hostile title', totalOf(await trulyPlayed(lesson)) + EVENING_MS);
    for (const { title } of rows) {
      expect(title.length).toBeLessThanOrEqual(LONGEST);
      expect(title).not.toMatch(TURNS);
    }
    const week = await dashboard(session);
    await expectText(week, 'main');
    expect(await lesson.evaluate(() => 'ran' in window)).toBe(false);
  },
);
