import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { HOUR } from '@/utils/time/brands';
import { addDays } from '@/utils/time/calendar';
import type { Session } from '../support/launch.ts';
import { onScreens } from '../support/screen-case.ts';
import { click, dashboard, named, popupPage, shot, untilText } from '../support/screens.ts';
import { daysOfWeek, madeOn, put, rowsOf, seed, today, watchedOn } from '../support/store.ts';

/** A picture of a row of the method (product.md), for somebody to look at. */
const picture = (session: Session, page: Page, row: number, what: string): Promise<void> =>
  shot(page, `method-${String(row).padStart(2, '0')}-${what}-${session.engine}`, true);

async function write(page: Page, label: string, words: string): Promise<void> {
  const field = await named(page, 'input, textarea', label);
  await field.click({ count: 3 });
  await page.keyboard.type(words);
}

const times = (at: number, more: object = {}): object => ({
  ...{ startedAt: at - 10 * HOUR, endsAt: at + 62 * HOUR, closedAt: null, reflection: null, cuts: [] },
  ...{ beforeTaken: false, afterTaken: false, state: 'running' },
  ...more,
});

onScreens(
  'rows 2 to 5 and 9: three days, two tools, two pictures, three pieces joined, and the scrap pile',
  async (session) => {
    const at = Date.now();
    const closed = { state: 'finished', closedAt: at, reflection: { worked: 'the sound', next: 'a dial' } };
    const about = { tools: ['CSS', 'Audacity'], done: 'One sound' };
    await put(session, {
      experiences: [
        ...['A dial', 'A song', 'A poster'].map((title) => ({ id: title, title, ...about, ...times(at, closed) })),
        {
          id: 'old',
          title: 'A poem',
          tools: ['Excel', 'Blender'],
          done: 'One page',
          ...times(at, { state: 'scrapped', closedAt: at }),
        },
      ],
      tasks: daysOfWeek(0)
        .slice(0, 1)
        .map((day) => ({ ...madeOn(day, 60, 10, 'An ugly navbar'), scrapped: true })),
    });
    const page = await dashboard(session, '#/doing');
    await untilText(page, '.experience-pairs', /CSS.*Blender|Blender.*CSS|CSS.*Excel|Excel.*CSS/);
    await write(page, 'What will you make?', 'A radio');
    await write(page, 'One tool', 'CSS');
    await write(page, 'Another tool', 'Blender');
    await write(page, 'What does “done” look like?', 'One page with one sound');
    await picture(session, page, 3, 'two-tools');
    await page.keyboard.press('Enter');
    await untilText(page, '.experience-left', /(72 h|71 h 59) left/);
    await picture(session, page, 2, 'three-days');
    const popup = await popupPage(session);
    await untilText(popup, '.underway', /A radio/);
    await picture(session, popup, 2, 'popup');
    await page.bringToFront();
    // It stands over the button until it is closed.
    await click(page, '.notice button', 'Close');
    await click(page, 'button', 'To the scrap pile');
    await untilText(page, '.doing', /Scrap pile.*A radio/s);
    await picture(session, page, 9, 'scrap-pile');
    const portfolio = await dashboard(session, '#/portfolio');
    for (const piece of ['A dial', 'A song', 'A poster']) await click(portfolio, 'input[type="checkbox"]', piece);
    await write(portfolio, 'What is it together?', 'A week of sounds');
    await write(portfolio, 'The one story of the three', 'From noise to music');
    await click(portfolio, 'button', 'Join them');
    await untilText(portfolio, '.campaign', /A week of sounds/);
    await picture(session, portfolio, 5, 'campaign');
  },
);

onScreens('rows 12, 13, 15 and 17: a micro-skill asked back, practised, mastered, and built upon', async (session) => {
  const page = await dashboard(session, '#/skills');
  await write(page, 'What exactly will you practise?', 'get better at design');
  await click(page, 'button', 'Begin');
  await untilText(page, '.ui-field-problem', /How would you count it\?/);
  await picture(session, page, 12, 'asked-back');
  await write(page, 'What exactly will you practise?', 'Draw three thumbnails before opening the editor');
  await write(page, 'Why does it pay?', 'I stop polishing the first idea');
  await write(page, 'Where will you use it this week?', 'the landing page');
  await picture(session, page, 17, 'impact-questions');
  await page.keyboard.press('Enter');
  await untilText(page, '.skill', /Draw three thumbnails/);
  await write(page, 'times today', '3');
  await write(page, 'One line about it', 'the second was best');
  await page.keyboard.press('Enter');
  await untilText(page, '.skills-journal', /the second was best/);
  await untilText(page, '.notice', /Checked off: 5 min of it so far/);
  expect(await rowsOf(session, 'tasks')).toMatchObject([{ source: 'practice', minutes: 5 }]);
  await picture(session, page, 13, 'journal');
  await click(page, '.notice button', 'Close');
  const weeks = await page.$$('.skills-weeks button');
  await weeks.at(-1)?.click();
  await write(page, 'What exactly will you practise?', 'Set the type before the colour');
  await write(page, 'Why does it pay?', 'calmer pages');
  await write(page, 'Where will you use it this week?', 'the same page');
  await page.keyboard.press('Enter');
  await untilText(page, '.skills-weeks', /Set the type before the colour/);
  await click(page, 'button', 'Mastered');
  await write(page, 'What did it change, and what could stand on it?', 'I choose faster');
  await click(page, 'button', 'Into the arsenal');
  await untilText(page, '.skills-arsenal', /Draw three thumbnails/);
  await click(page, 'button', 'Build on it');
  await picture(session, page, 15, 'arsenal');
});

onScreens(
  'rows 8, 11, 14, 16, 18 and 20: the mess timer, the small win, the review with a pitfall, the week shared',
  async (session) => {
    // The seven days before the last seven, as the pitfall counts them: whatever day of the week it is.
    const before = Array.from({ length: 7 }, (_, back) => addDays(today(), -7 - back));
    await seed(session, {
      intervals: [...daysOfWeek(0), ...before].map((day) => watchedOn(day, 60, 30)),
      tasks: before.map((day, index) => madeOn(day, 200, 20 + index, `thing ${index}`)),
    });
    const popup = await popupPage(session);
    await popup.keyboard.type('rebuilt the navbar 6m #css');
    await popup.keyboard.press('Enter');
    await untilText(popup, '.logged-line-said', /^Logged 6 min\. Today/);
    await picture(session, popup, 18, 'small-win');
    await click(popup, 'button', 'Ten minutes now');
    await untilText(popup, '.timer-face-aim', 'of 10 min');
    await picture(session, popup, 8, 'mess-timer');
    await click(popup, 'button', 'To the scrap pile');
    const review = await dashboard(session, '#/review');
    await untilText(review, '.review-pitfall', /A dip.*show your week to one friend/s);
    await write(review, 'One change for next week', 'ten minutes before the first lesson');
    await picture(session, review, 16, 'pitfall');
    await click(review, 'button', 'Keep the review');
    await untilText(review, '.notice', /Kept/);
    await picture(session, review, 14, 'review');
    await click(review, '.review-pitfall a', 'Share the week');
    await click(review, 'button', 'Share the week');
    await review.waitForSelector('.share-picture');
    await picture(session, review, 20, 'shared');
    await click(review, '.places a', 'Portfolio');
    await untilText(review, 'h1', 'Portfolio');
    await picture(session, review, 11, 'portfolio');
  },
);
