import { expect } from 'vitest';
import { allow } from '../support/allow.ts';
import { inEachBrowser } from '../support/case.ts';
import { expectLedger } from '../support/compare.ts';
import { page as html, LESSON, lessonPage } from '../support/pages.ts';
import { letPass, pause } from '../support/player.ts';
import { totalOf, trulyPlayed, untilPlayed } from '../support/truth.ts';
import { beginWork, expectDone } from '../support/working.ts';

const PEN = 'https://codepen.io/pen/';
const QUIZ = 'https://www.udemy.com/course/react-the-complete-guide/learn/quiz/7';

inEachBrowser('Udemy: a lesson is watched, its quiz is done by real key presses', async (session) => {
  session.web.serve(LESSON.udemy, lessonPage('Hooks | Udemy'));
  session.web.serve(LESSON.udemyNext, lessonPage('Effects | Udemy', ''));
  session.web.serve(QUIZ, html('Quiz 7 | Udemy', '<textarea id="answer"></textarea>'));
  const page = await session.open(LESSON.udemy);
  await untilPlayed(page, 6_000);
  // Keys on a lesson's page are no doing.
  await page.keyboard.type('note');
  await pause(page);
  const watched = totalOf(await trulyPlayed(page));

  await page.goto(QUIZ);
  const { earliest, latest } = await beginWork(session, () => page.click('#answer'));
  for (let key = 0; key < 12; key += 1) {
    await page.keyboard.press('a');
    await letPass(500);
  }
  await letPass(3_000);
  const leaving = Date.now() - latest;
  await page.goto(LESSON.udemyNext);
  const left = Date.now() - earliest;
  const work = await expectDone(session, 'quiz: keys for six seconds, three to think, then left', leaving, left);
  expect(work.map(({ site, course, title }) => [site, course, title])).toEqual(
    work.map(() => ['udemy', 'udemy/react-the-complete-guide', 'Quiz 7']),
  );
  await expectLedger(session, 'the lesson before the quiz', watched);
});

inEachBrowser(
  'a practice site left open without input is no doing, and work ends a minute after it',
  async (session) => {
    await allow(session, '*://*.codepen.io/*');
    session.web.serve(PEN, html('A Pen', '<textarea id="answer" autofocus></textarea>'));
    const page = await session.open(PEN);
    await letPass(8_000);
    // Moves, scrolls and keys of a script, or such as only look around, aren't work.
    await page.mouse.move(100, 100);
    await page.mouse.move(200, 200);
    await page.mouse.wheel({ deltaY: 100 });
    await page.keyboard.press('PageDown');
    await page.evaluate(() => {
      for (const type of ['keydown', 'pointerdown', 'paste', 'input'])
        document.body.dispatchEvent(new Event(type, { bubbles: true }));
    });
    await letPass(2_000);
    expect(await session.desk.rows('worked')).toEqual([]);
    expect(await session.desk.rows('playing')).toEqual([]);
    await page.keyboard.press('a');
    await letPass(70_000);
    await expectDone(session, 'one key, then nothing', 60_000);
  },
);
