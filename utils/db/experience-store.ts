import type { Experience } from '@/utils/doing/experience';
import type { LoopbreakDatabase } from './database';

/** The micro-experience that runs; of several the one that ends first, null where none runs. */
export async function runningExperience(db: LoopbreakDatabase): Promise<Experience | null> {
  const running = await db.experiences.where('state').equals('running').toArray();
  return running.toSorted((a, b) => a.endsAt - b.endsAt)[0] ?? null;
}
