import {
  beginExperience,
  closeExperience,
  cutScope,
  type Experience,
  type ExperienceDraft,
  type ExperienceState,
  type Reflection,
  takeUpAgain,
} from '@/utils/doing/experience';
import type { LoopbreakDatabase } from './database';
import { inLedger } from './ledger';
import type { Moment } from './moment';

/** The micro-experience that runs; of several the one that ends first, null where none runs. */
export async function runningExperience(db: LoopbreakDatabase): Promise<Experience | null> {
  const running = await db.experiences.where('state').equals('running').toArray();
  return running.toSorted((a, b) => a.endsAt - b.endsAt)[0] ?? null;
}

/** All micro-experiences, the one begun last first. */
export async function experiencesOf(db: LoopbreakDatabase): Promise<Experience[]> {
  return (await db.experiences.toArray()).toSorted((a, b) => b.startedAt - a.startedAt);
}

/** Begins a micro-experience; the same id again changes nothing. */
export function startExperience(
  db: LoopbreakDatabase,
  id: string,
  draft: ExperienceDraft,
  { at }: Moment,
): Promise<Experience> {
  return inLedger(db, async () => {
    const known = await db.experiences.get(id);
    if (known) return known;
    const begun = beginExperience(id, draft, at);
    await db.experiences.add(begun);
    return begun;
  });
}

/** Changes one and gives what it was, for Undo; null where it is gone. */
function changeExperience(
  db: LoopbreakDatabase,
  id: string,
  change: (experience: Experience) => Experience,
): Promise<Experience | null> {
  return inLedger(db, async () => {
    const before = await db.experiences.get(id);
    if (!before) return null;
    await db.experiences.put(change(before));
    return before;
  });
}

/** Cuts the scope of one; the clock goes on. */
export function cutExperience(db: LoopbreakDatabase, id: string, done: string): Promise<Experience | null> {
  return changeExperience(db, id, (one) => cutScope(one, done));
}

/** Finishes one with a reflection, or scraps it. */
export function endExperience(
  db: LoopbreakDatabase,
  id: string,
  state: Exclude<ExperienceState, 'running'>,
  reflection: Reflection | null,
  { at }: Moment,
): Promise<Experience | null> {
  return changeExperience(db, id, (one) => closeExperience(one, state, reflection, at));
}

/** Takes one up again from the scrap pile. */
export function resumeExperience(db: LoopbreakDatabase, id: string, { at }: Moment): Promise<Experience | null> {
  return changeExperience(db, id, (one) => takeUpAgain(one, at));
}

/** Puts one back as it was: Undo of any change. */
export async function restoreExperience(db: LoopbreakDatabase, experience: Experience): Promise<void> {
  await db.experiences.put(experience);
}

/** Takes back that one began. */
export async function forgetExperience(db: LoopbreakDatabase, id: string): Promise<void> {
  await db.experiences.delete(id);
}
