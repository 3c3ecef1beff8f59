import { coursesOf } from '@/utils/db/course-store';
import type { LoopbreakDatabase } from '@/utils/db/database';
import type { DecidingRecords } from '@/utils/db/deciding';
import { runningExperience } from '@/utils/db/experience-store';
import { loopOf } from '@/utils/db/loop-store';
import type { Moment } from '@/utils/db/moment';
import { planOf } from '@/utils/db/plan-store';
import { lastReviewAt } from '@/utils/db/review-store';
import { rollupsOf } from '@/utils/db/rollup-store';
import { lastSuggested } from '@/utils/db/suggested-store';
import { lastReviewHour } from '@/utils/nudging/alarms';
import type { NudgeEvent } from '@/utils/nudging/event';
import { type FurtherFacts, NOTHING_FURTHER } from '@/utils/nudging/facts';
import { roll } from '@/utils/platform/device';
import { USUAL_SCENARIO } from '@/utils/resets/scenario';
import { calendarOf } from '@/utils/settings/calendar-of';
import { balanceOf } from '@/utils/statistics/balance';
import { nextStep } from '@/utils/statistics/next-step';
import { suggestTasks, type TaskIdea } from '@/utils/suggesting/suggest-tasks';
import { weekOf } from '@/utils/time/calendar';
import type { Scene } from './nudging';

/** Tasks made from a course so far. */
async function madeFrom(db: LoopbreakDatabase, course: string | null): Promise<number> {
  return course === null ? 0 : db.tasks.filter((task) => task.course === course).count();
}

async function weekSoFar(
  db: LoopbreakDatabase,
  { settings, today }: DecidingRecords,
  zone: string,
): Promise<FurtherFacts['week']> {
  const days = weekOf(today, calendarOf(settings, zone));
  const { watching, doing } = balanceOf(await rollupsOf(db, days), settings.listening);
  return { watched: watching, made: doing };
}

/** Small things to make of what plays. */
async function ideasOf(
  db: LoopbreakDatabase,
  { settings }: DecidingRecords,
  { lessonTitle, title }: Scene,
): Promise<readonly TaskIdea[]> {
  const lately = await lastSuggested(db);
  return suggestTasks({ lesson: lessonTitle, course: title, learning: settings.learning, lately, roll: roll() });
}

/** The loop check, with a small thing to make from the course that needs it most. */
async function loopFacts(
  db: LoopbreakDatabase,
  { settings }: DecidingRecords,
  { at }: Moment,
): Promise<FurtherFacts['loop']> {
  const courses = await coursesOf(db, at);
  const loop = await loopOf(db, courses);
  const next = nextStep(courses);
  if (!next) return { ...loop, step: null };
  const { title } = next.course;
  const lately = await lastSuggested(db);
  const [idea] = suggestTasks({ lesson: '', course: title, learning: settings.learning, lately, roll: roll() });
  return { ...loop, step: idea ? { course: title, idea } : null };
}

/**
 * What the triggers and contents beyond the two of the beginning need. What takes long to read is read at the events that ask for it
 * alone: the loop check on a page where a loop begins or ends, since it goes over all days.
 */
export async function furtherFacts(
  db: LoopbreakDatabase,
  records: DecidingRecords,
  event: NudgeEvent,
  scene: Scene,
  moment: Moment,
): Promise<FurtherFacts> {
  const { course, tabInView } = scene;
  const visited = event.kind === 'visited';
  return {
    ...NOTHING_FURTHER,
    course,
    ideas: await ideasOf(db, records, scene),
    madeFromCourse: visited ? await madeFrom(db, course) : 0,
    plan: course === null ? null : await planOf(db, course),
    loop: visited ? await loopFacts(db, records, moment) : NOTHING_FURTHER.loop,
    live: scene.live,
    reset: { scenario: records.settings.scenario ?? USUAL_SCENARIO, role: records.settings.role },
    experience: await runningExperience(db),
    week: await weekSoFar(db, records, moment.zone),
    reviewHour: lastReviewHour(moment.at, moment.zone, records.settings.nudges),
    lastReviewAt: await lastReviewAt(db),
    tabInView,
  };
}
