import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { durationMs, HOUR, MINUTE, SECOND } from '@/utils/time/brands';
import type { Session } from '../support/launch.ts';
import {
  afterAnEvening,
  clickIn,
  coursePage,
  type Evening,
  nudgesOn,
  openLesson,
  untilClickable,
  untilGone,
  untilRows,
  untilSays,
} from '../support/nudge.ts';
import { page as html, LESSON } from '../support/pages.ts';
import { pause, seek } from '../support/player.ts';
import { shot } from '../support/screens.ts';
import { put, rowsOf } from '../support/store.ts';
import { untilPlayed } from '../support/truth.ts';

const CART = 'https://www.udemy.com/cart/checkout/express/course/12345/';
const CERTIFICATE = 'https://www.udemy.com/certificate/UC-0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0/';
const COURSE = 'udemy/react-the-complete-guide';

/** Little was watched, and nothing but the trigger of a case speaks. */
function only(nudges: Evening['nudges'], watched = 10): Partial<Evening> {
  const off = { lessonEnded: false, binge: false, autoplay: false, enrol: false, certificate: false };
  return { watched, nudges: { ...off, clock: false, ...nudges } };
}

/** Lets an alarm of the extension come now, as it does at its time. */
async function ring(session: Session, name: string): Promise<void> {
  await session.desk.page.evaluate((alarm) => {
    const api: { alarms: { create(name: string, when: object): void } } = Reflect.get(window, 'chrome');
    api.alarms.create(alarm, { when: Date.now() + 100 });
  }, name);
}

const untilNudged = (session: Session, trigger: string, more: object = {}): Promise<void> =>
  untilRows(session, 'nudges', [expect.objectContaining({ trigger, shownAt: expect.any(Number), ...more })]);

async function pausedLesson(session: Session): Promise<Page> {
  const page = await openLesson(session);
  await untilPlayed(page, 1_500);
  await pause(page);
  return page;
}

/** The lesson's own beats are in, before its page is left. */
async function untilTold(session: Session): Promise<void> {
  await expect
    .poll(async () => {
      const rows = await session.desk.rows('playing');
      return rows.length > 0 && rows.every(({ open }) => !open);
    })
    .toBe(true);
}

afterAnEvening(
  'a page to buy a course, with courses open and nothing made from them, brings the loop check',
  async (session) => {
    session.web.serve(CART, html('Checkout', '<p>Pay here.</p>'));
    const page = await openLesson(session);
    await untilPlayed(page, 500);
    await pause(page);
    await untilTold(session);
    await page.goto(CART);
    await untilClickable(page, { form: 'card' });
    await untilSays(page, /1 course is open, and nothing is made from it yet\./);
    await untilSays(page, /10 min watched, 0 certificates, 0 things made\. Next, from React, the complete guide: /);
    await shot(page, `nudge-enrol-${session.engine}`);
    await untilNudged(session, 'enrol');
    await clickIn(page, 'Not now');
    await untilSays(page, /All right\./);
  },
  only({ enrol: true }),
);

afterAnEvening(
  'a certificate of a course that nothing was made from asks what was made with it',
  async (session) => {
    session.web.serve(CERTIFICATE, html('Certificate', '<p>Well done.</p>'));
    const page = await openLesson(session, coursePage(`<a id="certificate" href="${CERTIFICATE}">certificate</a>`));
    await untilPlayed(page, 1_500);
    await pause(page);
    await untilTold(session);
    await page.click('#certificate');
    await untilClickable(page, { form: 'card' });
    await untilSays(page, /The certificate for React, the complete guide is here\. What did you make with it\?/);
    await shot(page, `nudge-certificate-${session.engine}`);
    await untilNudged(session, 'certificate', { course: COURSE });
  },
  only({ certificate: true }),
);

afterAnEvening(
  'the first play on a course asks for a plan; kept, it speaks at the next break',
  async (session) => {
    const page = await openLesson(session);
    await untilPlayed(page, 1_500);
    await untilClickable(page, { form: 'toast' });
    await untilSays(page, /When this lesson ends, what will you open for ten minutes\?/);
    await shot(page, `nudge-plan-${session.engine}`);
    await clickIn(page, 'When this lesson ends, I open');
    await page.keyboard.type('the editor, and a navbar');
    await page.keyboard.press('Enter');
    await untilSays(page, /Noted\. It comes back when the lesson ends\./);
    await untilRows(session, 'plans', [expect.objectContaining({ course: COURSE, plan: 'the editor, and a navbar' })]);
    await untilGone(page);
    await seek(page, 118);
    await untilClickable(page, { form: 'card' });
    await untilSays(page, /Your plan: the editor, and a navbar/);
    await shot(page, `nudge-planned-${session.engine}`);
    await clickIn(page, 'Do ten minutes now');
    await untilRows(session, 'timers', [
      expect.objectContaining({ title: 'the editor, and a navbar', course: COURSE }),
    ]);
  },
  only({ firstPlay: true, lessonEnded: true, spacing: durationMs(0), pool: ['plan'] }, 0),
);

