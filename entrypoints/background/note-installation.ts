import type { LoopbreakDatabase } from '@/utils/db/database';
import { nameDevice } from '@/utils/db/device-store';
import { installedAt, noteInstalled, noteLost, startOffering } from '@/utils/db/install-store';
import type { Moment } from '@/utils/db/moment';
import { newDeviceName } from '@/utils/platform/device';
import { rememberInstallation, remembersInstallation } from '@/utils/platform/lasting';

/**
 * Notes the installation and names this copy, once. Where the store doesn't know of an installation that is remembered beside it, the
 * browser lost the records (it throws a damaged database away without a word): that is noted, to be said (reliability, cases 28 and 29).
 */
export async function noteInstallation(db: LoopbreakDatabase, { at }: Moment): Promise<void> {
  const remembered = await remembersInstallation();
  const isNew = (await installedAt(db)) === null;
  if (remembered && isNew) await noteLost(db, at);
  if (isNew) await startOffering(db);
  await noteInstalled(db, at);
  await nameDevice(db, newDeviceName());
  if (!remembered) await rememberInstallation(at);
}
