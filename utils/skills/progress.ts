import type { LocalDay } from '@/utils/time/brands';
import { addDays } from '@/utils/time/calendar';
import type { Block, MicroSkill, Practice } from './skill';

const WEEK = 7;
/** A week's mean under this share of the week before has slowed. */
const SLOWER = 0.85;
/** Fewer practices in a week than this say nothing of its mean. */
const ENOUGH = 3;

const weekday = (day: LocalDay): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** Whether a skill is practised on a day of the week. */
export function isPracticeDay(day: LocalDay, blocks: Block): boolean {
  return blocks === 'daily' || weekday(day) === 0 || weekday(day) === 6;
}

/** Days of practice in a row up to today; today counts once it is checked off and breaks nothing before. */
export function streakOf(practices: readonly Practice[], blocks: Block, today: LocalDay): number {
  const done = new Set(practices.map(({ day }) => day));
  const first = done.has(today) ? today : addDays(today, -1);
  let streak = 0;
  for (let day = first; ; day = addDays(day, -1)) {
    if (done.has(day)) streak += 1;
    else if (isPracticeDay(day, blocks)) return streak;
    // Far before anything was practised there is nothing left to find.
    if (streak === 0 && day < addDays(today, -WEEK)) return 0;
  }
}

/** A point of the small chart: what was counted on a day. */
export interface Point {
  readonly day: LocalDay;
  readonly value: number;
}

/** What was counted, by day, oldest first; check-offs without a figure are left out. */
export function pointsOf(practices: readonly Practice[]): Point[] {
  return practices
    .flatMap(({ day, value }) => (value === null ? [] : [{ day, value }]))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

function meanIn(points: readonly Point[], from: LocalDay, to: LocalDay): number | null {
  const values = points.filter(({ day }) => from <= day && day < to).map(({ value }) => value);
  return values.length < ENOUGH ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** How the last seven days stand against the seven before; null where there is too little to say. */
export function trendOf(practices: readonly Practice[], today: LocalDay): 'rising' | 'steady' | 'slowing' | null {
  const points = pointsOf(practices);
  const tomorrow = addDays(today, 1);
  const now = meanIn(points, addDays(tomorrow, -WEEK), tomorrow);
  const before = meanIn(points, addDays(tomorrow, -2 * WEEK), addDays(tomorrow, -WEEK));
  if (now === null || before === null || before === 0) return null;
  if (now < before * SLOWER) return 'slowing';
  return now > before / SLOWER ? 'rising' : 'steady';
}

/** A week of the four-week plan: one micro-skill each, or none yet. */
export interface PlannedWeek {
  readonly from: LocalDay;
  readonly skill: MicroSkill | null;
}

/** Four weeks from the week that begins on a day, each with the skill whose first day lies in it. */
export function fourWeeks(skills: readonly MicroSkill[], weekStart: LocalDay): PlannedWeek[] {
  return [0, 1, 2, 3].map((week) => {
    const from = addDays(weekStart, week * WEEK);
    const to = addDays(from, WEEK);
    const skill = skills.find((one) => one.state !== 'dropped' && from <= one.from && one.from < to) ?? null;
    return { from, skill };
  });
}

/** The micro-skill of the week: of those that are practised now the one that ends first. */
export function skillOfWeek(skills: readonly MicroSkill[], today: LocalDay): MicroSkill | null {
  const now = skills.filter(({ state, from }) => state === 'practising' && from <= today);
  return now.toSorted((a, b) => (a.until < b.until ? -1 : 1))[0] ?? null;
}
