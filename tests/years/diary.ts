import type { Cutter } from '@/utils/db/cut-rows';
import type {
  CorrectionRow,
  CourseRow,
  EventRow,
  JudgedRow,
  NudgeRow,
  PlanRow,
  ResetRow,
  StampRow,
  TaskRow,
} from '@/utils/db/schema';
import type { Experience } from '@/utils/doing/experience';
import type { DoingInterval } from '@/utils/doing/task';
import type { WorkInterval } from '@/utils/doing/work';
import type { Review } from '@/utils/review/review';
import type { MicroSkill, Practice } from '@/utils/skills/skill';
import type { DayRollup } from '@/utils/statistics/rollup';
import type { EpochMs, LocalDay } from '@/utils/time/brands';
import type { Calendar } from '@/utils/time/calendar';
import type { WatchInterval } from '@/utils/watching/interval';
import type { Chance } from './chance.ts';

/** All that somebody's use leaves in the store, by its tables. */
export interface Rows {
  readonly intervals: WatchInterval[];
  readonly worked: WorkInterval[];
  readonly measured: DoingInterval[];
  readonly tasks: TaskRow[];
  readonly events: EventRow[];
  readonly judged: JudgedRow[];
  readonly corrections: CorrectionRow[];
  readonly nudges: NudgeRow[];
  readonly reviews: Review[];
  readonly skills: MicroSkill[];
  readonly practices: Practice[];
  readonly experiences: Experience[];
  readonly resets: ResetRow[];
  readonly plans: PlanRow[];
  readonly courses: CourseRow[];
  readonly stamps: StampRow[];
  readonly rollups: DayRollup[];
}

/** One day of the person, where they are on it. */
export interface Day {
  readonly day: LocalDay;
  /** Days since the first. */
  readonly index: number;
  readonly calendar: Calendar;
  /** Cuts at the edges of days there. One a day: to reckon with a zone is slow. */
  readonly cut: Cutter;
  /** How often the machine's clock had been set back by then. */
  readonly era: number;
  /** The moment so many minutes after the day began, which is at 04:00. */
  readonly at: (minutes: number) => EpochMs;
}

/** What is written down, with the chance that goes along. */
export interface Diary {
  readonly rows: Rows;
  readonly chance: Chance;
  readonly device: string;
}

export const nothing = (): Rows => ({
  ...{ intervals: [], worked: [], measured: [], tasks: [], events: [], judged: [], corrections: [], nudges: [] },
  ...{ reviews: [], skills: [], practices: [], experiences: [], resets: [], plans: [], courses: [], stamps: [] },
  rollups: [],
});

/** Notes a change as the store does: each row has one stamp, of its last. */
export function stamp({ rows }: Diary, table: StampRow['table'], id: string, at: number, gone = false): void {
  rows.stamps.push({ table, id, at, gone });
}
