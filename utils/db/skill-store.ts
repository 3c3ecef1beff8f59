import type { MicroSkill, Practice, SkillDraft, SkillState } from '@/utils/skills/skill';
import type { LocalDay } from '@/utils/time/brands';
import { raiseEra } from './clock';
import type { LoopbreakDatabase } from './database';
import { inLedger } from './ledger';
import type { Moment } from './moment';
import { deleteTask, putTask } from './task-store';

/** All micro-skills, the one begun last first. */
export async function skillsOf(db: LoopbreakDatabase): Promise<MicroSkill[]> {
  return (await db.skills.toArray()).toSorted((a, b) => (a.from < b.from ? 1 : -1));
}

/** All practice, newest first: the journal. */
export async function journalOf(db: LoopbreakDatabase): Promise<Practice[]> {
  return (await db.practices.toArray()).toSorted((a, b) => b.at - a.at);
}

/** Begins a micro-skill; the same id again changes nothing. */
export function startSkill(
  db: LoopbreakDatabase,
  id: string,
  draft: SkillDraft,
  buildsOn: string | null,
): Promise<MicroSkill> {
  return inLedger(db, async () => {
    const known = await db.skills.get(id);
    if (known) return known;
    const skill: MicroSkill = { ...draft, id, state: 'practising', closedAt: null, buildsOn, reflection: '' };
    await db.skills.add(skill);
    return skill;
  });
}

/**
 * Checks a day off, with a line and a figure, and logs its minutes as a task, since practice is doing. A second time that day takes the
 * place of the first, which is given for Undo.
 */
export function checkOff(
  db: LoopbreakDatabase,
  practice: Omit<Practice, 'id' | 'at'>,
  moment: Moment,
): Promise<Practice | null> {
  return inLedger(db, async () => {
    const id = `${practice.skill}@${practice.day}`;
    const before = (await db.practices.get(id)) ?? null;
    await keepPractice(db, { ...practice, id, at: moment.at }, moment.zone);
    return before;
  });
}

async function keepPractice(db: LoopbreakDatabase, practice: Practice, zone: string): Promise<void> {
  await db.practices.put(practice);
  const { id, skill, day, minutes, at } = practice;
  const title = (await db.skills.get(skill))?.title ?? '';
  const era = await raiseEra(db, at);
  const about = { course: null, source: 'practice', timed: null, tags: [] } as const;
  await putTask(db, { ...about, id, title, minutes, at, day, zone, era, skill });
}

/** Minutes of a micro-skill that were practised so far. */
export async function practisedMinutes(db: LoopbreakDatabase, skill: string): Promise<number> {
  const rows = await db.practices.where('skill').equals(skill).toArray();
  return rows.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** Takes a check-off back with its task, or puts the one before in its place. */
export function restorePractice(
  db: LoopbreakDatabase,
  skill: string,
  day: LocalDay,
  before: Practice | null,
  { zone }: Moment,
): Promise<void> {
  return inLedger(db, async () => {
    if (before) return keepPractice(db, before, zone);
    await db.practices.delete(`${skill}@${day}`);
    await deleteTask(db, `${skill}@${day}`);
  });
}

/** Ends a micro-skill: mastered, it goes to the arsenal. Gives what it was, for Undo; null where it is gone. */
export function endSkill(
  db: LoopbreakDatabase,
  id: string,
  state: Exclude<SkillState, 'practising'>,
  reflection: string,
  { at }: Moment,
): Promise<MicroSkill | null> {
  return inLedger(db, async () => {
    const before = (await db.skills.get(id)) ?? null;
    if (before?.state === 'practising') await db.skills.put({ ...before, state, reflection, closedAt: at });
    return before;
  });
}

/** Puts a micro-skill back as it was: Undo of any change. */
export async function restoreSkill(db: LoopbreakDatabase, skill: MicroSkill): Promise<void> {
  await db.skills.put(skill);
}

/** Takes back that one began. */
export async function forgetSkill(db: LoopbreakDatabase, id: string): Promise<void> {
  await db.skills.delete(id);
}
