import { expect } from 'vitest';
import { epochMs, MINUTE } from '@/utils/time/brands';
import { addDays, dayOf } from '@/utils/time/calendar';
import { inEachBrowser } from '../support/case.ts';
import { expectLedger } from '../support/compare.ts';
import { LESSON, lessonPage } from '../support/pages.ts';
import { letPass, pause } from '../support/player.ts';
import { CALENDAR, put } from '../support/store.ts';
import { totalOf, trulyPlayed, untilPlayed } from '../support/truth.ts';

/** What plays before the edge: enough to be no accident, with room for a slow machine to begin. */
const LEAD_MS = 20_000;

inEachBrowser(
  'the day ends while a lesson plays: cut in two, and the sum is what played (case 10)',
  async (session) => {
    session.web.serve(LESSON.udemy, lessonPage());
    const untilMinute = MINUTE - (Date.now() % MINUTE);
    const edge = Date.now() + untilMinute + (untilMinute < LEAD_MS ? MINUTE : 0);
    const start = new Date(edge);
    const dayStartsAt = start.getHours() * 60 + start.getMinutes();
    await put(session, { settings: [{ id: 'settings', value: { dayStartsAt } }] });
    await letPass(Math.max(0, edge - LEAD_MS - Date.now()));
    const page = await session.open(LESSON.udemy);
    await untilPlayed(page, 1_000);
    await letPass(edge + 4_000 - Date.now());
    await pause(page);
    const truth = await trulyPlayed(page);
    expect(truth[0]?.from).toBeLessThan(edge - 4_000);
    const rows = await expectLedger(session, 'over the edge of the day', totalOf(truth));
    const today = dayOf(epochMs(edge), { ...CALENDAR, dayStartsAt });
    // A busy machine may cut it more often.
    const before = rows.find(({ to }) => to === edge);
    const after = rows.find(({ from }) => from === edge);
    for (const row of rows) expect(row.day).toBe(row.from < edge ? addDays(today, -1) : today);
    expect(before).toMatchObject({ day: addDays(today, -1), to: edge });
    expect(after).toMatchObject({ day: today, from: edge, session: before?.session });
  },
);
