import { matchPage } from '@/utils/catalogue/match';
import { PLATFORM_SELECTORS } from '@/utils/catalogue/platforms/index';
import { recognise } from '@/utils/catalogue/recognise';
import type { LoopbreakDatabase } from '@/utils/db/database';
import type { Moment } from '@/utils/db/moment';
import { readSettings } from '@/utils/db/settings-store';
import { addedSites, notePlatform } from '@/utils/db/site-store';
import { parsePageReading } from '@/utils/messaging/page-reading';
import { injectWork, readTabPage } from '@/utils/platform/inject';
import { sendToTab } from '@/utils/platform/messenger';
import type { Tab } from '@/utils/platform/tabs';
import { workKindOf } from '@/utils/watching/work-kind';
import { judgePage } from './judge-page';
import { atlasOf } from './known-sites';
import { noteVisit } from './note-visit';

/** Reads the marks of a page on a site that the person added and whose platform isn't known yet; what plays there asks anew then. */
async function recogniseSite(db: LoopbreakDatabase, tab: Tab): Promise<void> {
  const origin = URL.parse(tab.url)?.origin;
  const site = (await addedSites(db)).find((one) => one.origin === origin && one.platform === null);
  if (!site) return;
  const reading = parsePageReading(await readTabPage(tab.id, PLATFORM_SELECTORS));
  const platform = recognise({ address: tab.url, found: reading?.found ?? [] });
  if (platform && (await notePlatform(db, site.origin, platform.id))) await sendToTab(tab.id, { kind: 'ask-again' });
}

/**
 * A tab is at another address, or its page has loaded: pages for practice and text lessons get the script that tells of work there, a
 * video of a general site is judged, and a visit to enrol, to buy or to a certificate is noted. May be told several times of one page.
 */
export async function onTabAddress(db: LoopbreakDatabase, tab: Tab, moment: Moment): Promise<void> {
  const settings = await readSettings(db);
  if (tab.isPrivate && !settings.privateWindows) return;
  await recogniseSite(db, tab);
  const { sites, found } = await atlasOf(db, tab);
  const match = matchPage(tab.url, sites, found);
  if (!match || settings.sitesOff.includes(match.site.id)) return;
  if (workKindOf(match)) await injectWork(tab.id);
  else if (match.kind === 'lesson') await judgePage(db, tab, match, { sites, found }, moment);
  else await noteVisit(db, tab, match, { sites, found }, moment);
}
