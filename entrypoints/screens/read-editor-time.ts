import { activityOf, noteActivityRead } from '@/utils/db/activity-store';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { takeImport } from '@/utils/db/import-store';
import type { Moment } from '@/utils/db/moment';
import { type ActivityData, readActivity, readCategories, workOfActivity } from '@/utils/importing/activity-watch';
import { readActivityCategories, readActivityWatch } from '@/utils/platform/activity-watch';
import { type EpochMs, HOUR, shift } from '@/utils/time/brands';

const DAY = 24 * HOUR;
/** The first time so much is read, and later what is new with two days before it: an event may grow after it was read. */
const FIRST_TIME = 30 * DAY;
const OVERLAP = 2 * DAY;

/** What ActivityWatch tells from a moment on; null where it is away. */
export async function activitySince(port: number, from: EpochMs, to: EpochMs): Promise<ActivityData | null> {
  const answer = await readActivityWatch(port, from, to);
  const categories = readCategories(await readActivityCategories(port));
  return answer === null ? null : readActivity(answer, categories);
}

/** Reads what is new of ActivityWatch into the records, where the person connected it. What was measured already isn't counted twice. */
export async function readEditorTime(db: LoopbreakDatabase, moment: Moment): Promise<void> {
  const connected = await activityOf(db);
  if (!connected) return;
  const { port, chosen, readAt } = connected;
  const from = readAt === null ? shift(moment.at, -FIRST_TIME) : shift(readAt, -OVERLAP);
  const data = await activitySince(port, from, moment.at);
  if (data) await takeImport(db, workOfActivity(data, chosen), moment);
  await noteActivityRead(db, moment.at, data === null);
}
