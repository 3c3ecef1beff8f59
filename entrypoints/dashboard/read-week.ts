import { type Standstill, standstill } from '@/utils/archive/standstill';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { elsewhereOn } from '@/utils/db/day-elsewhere';
import { isEmptyHere } from '@/utils/db/empty-store';
import { isOffering, lostAt } from '@/utils/db/install-store';
import { keepingOf } from '@/utils/db/keeping-store';
import { rollupsOf } from '@/utils/db/rollup-store';
import { readSettings } from '@/utils/db/settings-store';
import { syncOf } from '@/utils/db/sync-store';
import { tasksOf } from '@/utils/db/task-store';
import { runningTimer } from '@/utils/db/timer-store';
import { intervalsOf } from '@/utils/db/watch-store';
import { workedOf } from '@/utils/db/work-store';
import type { DayShares } from '@/utils/devices/elsewhere';
import type { Task } from '@/utils/doing/task';
import type { DoingTimer } from '@/utils/doing/timer';
import type { WorkInterval } from '@/utils/doing/work';
import { calendarOf } from '@/utils/settings/calendar-of';
import type { Settings } from '@/utils/settings/settings';
import { type WeekView, weekView } from '@/utils/statistics/week';
import type { EpochMs, LocalDay } from '@/utils/time/brands';
import { addDays, type Calendar, dayOf, weekOf } from '@/utils/time/calendar';
import type { WatchInterval } from '@/utils/watching/interval';

/** All that the week's screen is made of. */
export interface WeekData {
  readonly settings: Settings;
  readonly calendar: Calendar;
  readonly today: LocalDay;
  readonly week: WeekView;
  readonly timer: DoingTimer | null;
  /** When it was found that the browser had lost the records; null where it hadn't. */
  readonly lost: EpochMs | null;
  /** What keeps the records outside of the browser has not come through for days; null where it has. */
  readonly stuck: Standstill | null;
  /** Nothing was ever recorded here. */
  readonly isFirst: boolean;
  /** The store began anew, and what may be left from before is offered. */
  readonly isOffering: boolean;
  readonly open: {
    readonly day: LocalDay;
    readonly intervals: WatchInterval[];
    readonly worked: WorkInterval[];
    readonly tasks: Task[];
    readonly elsewhere: readonly DayShares[];
  } | null;
}

/** Which week is meant, and when and where the person is. */
export interface WeekQuestion {
  readonly week: LocalDay | null;
  readonly day: LocalDay | null;
  readonly at: EpochMs;
  readonly zone: string;
}

async function readDay(db: LoopbreakDatabase, day: LocalDay): Promise<WeekData['open']> {
  const [intervals, worked, tasks] = await Promise.all([intervalsOf(db, day), workedOf(db, day), tasksOf(db, day)]);
  return { day, intervals, worked, tasks, elsewhere: await elsewhereOn(db, day) };
}

/** Reads a week, the one before for comparison, the timer, and the ledger of the day that is open. */
export async function readWeek(db: LoopbreakDatabase, question: WeekQuestion): Promise<WeekData> {
  const settings = await readSettings(db);
  const calendar = calendarOf(settings, question.zone);
  const today = dayOf(question.at, calendar);
  const days = weekOf(question.week ?? today, calendar);
  const week = weekView({
    days: await rollupsOf(db, days),
    daysBefore: await rollupsOf(
      db,
      days.map((day) => addDays(day, -7)),
    ),
    tasks: (await Promise.all(days.map((day) => tasksOf(db, day)))).flat(),
    settings,
    today,
  });
  const open = question.day !== null && days.includes(question.day) ? await readDay(db, question.day) : null;
  return {
    settings,
    calendar,
    today,
    week,
    timer: await runningTimer(db),
    lost: await lostAt(db),
    stuck: standstill(await keepingOf(db), await syncOf(db), question.at),
    isFirst: await isEmptyHere(db),
    isOffering: await isOffering(db),
    open,
  };
}
