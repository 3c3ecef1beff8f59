import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { ENGINES } from '../support/case.ts';
import { launch, type Session } from '../support/launch.ts';
import {
  afterAnEvening,
  clickIn,
  coursePage,
  type Evening,
  nudgesOn,
  openLesson,
  partOf,
  untilClickable,
  untilDock,
  untilNoDock,
  untilRows,
} from '../support/nudge.ts';
import { page as html, LESSON, lessonPage } from '../support/pages.ts';
import { pause, seek } from '../support/player.ts';
import { click, popupOver, popupPage, shot, untilText } from '../support/screens.ts';
import { expectFold, put, rowsOf } from '../support/store.ts';
import { untilPlayed } from '../support/truth.ts';

const position = (page: Page): Promise<number> => page.$eval('video', (video) => video.currentTime);

/** Opens the lesson, pauses it and begins the ten minutes from the card. */
async function begin(session: Session): Promise<Page> {
  const page = await openLesson(session);
  await untilPlayed(page, 2_000);
  await pause(page);
  await untilClickable(page, { form: 'card' });
  await clickIn(page, 'Do ten minutes now');
  await untilDock(page, /What will you make\?/);
  return page;
}

/** A card that names no task: the dock asks what for. */
const LOOK_AT_THE_WEEK: Partial<Evening> = { nudges: { pool: ['week'] } };

afterAnEvening(
  'the dock offers three things to make of the lesson; the one that is done is logged, and the lesson stands where it stood',
  async (session) => {
    const page = await begin(session);
    const stood = await position(page);
    await shot(page, `dock-choosing-${session.engine}`);
    const { name } = await partOf(page, /“.+”/);
    const topics = (await untilDock(page, /“.+”/)).parts.filter((part) => /“.+”/.test(part.name));
    expect(topics).toHaveLength(3);
    await clickIn(page, name);
    await untilRows(session, 'timers', [expect.objectContaining({ title: name, target: 600_000 })]);
    await shot(page, `dock-making-${session.engine}`);
    await clickIn(page, 'Done');
    await untilDock(page, /Logged 1 min/);
    await shot(page, `dock-ended-${session.engine}`);
    expect(await rowsOf(session, 'tasks')).toMatchObject([
      { title: name, source: 'timer', course: 'udemy/react-the-complete-guide' },
    ]);
    await expectFold(session);
    await clickIn(page, 'Back to the lesson');
    await untilNoDock(page);
    expect(await position(page)).toBeCloseTo(stood, 1);
    expect(await nudgesOn(page)).toEqual([]);
  },
  LOOK_AT_THE_WEEK,
);

afterAnEvening(
  'the dock goes along to other pages and another tab',
  async (session) => {
    const page = await begin(session);
    await clickIn(page, 'Something of your own, then Enter');
    await page.keyboard.type('An ugly navbar');
    await page.keyboard.press('Enter');
    await untilRows(session, 'timers', [expect.objectContaining({ title: 'An ugly navbar' })]);
    session.web.serve(LESSON.udemyNext, lessonPage('Effects | Udemy', ''));
    await page.goto(LESSON.udemyNext);
    await untilDock(page, /An ugly navbar/);
    await page.close();
    const another = await session.open(LESSON.udemyNext);
    await untilDock(another, /An ugly navbar/);
    await another.reload();
    await untilDock(another, /An ugly navbar/);
  },
  LOOK_AT_THE_WEEK,
);

afterAnEvening(
  'to the scrap pile: it counts, with what research says of hard sessions; Undo lets the timer run on',
  async (session) => {
    const page = await begin(session);
    await clickIn(page, 'To the scrap pile');
    await untilDock(page, /On the scrap pile.*students who worked things out felt that they learned less/);
    await shot(page, `dock-scrapped-${session.engine}`);
    expect(await rowsOf(session, 'tasks')).toMatchObject([{ scrapped: true }]);
    expect(await rowsOf(session, 'timers')).toEqual([]);
    await expectFold(session);
    await clickIn(page, 'Undo');
    await untilDock(page, /To the scrap pile/);
    expect(await rowsOf(session, 'tasks')).toEqual([]);
    expect(await rowsOf(session, 'timers')).toHaveLength(1);
    await expectFold(session);
  },
  LOOK_AT_THE_WEEK,
);

