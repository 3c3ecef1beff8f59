import type { LoopbreakDatabase } from './database';
import type { Moment } from './moment';

const LONGEST = 200;

/** The key of the plan that holds wherever a course has none of its own. */
export const ANY_COURSE = '*';

/** The if-then plan for a course, or the one for any; null where neither was written. */
export async function planOf(db: LoopbreakDatabase, course: string): Promise<string | null> {
  const own = await db.plans.get(course);
  return (own ?? (await db.plans.get(ANY_COURSE)))?.plan ?? null;
}

/** Keeps a plan for a course; an empty one takes it away. */
export async function savePlan(db: LoopbreakDatabase, course: string, plan: string, { at }: Moment): Promise<void> {
  const plain = plan.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
  if (plain === '') await db.plans.delete(course);
  else await db.plans.put({ course, plan: plain, at });
}
