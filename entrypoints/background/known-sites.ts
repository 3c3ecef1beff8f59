import { siteOfAdded } from '@/utils/catalogue/added';
import { SITES } from '@/utils/catalogue/index';
import { matchPage, selectorsOf } from '@/utils/catalogue/match';
import type { Site } from '@/utils/catalogue/site';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { addedSites } from '@/utils/db/site-store';
import { parsePageReading } from '@/utils/messaging/page-reading';
import { readTabPage } from '@/utils/platform/inject';
import type { Tab } from '@/utils/platform/tabs';
import type { Atlas } from './page-of';

/** All sites that pages are matched with: the catalogue's, and those that the person added. */
export async function knownSites(db: LoopbreakDatabase): Promise<readonly Site[]> {
  const added = await addedSites(db);
  return added.length === 0 ? SITES : [...SITES, ...added.map(siteOfAdded)];
}

/** Which of the selectors that the rules of its site ask for a tab's page shows; null where they ask for none, or it can't be read. */
async function foundOn(tab: Tab, sites: readonly Site[]): Promise<readonly string[] | null> {
  const site = matchPage(tab.url, sites)?.site;
  const selectors = site ? selectorsOf(site) : [];
  if (selectors.length === 0) return null;
  return parsePageReading(await readTabPage(tab.id, selectors))?.found ?? null;
}

/** What the pages of a tab are matched with; its own page is read where its site's rules ask for that. */
export async function atlasOf(db: LoopbreakDatabase, tab: Tab): Promise<Atlas> {
  const sites = await knownSites(db);
  return { sites, found: await foundOn(tab, sites) };
}
