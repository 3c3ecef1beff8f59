import type { ElsewhereDay } from '@/utils/devices/elsewhere';
import type { Experience } from '@/utils/doing/experience';
import type { DoingInterval } from '@/utils/doing/task';
import type { DoingTimer } from '@/utils/doing/timer';
import type { WorkInterval } from '@/utils/doing/work';
import type { Campaign } from '@/utils/portfolio/portfolio';
import type { Review } from '@/utils/review/review';
import type { MicroSkill, Practice } from '@/utils/skills/skill';
import type { WatchInterval } from '@/utils/watching/interval';
import { CLEARED_OF_META } from './clear-store';
import type { LoopbreakDatabase } from './database';
import { inLedger, refoldDays } from './ledger';
import type {
  ChannelRow,
  CorrectionRow,
  CourseRow,
  EventRow,
  JudgedRow,
  MetaRow,
  NudgeRow,
  PictureRow,
  PlanRow,
  ResetRow,
  StampRow,
  TaskRow,
} from './schema';
import { withoutStamps } from './stamping';

/** All that `clearAll` deletes and a person may want back. Sessions that play aren't in it: they belong to their tabs. */
export interface Snapshot {
  readonly intervals: readonly WatchInterval[];
  readonly measured: readonly DoingInterval[];
  readonly tasks: readonly TaskRow[];
  readonly timers: readonly DoingTimer[];
  readonly nudges: readonly NudgeRow[];
  readonly corrections: readonly CorrectionRow[];
  readonly worked: readonly WorkInterval[];
  readonly events: readonly EventRow[];
  readonly courses: readonly CourseRow[];
  readonly judged: readonly JudgedRow[];
  readonly channels: readonly ChannelRow[];
  readonly plans: readonly PlanRow[];
  readonly resets: readonly ResetRow[];
  readonly experiences: readonly Experience[];
  readonly pictures: readonly PictureRow[];
  readonly skills: readonly MicroSkill[];
  readonly practices: readonly Practice[];
  readonly reviews: readonly Review[];
  readonly campaigns: readonly Campaign[];
  readonly elsewhere: readonly ElsewhereDay[];
  readonly meta: readonly MetaRow[];
  /** What was deleted before stays deleted, and what was changed is as old as it was. */
  readonly stamps: readonly StampRow[];
}

/** Reads the records of one moment, for Undo. */
export function takeSnapshot(db: LoopbreakDatabase): Promise<Snapshot> {
  return inLedger(db, async () => ({
    intervals: await db.intervals.toArray(),
    measured: await db.measured.toArray(),
    tasks: await db.tasks.toArray(),
    timers: await db.timers.toArray(),
    nudges: await db.nudges.toArray(),
    corrections: await db.corrections.toArray(),
    worked: await db.worked.toArray(),
    events: await db.events.toArray(),
    courses: await db.courses.toArray(),
    judged: await db.judged.toArray(),
    channels: await db.channels.toArray(),
    plans: await db.plans.toArray(),
    resets: await db.resets.toArray(),
    experiences: await db.experiences.toArray(),
    pictures: await db.pictures.toArray(),
    skills: await db.skills.toArray(),
    practices: await db.practices.toArray(),
    reviews: await db.reviews.toArray(),
    campaigns: await db.campaigns.toArray(),
    elsewhere: await db.elsewhere.toArray(),
    meta: (await db.meta.bulkGet([...CLEARED_OF_META])).filter((row) => row !== undefined),
    stamps: await db.stamps.toArray(),
  }));
}

/** Puts the records of a snapshot back beside what was recorded since, and folds their days anew. A second time changes nothing. */
export function restoreSnapshot(db: LoopbreakDatabase, snapshot: Snapshot): Promise<void> {
  return inLedger(db, () => withoutStamps(() => putBack(db, snapshot)));
}

/** Of single things those that weren't begun anew since, and of stamps those that weren't set anew. */
async function putMeta(db: LoopbreakDatabase, { meta, stamps }: Snapshot): Promise<void> {
  const there = new Set(await db.meta.toCollection().primaryKeys());
  await db.meta.bulkPut(meta.filter(({ id }) => !there.has(id)));
  const since = await db.stamps.bulkGet(stamps.map(({ table, id }): [string, string] => [table, id]));
  await db.stamps.bulkPut(stamps.filter(({ at }, index) => (since[index]?.at ?? 0) <= at));
}

async function putBack(db: LoopbreakDatabase, snapshot: Snapshot): Promise<void> {
  const running = await db.timers.count();
  await db.intervals.bulkPut(snapshot.intervals);
  await db.measured.bulkPut(snapshot.measured);
  await db.tasks.bulkPut(snapshot.tasks);
  if (running === 0) await db.timers.bulkPut(snapshot.timers);
  await db.nudges.bulkPut(snapshot.nudges);
  await db.corrections.bulkPut(snapshot.corrections);
  await db.worked.bulkPut(snapshot.worked);
  await db.events.bulkPut(snapshot.events);
  await db.courses.bulkPut(snapshot.courses);
  await db.judged.bulkPut(snapshot.judged);
  await db.channels.bulkPut(snapshot.channels);
  await db.plans.bulkPut(snapshot.plans);
  await db.resets.bulkPut(snapshot.resets);
  await db.experiences.bulkPut(snapshot.experiences);
  await db.pictures.bulkPut(snapshot.pictures);
  await db.skills.bulkPut(snapshot.skills);
  await db.practices.bulkPut(snapshot.practices);
  await db.reviews.bulkPut(snapshot.reviews);
  await db.campaigns.bulkPut(snapshot.campaigns);
  await db.elsewhere.bulkPut(snapshot.elsewhere);
  await putMeta(db, snapshot);
  await refoldDays(
    db,
    [
      ...[...snapshot.intervals, ...snapshot.measured, ...snapshot.worked, ...snapshot.tasks, ...snapshot.elsewhere],
    ].map((row) => row.day),
  );
}
