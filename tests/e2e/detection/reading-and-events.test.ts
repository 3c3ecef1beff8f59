import { expect } from 'vitest';
import { allow } from '../support/allow.ts';
import { inEachBrowser } from '../support/case.ts';
import { expectLedger } from '../support/compare.ts';
import { page as html, LESSON, lessonPage } from '../support/pages.ts';
import { letPass, pause } from '../support/player.ts';
import { untilPlayed } from '../support/truth.ts';
import { beginWork } from '../support/working.ts';

const TEXT = 'https://www.w3schools.com/css/css_boxmodel.asp';
const PARAGRAPHS = '<p>A text lesson goes on and on.</p>'.repeat(200);

inEachBrowser('a text lesson is watching while it is used, and not merely open', async (session) => {
  await allow(session, '*://*.w3schools.com/*');
  session.web.serve(TEXT, html('CSS Box Model', PARAGRAPHS));
  const page = await session.open(TEXT);
  // The script is put there once the page has loaded; a page that is merely open counts nothing.
  await letPass(4_000);
  expect(await session.desk.rows('playing')).toEqual([]);
  const { earliest, latest } = await beginWork(session, () => page.mouse.wheel({ deltaY: 120 }));
  for (let turn = 0; turn < 8; turn += 1) {
    await page.mouse.wheel({ deltaY: 120 });
    await page.mouse.move(100 + turn * 20, 200);
    await letPass(700);
  }
  const least = Date.now() - latest;
  await page.goto('about:blank');
  const most = Date.now() - earliest;
  const rows = await expectLedger(session, 'a text lesson that is used', least, most);
  expect(rows).toMatchObject([{ mode: 'read', site: 'w3schools' }]);
});

const CART = 'https://www.udemy.com/cart/checkout/express/course/12345/';
const CERTIFICATE = 'https://www.udemy.com/certificate/UC-0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0/';

inEachBrowser(
  'a checkout is noted; a certificate only on the way from one’s own course, and never by its id',
  async (session) => {
    session.web.serve(CART, html('Checkout', '<p>Pay here.</p>'));
    session.web.serve(CERTIFICATE, html('Certificate', '<p>Well done.</p>'));
    session.web.serve(
      LESSON.udemy,
      lessonPage('Hooks | Udemy').replace(
        '</body>',
        `<a id="certificate" href="${CERTIFICATE}">certificate</a></body>`,
      ),
    );
    const page = await session.open(CART);
    await expect.poll(() => session.desk.rows('events')).toMatchObject([{ kind: 'checkout', site: 'udemy' }]);
    // Somebody else's, by a link from nowhere.
    await page.goto(CERTIFICATE);
    await letPass(2_500);
    expect((await session.desk.rows('events')).map(({ kind }) => kind)).toEqual(['checkout']);
    await page.goto(LESSON.udemy);
    await untilPlayed(page, 3_000);
    await pause(page);
    await page.click('#certificate');
    const certificates = async () => (await session.desk.rows('events')).filter(({ kind }) => kind === 'certificate');
    await expect.poll(certificates).toMatchObject([{ course: 'udemy/react-the-complete-guide' }]);
    expect(JSON.stringify(await session.desk.rows('events'))).not.toContain('0f1e2d3c');
  },
);
