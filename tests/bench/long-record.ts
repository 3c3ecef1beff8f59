import { type DayRollup, EMPTY_LEDGER, rollupOf } from '@/utils/statistics/rollup';
import { epochMs, type LocalDay } from '@/utils/time/brands';
import { addDays, dayOf } from '@/utils/time/calendar';
import type { WatchInterval } from '@/utils/watching/interval';
import type { Session } from '../e2e/support/launch.ts';
import { CALENDAR, madeOn, namedHere, put, watchedOn } from '../e2e/support/store.ts';

/** Five years of 60,258 intervals and 3,652 tasks are heavy use. */
const DAYS_A_YEAR = 365.25;
const STRETCHES_A_DAY = 33;
/** Rows that go to the browser in one message. */
const CHUNK = 5_000;

function stretchesOf(day: LocalDay): WatchInterval[] {
  return Array.from({ length: STRETCHES_A_DAY }, (_, index) =>
    watchedOn(day, index * 40, 6, {
      lesson: `udemy/${index % 7}`,
      course: `udemy/course-${index % 3}`,
      courseTitle: `Course ${index % 3}`,
    }),
  );
}

async function putAll(session: Session, table: string, rows: readonly object[]): Promise<void> {
  for (let from = 0; from < rows.length; from += CHUNK) {
    await put(session, { [table]: rows.slice(from, from + CHUNK) });
  }
}

/** Fills the store with years that end today, rollups and all. Gives how many intervals there are. */
export async function seedYears(session: Session, years = 5): Promise<number> {
  const today = dayOf(epochMs(Date.now()), CALENDAR);
  const days = Array.from({ length: Math.floor(years * DAYS_A_YEAR) }, (_, index) => addDays(today, -index));
  const here = await namedHere(session);
  const intervals = days.flatMap(stretchesOf).map((row) => ({ ...row, ...here }));
  const tasks = days.flatMap((day) => [
    madeOn(day, 600, 20, `an outline ${day}`),
    madeOn(day, 700, 35, `a mess ${day}`),
  ]);
  const ofDay = Map.groupBy(intervals, ({ day }) => day);
  const made = Map.groupBy(tasks, ({ day }) => day);
  const rollups: DayRollup[] = days.map((day) =>
    rollupOf(day, { ...EMPTY_LEDGER, watch: ofDay.get(day) ?? [], tasks: made.get(day) ?? [] }),
  );
  await putAll(session, 'intervals', intervals);
  await putAll(session, 'tasks', tasks);
  await putAll(session, 'rollups', rollups);
  return intervals.length;
}
