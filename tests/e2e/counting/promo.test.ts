import { expect } from 'vitest';
import { inEachBrowser } from '../support/case.ts';
import { settledLedger } from '../support/compare.ts';
import { LESSON, lessonPage } from '../support/pages.ts';
import { totalOf, trulyPlayed, untilPlayed } from '../support/truth.ts';

inEachBrowser(
  'a looped muted promo on a page for browsing, then a lesson: the promo counts nothing',
  async (session) => {
    const browse = 'https://www.udemy.com/course/react-the-complete-guide/';
    session.web.serve(browse, lessonPage('React', 'autoplay muted loop', 'advert.webm'));
    session.web.serve(LESSON.udemy, lessonPage());
    const promo = await session.open(browse);
    await untilPlayed(promo, 12_000);
    await promo.close();
    const page = await session.open(LESSON.udemy);
    await untilPlayed(page, 3_000);
    await page.close();
    const rows = await settledLedger(session, 2_000);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map((row) => row.lesson)).toEqual(rows.map(() => 'udemy/react-the-complete-guide/101'));
  },
);

inEachBrowser(
  'a looped muted promo as background of a lesson page of a general site counts nothing',
  async (session) => {
    session.web.serve(LESSON.youtube, lessonPage('Promo - YouTube', 'autoplay muted loop', 'advert.webm'));
    const page = await session.open(LESSON.youtube);
    await untilPlayed(page, 12_000);
    expect(totalOf(await trulyPlayed(page))).toBeGreaterThan(10_000);
    await page.close();
    expect(await settledLedger(session, 0)).toEqual([]);
  },
);
