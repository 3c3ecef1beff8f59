import { matchPage } from '@/utils/catalogue/match';
import type { LoopbreakDatabase } from '@/utils/db/database';
import type { Moment } from '@/utils/db/moment';
import { addedSites, addSite } from '@/utils/db/site-store';
import { manifestMatches } from '@/utils/platform/lifecycle';
import { serversAskedFor } from '@/utils/platform/permissions';
import { watchAllowedSites } from './allowed-sites';
import { watchTabs } from './watch-tabs';

/** One origin with all its paths, as it is asked for when a site is added. */
const ONE_ORIGIN = /^(https?:\/\/[^*/]+)\/\*$/;

/**
 * An origin that no site of the catalogue has was allowed for one of two reasons: the person adds it, or it is a server that devices or
 * editor time go through, which was noted when it was asked for. The popup may be gone before it could say so, since browsers close it
 * when they ask.
 */
async function addOrigins(db: LoopbreakDatabase, allowed: readonly string[], moment: Moment): Promise<void> {
  const servers = await serversAskedFor();
  const patterns = allowed.filter((pattern) => !servers.includes(pattern));
  const known = new Set((await addedSites(db)).map(({ origin }) => new URL(origin).hostname));
  for (const pattern of patterns) {
    const origin = ONE_ORIGIN.exec(pattern)?.[1];
    const url = origin === undefined ? null : URL.parse(origin);
    if (url && !known.has(url.hostname) && matchPage(url.href) === null) await addSite(db, url.origin, moment);
  }
}

/** The person allowed more sites: they are watched from now on, pages that are open already too. */
export async function onSitesAllowed(
  db: LoopbreakDatabase,
  patterns: readonly string[],
  moment: Moment,
): Promise<void> {
  await addOrigins(db, patterns, moment);
  await onSitesChanged(db, moment);
  // Those of the manifest, where they had been taken away: the browser runs its script in new pages alone.
  const given = new Set(patterns);
  await watchTabs(
    db,
    manifestMatches().filter((match) => given.has(match)),
    moment,
  );
}

/** The sites that may be watched may have changed, or the browser forgotten them: an update, a start, a list that was edited. */
export async function onSitesChanged(db: LoopbreakDatabase, moment: Moment): Promise<void> {
  await watchTabs(db, await watchAllowedSites(db), moment);
}
