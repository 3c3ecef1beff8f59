import { coursesMeanwhile } from '@/utils/db/course-store';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { loopOf } from '@/utils/db/loop-store';
import type { Moment } from '@/utils/db/moment';
import { readSettings } from '@/utils/db/settings-store';
import { lastSuggested } from '@/utils/db/suggested-store';
import { type FurtherFacts, NOTHING_FURTHER } from '@/utils/nudging/facts';
import { roll } from '@/utils/platform/device';
import type { Course } from '@/utils/statistics/courses';
import { nextStep } from '@/utils/statistics/next-step';
import { suggestTasks, type TaskIdea } from '@/utils/suggesting/suggest-tasks';

/** What the engine has to know of all courses where a loop begins or ends. */
export type VisitFacts = Pick<FurtherFacts, 'loop' | 'madeFromCourse'>;

/** Of what is no visit to such a page: it isn't asked. */
export const NO_VISIT: VisitFacts = { loop: NOTHING_FURTHER.loop, madeFromCourse: 0 };

/** A small thing to make from a course. */
async function ideaOf(db: LoopbreakDatabase, title: string): Promise<TaskIdea | undefined> {
  const { learning } = await readSettings(db);
  const lately = await lastSuggested(db);
  return suggestTasks({ lesson: '', course: title, learning, lately, roll: roll() })[0];
}

/** The loop check, with a small thing to make from the course that needs it most. */
async function loopFacts(db: LoopbreakDatabase, courses: readonly Course[]): Promise<FurtherFacts['loop']> {
  const loop = await loopOf(db, courses);
  const title = nextStep(courses)?.course.title;
  const idea = title === undefined ? undefined : await ideaOf(db, title);
  return { ...loop, step: title !== undefined && idea ? { course: title, idea } : null };
}

/**
 * Reads what a visit to a page of enrolling, buying or of a certificate needs. It goes over all days, so it is read before the transaction
 * that decides and a year at a time: a beat that comes meanwhile is recorded, however much is stored.
 */
export async function visitFacts(db: LoopbreakDatabase, course: string | null, { at }: Moment): Promise<VisitFacts> {
  const courses = await coursesMeanwhile(db, at);
  const known = courses.find((one) => one.course === course || (course !== null && one.merged.includes(course)));
  return { loop: await loopFacts(db, courses), madeFromCourse: known?.tasks ?? 0 };
}
