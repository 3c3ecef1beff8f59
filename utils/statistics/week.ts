import type { Task } from '@/utils/doing/task';
import type { Settings } from '@/utils/settings/settings';
import { type DurationMs, durationMs, type LocalDay } from '@/utils/time/brands';
import { type Balance, balanceOf } from './balance';
import type { DayRollup } from './rollup';

/** One day of the chart. */
export interface WeekDay {
  readonly day: LocalDay;
  readonly watching: DurationMs;
  readonly doing: DurationMs;
  /** 0 to 1; null on a day with neither. */
  readonly share: number | null;
  /** The doing that this day's watching asks for, so that the balance meets the goal. */
  readonly needed: DurationMs;
  /** Watching at the same time as measured doing: it counts as doing and not against it. */
  readonly alongside: DurationMs;
  readonly tasks: number;
  readonly when: 'past' | 'today' | 'future';
}

/** A course of the week and what was made from it. */
export interface WeekCourse {
  readonly course: string;
  readonly title: string;
  readonly site: string;
  readonly watching: DurationMs;
  readonly doing: DurationMs;
  readonly made: readonly Task[];
}

/** All that the dashboard shows of a week. */
export interface WeekView extends Balance {
  readonly days: readonly WeekDay[];
  /** The balance of the week before, null when it had none. */
  readonly shareBefore: number | null;
  /** Whole points between the two balances as they are shown; null where either is missing. */
  readonly change: number | null;
  readonly goal: number;
  readonly tasks: number;
  /** Most watched first; courses that something was made from and that weren't watched come last. */
  readonly courses: readonly WeekCourse[];
  /** What was made without a course, oldest first. */
  readonly loose: readonly Task[];
  readonly isEmpty: boolean;
}

/** What a week is made of. */
export interface WeekFacts {
  readonly days: readonly DayRollup[];
  readonly daysBefore: readonly DayRollup[];
  readonly tasks: readonly Task[];
  readonly settings: Pick<Settings, 'goal' | 'listening'>;
  readonly today: LocalDay;
}

const percent = (share: number): number => Math.round(share * 100);

/** The doing that lifts `alone` to the goal: from doing ÷ (doing + alone) = goal. */
export function doingNeeded(alone: DurationMs, goal: number): DurationMs {
  return durationMs((alone * goal) / (1 - goal));
}

function dayOfWeek(rollup: DayRollup, { settings, today }: WeekFacts): WeekDay {
  const { watching, doing, share } = balanceOf([rollup], settings.listening);
  const alone = settings.listening ? rollup.alone.all : rollup.alone.seen;
  return {
    day: rollup.day,
    watching,
    doing,
    share,
    needed: doingNeeded(alone, settings.goal),
    alongside: durationMs(watching - alone),
    tasks: rollup.tasks,
    when: rollup.day === today ? 'today' : rollup.day < today ? 'past' : 'future',
  };
}

function coursesOf({ days, tasks, settings }: WeekFacts): WeekCourse[] {
  const courses = new Map<string, WeekCourse>();
  for (const share of days.flatMap((rollup) => rollup.courses)) {
    const known = courses.get(share.course);
    const watching = settings.listening ? share.watching.all : share.watching.seen;
    // A day on which nothing of the course was watched knows no title of it.
    const named = known !== undefined && share.watching.all === 0 ? known : share;
    courses.set(share.course, {
      course: share.course,
      title: named.title,
      site: share.site,
      watching: durationMs((known?.watching ?? 0) + watching),
      doing: durationMs((known?.doing ?? 0) + share.doing),
      made: tasks.filter((task) => task.course === share.course),
    });
  }
  return [...courses.values()]
    .filter((course) => course.watching > 0 || course.doing > 0)
    .sort((a, b) => b.watching - a.watching || b.doing - a.doing || (a.course < b.course ? -1 : 1));
}

/**
 * Reads a week from its seven rollups, the seven before, and its tasks. Time is summed over days, each a union of its own
 * (product.md, 'Counting, exactly'); the change is between the figures as shown, so that a reader who subtracts them agrees.
 */
export function weekView(facts: WeekFacts): WeekView {
  const { days, daysBefore, settings } = facts;
  const balance = balanceOf(days, settings.listening);
  const shareBefore = balanceOf(daysBefore, settings.listening).share;
  const tasks = [...facts.tasks].sort((a, b) => a.at - b.at);
  return {
    ...balance,
    days: days.map((rollup) => dayOfWeek(rollup, facts)),
    shareBefore,
    change: balance.share === null || shareBefore === null ? null : percent(balance.share) - percent(shareBefore),
    goal: settings.goal,
    tasks: days.reduce((sum, rollup) => sum + rollup.tasks, 0),
    courses: coursesOf({ ...facts, tasks }),
    loose: tasks.filter((task) => task.course === null),
    isEmpty: balance.watching === 0 && balance.doing === 0,
  };
}
