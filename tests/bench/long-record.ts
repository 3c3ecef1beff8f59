import { epochMs } from '@/utils/time/brands';
import { dayOf } from '@/utils/time/calendar';
import type { Session } from '../e2e/support/launch.ts';
import { CALENDAR, namedHere, put } from '../e2e/support/store.ts';
import { yearsOf } from '../years/life.ts';

/** The years are the same in every run. */
const SEED = 2026;
/** Rows that go to the browser in one message. */
const CHUNK = 5_000;

async function putAll(session: Session, table: string, rows: readonly object[]): Promise<void> {
  for (let from = 0; from < rows.length; from += CHUNK) {
    await put(session, { [table]: rows.slice(from, from + CHUNK) });
  }
}

/** Fills the store with realistic years of heavy use that end today, rollups, stamps and all. Gives how many stretches of watching there are. */
export async function seedYears(session: Session, years = 5): Promise<number> {
  const until = dayOf(epochMs(Date.now()), CALENDAR);
  const { device } = await namedHere(session);
  let count = 0;
  for (const year of yearsOf({ seed: SEED, until, years, zone: CALENDAR.zone, device })) {
    for (const [table, rows] of Object.entries(year)) await putAll(session, table, rows);
    count += year.intervals.length;
  }
  return count;
}
