import { tidyTitle } from '@/utils/doing/draft';
import { type Course, type CourseState, courseOf, coursesFrom, titlesIn } from '@/utils/statistics/courses';
import { readableCourse } from '@/utils/statistics/readable-course';
import { type DayLedger, type DayRollup, rollupOf } from '@/utils/statistics/rollup';
import type { EpochMs } from '@/utils/time/brands';
import type { LoopbreakDatabase } from './database';
import { inLedger, ledgerOf, ofLedger } from './ledger';
import { allRollups } from './rollup-store';
import type { CourseRow } from './schema';
import { readSettings } from './settings-store';

const LONGEST_TITLE = 300;

type Words = ReadonlyMap<string, CourseRow>;

function underOneKey(ledger: DayLedger, words: Words): DayLedger {
  const moved = <T extends { readonly course: string | null }>(rows: readonly T[]): T[] =>
    rows.map((row) => (row.course === null ? row : { ...row, course: courseOf(row.course, words) }));
  return {
    watch: moved(ledger.watch),
    measured: ledger.measured,
    worked: moved(ledger.worked),
    tasks: moved(ledger.tasks),
  };
}

/**
 * Days with merged courses under one key. Only a day that one of them was used on is folded anew, from its rows; nothing is awaited for
 * the others, since Dexie loses a transaction over some hundred awaits that read nothing (its `ZONE_ECHO_LIMIT`).
 */
async function mergedDays(db: LoopbreakDatabase, rollups: readonly DayRollup[], words: Words): Promise<DayRollup[]> {
  const isMerged = ({ courses }: DayRollup): boolean =>
    courses.some(({ course }) => courseOf(course, words) !== course);
  const days = rollups.filter((rollup) => !isMerged(rollup));
  for (const { day } of rollups.filter(isMerged)) days.push(rollupOf(day, underOneKey(await ledgerOf(db, day), words)));
  return days;
}

/** All courses, each over all its addresses, the one used last first; read from the rollups of the days. */
export function coursesOf(db: LoopbreakDatabase, now: EpochMs): Promise<Course[]> {
  return ofLedger(db, () => coursesMeanwhile(db, now));
}

/**
 * The same with no transaction around all of it: what is recorded meanwhile waits for no more than the reading of one year, and may be in
 * it or not. For what is only said and never written down.
 */
export async function coursesMeanwhile(db: LoopbreakDatabase, now: EpochMs): Promise<Course[]> {
  const { listening } = await readSettings(db);
  const rows = await db.courses.toArray();
  const words = new Map(rows.map((row) => [row.id, row]));
  const rollups = await allRollups(db);
  const days = await mergedDays(db, rollups, words);
  const certificates = await db.events.filter(({ kind }) => kind === 'certificate').toArray();
  const certified = certificates.flatMap(({ course }) => course ?? []);
  return coursesFrom({ days, words: rows, titles: titlesIn(rollups), certified, listening, now });
}

/** What a course is called: by the person, else by what was last read of it, else by its key. */
export async function titleOf(db: LoopbreakDatabase, id: string): Promise<string> {
  const said = (await db.courses.get(id))?.title;
  if (said) return said;
  const named = db.intervals.where('course').equals(id).reverse();
  return (await named.filter(({ courseTitle }) => courseTitle !== null).first())?.courseTitle ?? readableCourse(id);
}

/** What was said of a course before a change, for Undo; null where nothing was. */
export type CourseBefore = { readonly id: string; readonly row: CourseRow | null };

function change(db: LoopbreakDatabase, id: string, patch: Partial<Omit<CourseRow, 'id'>>): Promise<CourseBefore> {
  return inLedger(db, async () => {
    const before = (await db.courses.get(id)) ?? null;
    const after = { id, title: null, mergedInto: null, state: null, ...before, ...patch };
    const saysNothing = after.title === null && after.mergedInto === null && after.state === null;
    if (saysNothing) await db.courses.delete(id);
    else await db.courses.put(after);
    return { id, row: before };
  });
}

/** Calls a course by another name; an empty one gives it back the name that was read. */
export function renameCourse(db: LoopbreakDatabase, id: string, title: string): Promise<CourseBefore> {
  return change(db, id, { title: tidyTitle(title).slice(0, LONGEST_TITLE) || null });
}

/** Says how far the person is with a course; null leaves it to the records. */
export function setCourseState(db: LoopbreakDatabase, id: string, state: CourseState | null): Promise<CourseBefore> {
  return change(db, id, { state });
}

/**
 * Counts a course as another address of a second one; null lets it stand for itself again. The ledger keeps both keys, so that it can be
 * undone. A course can't be merged into itself or into what is merged into it: then nothing changes, and the answer is null.
 */
export function mergeCourses(db: LoopbreakDatabase, id: string, into: string | null): Promise<CourseBefore | null> {
  return inLedger(db, async () => {
    const words = new Map((await db.courses.toArray()).map((row) => [row.id, row]));
    const target = into === null ? null : courseOf(into, words);
    return target === id ? null : change(db, id, { mergedInto: target });
  });
}

/** Takes back what was last said of a course. */
export function restoreCourse(db: LoopbreakDatabase, { id, row }: CourseBefore): Promise<void> {
  return inLedger(db, async () => {
    if (row) await db.courses.put(row);
    else await db.courses.delete(id);
  });
}
