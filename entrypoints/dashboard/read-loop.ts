import type { LoopData, LoopEvent } from '@/components/loop/LoopScreen';
import { siteName } from '@/components/week/site-name';
import { coursesOf, titleOf } from '@/utils/db/course-store';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { recentEvents } from '@/utils/db/event-store';
import { loopOf } from '@/utils/db/loop-store';
import type { EventRow } from '@/utils/db/schema';
import { readSettings } from '@/utils/db/settings-store';
import { runningTimer } from '@/utils/db/timer-store';
import { nextStep } from '@/utils/statistics/next-step';
import { suggestTasks } from '@/utils/suggesting/suggest-tasks';
import type { EpochMs } from '@/utils/time/brands';

/** Visits that are listed. */
const MOST_EVENTS = 100;

async function listed(db: LoopbreakDatabase, { id, kind, course, site, at }: EventRow): Promise<LoopEvent> {
  return { id, kind, at, about: course === null ? siteName(site) : await titleOf(db, course) };
}

/** Reads the loop check. `roll`, 0 to 1, is the place in the list of tasks at which proposals begin. */
export async function readLoop(db: LoopbreakDatabase, now: EpochMs, roll: number): Promise<LoopData> {
  const courses = await coursesOf(db, now);
  const loop = await loopOf(db, courses);
  const next = nextStep(courses);
  const { learning } = await readSettings(db);
  const ideas = next ? suggestTasks({ lesson: '', course: next.course.title, learning, lately: [], roll }) : [];
  const rows = await recentEvents(db, MOST_EVENTS);
  const events = await Promise.all(rows.map((row) => listed(db, row)));
  const timerRuns = (await runningTimer(db)) !== null;
  return { ...loop, next: next && { ...next, ideas }, events, timerRuns };
}