afterAnEvening(
  'when the time is up the dock says so, and gives ten more minutes; what ends in the popup ends here',
  async (session) => {
    const at = Date.now();
    const timer = { id: 'doing', startedAt: at - 601_000, zone: 'UTC', era: 0, title: 'A chart', target: 600_000 };
    await put(session, { timers: [{ ...timer, course: null }] });
    const page = await openLesson(session, coursePage('', '/-/media/lesson.webm').replace(' autoplay', ''));
    await untilDock(page, /The ten minutes are up/);
    await clickIn(page, '10 more minutes');
    await untilDock(page, /^(?!.*are up).*Making for/);
    const [row] = await rowsOf(session, 'timers');
    expect(row).toMatchObject({ extended: 1, target: expect.any(Number) });
    expect(Number(Reflect.get(Object(row), 'target'))).toBeGreaterThan(1_200_000);
    const popup = await popupOver(session, page);
    await click(popup, 'button', 'Stop and log');
    await expect.poll(() => rowsOf(session, 'timers')).toEqual([]);
    await page.bringToFront();
    await untilNoDock(page);
  },
);

afterAnEvening(
  'the way back leads to where the lesson stood, also when its tab has been closed',
  async (session) => {
    const page = await begin(session);
    await seek(page, 40);
    await clickIn(page, 'Make it small');
    await untilDock(page, /running for/);
    await put(session, { timers: [] });
    const place = async (): Promise<unknown> =>
      (await rowsOf(session, 'meta')).find((row) => Reflect.get(Object(row), 'id') === 'place');
    await expect.poll(place).toMatchObject({ lesson: 'udemy/react-the-complete-guide/101' });
    const { position: stood } = Object(await place());
    expect(stood).toBeGreaterThan(1.5);
    await page.close();
    const popup = await popupPage(session);
    await untilText(popup, '.timer-face-links', 'Back to the lesson');
    await click(popup, '.timer-face-links button', 'Back to the lesson');
    const back = async (): Promise<Page | undefined> =>
      (await session.browser.pages()).find((open) => open.url().startsWith(LESSON.udemy));
    await expect.poll(back).toBeDefined();
    const opened = await back();
    if (!opened) {
      throw new Error('the lesson was not opened');
    }
    await pause(opened).catch(() => undefined);
    await expect.poll(() => position(opened)).toBeGreaterThanOrEqual(Number(stood) - 0.1);
  },
  LOOK_AT_THE_WEEK,
);

afterAnEvening('a page that isn’t a lesson shows the dock as well, by keys alone it is ended', async (session) => {
  const timer = { id: 'doing', startedAt: Date.now() - 5_000, zone: 'UTC', era: 0, title: 'A poem', target: 600_000 };
  await put(session, { timers: [{ ...timer, course: null }] });
  const address = 'https://www.udemy.com/home/my-courses/';
  const page = await openLesson(session);
  session.web.serve(address, html('My courses', '<input id="search"><p>Nothing plays here.</p>'));
  await page.goto(address);
  await untilDock(page, /A poem, running for/);
  await page.focus('#search');
  for (let count = 0; count < 6 && !(await partOf(page, /A poem, running/)).focused; count += 1) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await untilDock(page, /Done/);
  for (let count = 0; count < 8 && !(await partOf(page, 'Done')).focused; count += 1) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await untilDock(page, /Logged 1 min/);
  expect(await rowsOf(session, 'tasks')).toMatchObject([{ title: 'A poem' }]);
});

test.for(ENGINES)('%s: the ten minutes run on over the browser’s end', async (engine) => {
  const first = await launch({ engine });
  const popup = await popupPage(first);
  await popup.keyboard.type('A song');
  await click(popup, 'button', 'Ten minutes now');
  await expect.poll(() => rowsOf(first, 'timers')).toMatchObject([{ title: 'A song' }]);
  await first.kill();
  const second = await launch({ engine, profile: first.profile, web: first.web });
  try {
    if (engine === 'chromium') {
      // Loaded anew by the driver it greets as at its first installation; the page in front would keep the lesson's tab from drawing.
      await second.greeted();
    }
    const page = await openLesson(second, lessonPage('Hooks | Udemy', ''));
    await untilDock(page, /A song, running for/);
  } finally {
    await second.close();
  }
});
