import type { LoopbreakDatabase } from '@/utils/db/database';
import type { DecidingRecords } from '@/utils/db/deciding';
import { runningExperience } from '@/utils/db/experience-store';
import type { Moment } from '@/utils/db/moment';
import { planOf } from '@/utils/db/plan-store';
import { lastReviewAt } from '@/utils/db/review-store';
import { rollupsOf } from '@/utils/db/rollup-store';
import { lastSuggested } from '@/utils/db/suggested-store';
import { lastReviewHour } from '@/utils/nudging/alarms';
import type { FurtherFacts } from '@/utils/nudging/facts';
import { roll } from '@/utils/platform/device';
import { USUAL_SCENARIO } from '@/utils/resets/scenario';
import { calendarOf } from '@/utils/settings/calendar-of';
import { balanceOf } from '@/utils/statistics/balance';
import { suggestTasks, type TaskIdea } from '@/utils/suggesting/suggest-tasks';
import { weekOf } from '@/utils/time/calendar';
import type { Scene } from './nudging';
import type { VisitFacts } from './visit-facts';

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

/**
 * What the triggers and contents beyond the two of the beginning need. Read in the transaction that records a beat: nothing here may read
 * more of many years than of one.
 */
export async function furtherFacts(
  db: LoopbreakDatabase,
  records: DecidingRecords,
  scene: Scene,
  moment: Moment,
): Promise<Omit<FurtherFacts, keyof VisitFacts>> {
  const { course, tabInView } = scene;
  return {
    course,
    ideas: await ideasOf(db, records, scene),
    plan: course === null ? null : await planOf(db, course),
    live: scene.live,
    reset: { scenario: records.settings.scenario ?? USUAL_SCENARIO, role: records.settings.role },
    experience: await runningExperience(db),
    week: await weekSoFar(db, records, moment.zone),
    reviewHour: lastReviewHour(moment.at, moment.zone, records.settings.nudges),
    lastReviewAt: await lastReviewAt(db),
    tabInView,
  };
}
