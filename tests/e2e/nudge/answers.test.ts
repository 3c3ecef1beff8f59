import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Session } from '../support/launch.ts';
import {
  afterAnEvening,
  clickIn,
  nudgingState,
  openLesson,
  untilClickable,
  untilRows,
  untilSays,
} from '../support/nudge.ts';
import { pause } from '../support/player.ts';
import { expectFold, put, recordsOf } from '../support/store.ts';
import { untilPlayed } from '../support/truth.ts';

async function openCard(session: Session): Promise<Page> {
  const page = await openLesson(session);
  await untilPlayed(page, 2_000);
  await pause(page);
  await untilClickable(page, { form: 'card' });
  return page;
}

afterAnEvening('the third “Not now” in a row halves the rate, and says so', async (session) => {
  await put(session, { meta: [{ id: 'nudging', state: { phase: 'quiet', book: { notNowInRow: 2 } } }] });
  const page = await openCard(session);
  await clickIn(page, 'Not now');
  await untilSays(page, /Fewer from now on: half as many a day, twice as far apart\./);
  expect((await nudgingState(session))?.book).toMatchObject({ halvings: 1 });
});

afterAnEvening('“Less of this” acts at once and says what it did', async (session) => {
  const page = await openCard(session);
  await clickIn(page, 'Less of this');
  await untilSays(page, /At most 3 of these a day from now on\./);
  expect((await nudgingState(session))?.book).toMatchObject({ perDay: { binge: 3 } });
});

afterAnEvening('something already made is logged with a line and Enter, and Undo takes it back', async (session) => {
  const page = await openCard(session);
  await clickIn(page, 'I already made something');
  await untilSays(page, /What did you make\?/);
  await page.keyboard.type('rebuilt the navbar 20m #css');
  await page.keyboard.press('Enter');
  await untilSays(page, /Logged 20 min\. Today 33\s%, up from 0\s%\./);
  await untilRows(session, 'tasks', [
    expect.objectContaining({
      title: 'rebuilt the navbar',
      minutes: 20,
      tags: ['css'],
      course: 'udemy/react-the-complete-guide',
    }),
  ]);
  await expectFold(session);
  await clickIn(page, 'Undo');
  await untilSays(page, /Taken back\./);
  await untilRows(session, 'tasks', []);
  await expectFold(session);
});

afterAnEvening('“Not a lesson” takes it out of today, and Undo puts it back', async (session) => {
  const page = await openCard(session);
  const counted = (await recordsOf(session)).intervals.map(({ id }) => id);
  expect(counted.length).toBeGreaterThan(1);
  await clickIn(page, 'Not a lesson');
  await untilSays(page, /Taken out of today\. This one isn’t counted any more\./);
  await untilRows(session, 'corrections', [
    expect.objectContaining({ key: 'udemy/react-the-complete-guide/101', verdict: 'not-a-lesson' }),
  ]);
  expect((await expectFold(session)).intervals).toEqual([]);
  await clickIn(page, 'Undo');
  await untilSays(page, /Taken back\./);
  await untilRows(session, 'corrections', []);
  expect((await expectFold(session)).intervals.map(({ id }) => id)).toEqual(counted);
});
