import { SITES } from '@/utils/catalogue/index';
import { matchesOf, matchesOfAdded } from '@/utils/catalogue/optional-matches';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { addedSites } from '@/utils/db/site-store';
import { allowedOf, watchAlsoOn } from '@/utils/platform/permissions';

/**
 * Lets the watching script run on every site beyond those of the manifest that is in the catalogue or was added, and that the person has
 * allowed; on none that they took back. Gives those sites' match patterns. To be repeated whenever one of these may have changed.
 */
export async function watchAllowedSites(db: LoopbreakDatabase): Promise<readonly string[]> {
  const optional = SITES.filter((site) => !site.core).flatMap(matchesOf);
  const added = (await addedSites(db)).flatMap(matchesOfAdded);
  const allowed = await allowedOf([...new Set([...optional, ...added])]);
  await watchAlsoOn(allowed);
  return allowed;
}
