import type { LoopbreakDatabase } from '@/utils/db/database';
import { lockState, noteUnlocked } from '@/utils/db/lock-store';
import type { Moment } from '@/utils/db/moment';
import { isLocked } from '@/utils/platform/idle';

/** Whether the screen is locked. A lock whose end was never told (a browser that was killed meanwhile) is noticed here. */
export async function staysLocked(db: LoopbreakDatabase, moment: Moment): Promise<boolean> {
  if ((await lockState(db)).lockedAt === null) return false;
  if (await isLocked()) return true;
  await noteUnlocked(db, moment.at);
  return false;
}
