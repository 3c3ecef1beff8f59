import { expect } from 'vitest';
import {
  afterAnEvening,
  clickIn,
  openLesson,
  untilClickable,
  untilGone,
  untilRows,
  untilSays,
} from '../support/nudge.ts';
import { seek } from '../support/player.ts';
import { untilPlayed } from '../support/truth.ts';

afterAnEvening(
  'a lesson that has ended, with nothing made yet, brings a card; “Not now” and it rests',
  async (session) => {
    const page = await openLesson(session);
    await untilPlayed(page, 1_500);
    await seek(page, 118.5);
    await untilClickable(page, { form: 'card' });
    await untilSays(
      page,
      /That lesson is done: 10 minutes of React, the complete guide since you last made something\./,
    );
    await clickIn(page, 'Not now');
    await untilSays(page, /All right\. Nothing for a good while\./);
    await untilRows(session, 'nudges', [expect.objectContaining({ trigger: 'lesson-ended', answer: 'not-now' })]);
    await untilGone(page);
  },
  { watched: 10 },
);
