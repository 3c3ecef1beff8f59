import type { ReviewData } from '@/components/review/ReviewScreen';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { experiencesOf } from '@/utils/db/experience-store';
import { reviewsOf } from '@/utils/db/review-store';
import { rollupsOf } from '@/utils/db/rollup-store';
import { skillsOf } from '@/utils/db/skill-store';
import { recentTasks } from '@/utils/db/task-store';
import { type PitfallFacts, pitfallsOf } from '@/utils/review/pitfalls';
import { reviewBefore } from '@/utils/review/review';
import { balanceOf } from '@/utils/statistics/balance';
import { elapsed, HOUR, type LocalDay } from '@/utils/time/brands';
import { addDays } from '@/utils/time/calendar';
import { readWeek, type WeekData, type WeekQuestion } from './read-week';

const DAY = 24 * HOUR;
const RECENT = 300;

async function factsOf(
  db: LoopbreakDatabase,
  { today, settings }: WeekData,
  at: WeekQuestion['at'],
): Promise<PitfallFacts> {
  const over = async (from: number, to: number) => {
    const days = Array.from({ length: from - to }, (_, index) => addDays(today, -from + 1 + index));
    return balanceOf(await rollupsOf(db, days), settings.listening);
  };
  const [fortnight, now, before] = [await over(14, 0), await over(7, 0), await over(14, 7)];
  const tasks = (await recentTasks(db, RECENT)).filter((task) => elapsed(task.at, at) <= 7 * DAY);
  const experiences = await experiencesOf(db);
  const skills = await skillsOf(db);
  return {
    now: at,
    watched: fortnight.watching,
    made: fortnight.doing,
    madeThisWeek: now.doing,
    madeLastWeek: before.doing,
    taskMinutes: tasks.map(({ minutes }) => minutes),
    running: experiences
      .filter(({ state }) => state === 'running')
      .map(({ startedAt, beforeTaken, afterTaken }) => ({ startedAt, hasPicture: beforeTaken || afterTaken })),
    practising: skills.filter(({ state }) => state === 'practising').length,
    dropped: skills.filter(
      ({ state, closedAt }) => state === 'dropped' && closedAt !== null && elapsed(closedAt, at) <= 21 * DAY,
    ).length,
  };
}

/** Reads the weekly review of the week of today, and its first day. */
export async function readReview(
  db: LoopbreakDatabase,
  question: Pick<WeekQuestion, 'at' | 'zone'>,
): Promise<ReviewData & { readonly first: LocalDay }> {
  const data = await readWeek(db, { ...question, week: null, day: null });
  const first = data.week.days.at(0)?.day ?? data.today;
  const reviews = await reviewsOf(db);
  const [pitfall = null] = pitfallsOf(await factsOf(db, data, question.at));
  const written = reviews.find(({ week }) => week === first) ?? null;
  return { week: data.week, written, before: reviewBefore(reviews, first), pitfall, first };
}