afterAnEvening(
  'a plan can be skipped for good',
  async (session) => {
    const page = await openLesson(session);
    await untilPlayed(page, 1_500);
    await untilClickable(page, { form: 'toast' });
    await clickIn(page, 'Don’t ask for plans');
    await expect
      .poll(async () => Reflect.get(Object((await rowsOf(session, 'settings'))[0]), 'value'))
      .toMatchObject({ nudges: { firstPlay: false } });
    await untilGone(page);
  },
  only({ firstPlay: true }, 0),
);

/** A player that goes on to the next lesson by itself, as course sites have it. */
const GOES_ON = `<script>document.getElementById('player').addEventListener('ended', ({ target }) => setTimeout(() => {
  history.pushState({}, '', '${LESSON.udemyNext}');
  document.title = 'Effects | Udemy';
  target.src = '/-/media/lesson.webm?next';
  target.play();
}, 1000));</script>`;

afterAnEvening(
  'the next lesson that begins by itself after long watching is paused with a card, where the person chose that',
  async (session) => {
    const page = await openLesson(session, coursePage(GOES_ON));
    await untilPlayed(page, 1_500);
    await seek(page, 117);
    await page.waitForFunction(() => location.pathname.endsWith('/102'));
    await untilClickable(page, { form: 'card' });
    await untilSays(page, /The next lesson began by itself: 40 minutes of React/);
    await page.waitForFunction(() => document.querySelector('video')?.paused === true);
    await shot(page, `nudge-autoplay-${session.engine}`);
    await untilNudged(session, 'autoplay');
  },
  only({ autoplay: true, strength: 'pausing' }, 40),
);

afterAnEvening(
  'by default the next lesson that begins by itself brings a toast and plays on',
  async (session) => {
    const page = await openLesson(session, coursePage(GOES_ON));
    await untilPlayed(page, 1_500);
    await seek(page, 117);
    await untilClickable(page, { form: 'toast' });
    await untilSays(page, /The next lesson began by itself/);
    expect(await page.$eval('video', (video) => video.paused)).toBe(false);
  },
  only({ autoplay: true }, 40),
);

afterAnEvening(
  'three hours before the end of a micro-experience its clock speaks',
  async (session) => {
    const at = Date.now();
    const times = { startedAt: at - 70 * HOUR, endsAt: at + 2 * HOUR + 40 * MINUTE };
    const running = { id: 'e1', title: 'Radio in CSS', state: 'running', beforeTaken: false, ...times };
    await put(session, { experiences: [running] });
    const page = await openLesson(session);
    await untilClickable(page, { form: 'toast' });
    await untilSays(page, /3 hours left on Radio in CSS\./);
    await shot(page, `nudge-clock-${session.engine}`);
    await untilNudged(session, 'clock');
    await clickIn(page, 'Do ten minutes now');
    await untilRows(session, 'timers', [expect.objectContaining({ title: 'Radio in CSS' })]);
  },
  only({ clock: true }),
);

const soon = new Date(Date.now() - 90 * SECOND);

afterAnEvening(
  'at the hour of the review it speaks in the page in front',
  async (session) => {
    const page = await openLesson(session, html('Reading | Udemy', '<p>Nothing plays here.</p>'));
    await ring(session, 'nudge-due');
    await untilClickable(page, { form: 'toast' });
    await untilSays(page, /Time for a look at the week: 0 minutes made, \d+ watched\./);
    await untilNudged(session, 'review');
    expect(await nudgesOn(page)).toHaveLength(1);
    await clickIn(page, 'Open the review');
    await untilSays(page, /The review is open in a new tab/);
    const review = await session.opened('dashboard.html#/review');
    await review.waitForSelector('.review-form');
  },
  only({ review: true, reviewOn: soon.getDay(), reviewAt: soon.getHours() * 60 + soon.getMinutes() }),
);

afterAnEvening(
  'the reset in the card says what to do and what to say; “It’s getting hard” opens the guide',
  async (session) => {
    const page = await pausedLesson(session);
    await untilClickable(page, { form: 'card' });
    await untilSays(page, /Hold an object in your hand.*supposed to be bad/);
    await shot(page, `nudge-reset-${session.engine}`);
    await clickIn(page, 'It’s getting hard');
    const guide = await session.opened('dashboard.html#/reset');
    await guide.waitForSelector('.reset h1');
    await untilNudged(session, 'binge', { answer: 'hard' });
  },
  { nudges: { pool: ['reset'] } },
);
