import { matchPage } from '@/utils/catalogue/match';
import type { PageMatch } from '@/utils/catalogue/site';
import { titleOf } from '@/utils/db/course-store';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { decideNow } from '@/utils/db/deciding';
import { isOwnCourse, noteEvent } from '@/utils/db/event-store';
import type { Moment } from '@/utils/db/moment';
import { readSettings } from '@/utils/db/settings-store';
import { parsePageReading } from '@/utils/messaging/page-reading';
import type { VisitedPage } from '@/utils/nudging/event';
import { hashOf } from '@/utils/platform/digest';
import { readTabPage } from '@/utils/platform/inject';
import type { Tab } from '@/utils/platform/tabs';
import { calendarOf } from '@/utils/settings/calendar-of';
import { dayOf } from '@/utils/time/calendar';
import { NOTHING_PLAYS, nudging } from './nudging';
import type { Atlas } from './page-of';
import { perform } from './perform';
import { visitFacts } from './visit-facts';

/** The page before this one, where it was of the same site: its course, its list of achievements. */
async function pageBefore(tab: Tab, match: PageMatch, { sites }: Atlas): Promise<PageMatch | null> {
  const reading = parsePageReading(await readTabPage(tab.id, []));
  const before = reading?.cameFrom ? matchPage(reading.cameFrom, sites) : null;
  return before?.site.id === match.site.id ? before : null;
}

/** Lets the nudge engine know: these are the pages where a loop begins or ends. */
async function tellOf(
  db: LoopbreakDatabase,
  tab: Tab,
  page: VisitedPage,
  course: string | null,
  moment: Moment,
): Promise<void> {
  const title = course === null ? '' : await titleOf(db, course);
  const event = { kind: 'visited', where: tab.id, page, visible: tab.isActive } as const;
  const scene = { ...NOTHING_PLAYS, title, course };
  const visit = await visitFacts(db, course, moment);
  await perform(db, await decideNow(db, moment, nudging(event, moment, scene, visit)), moment);
}

/**
 * A certificate's address is public, and looking at someone else's is no earning of one: it is noted in the context of the person's own
 * course alone, or where they came to it from the site itself. Only a hash of its id is kept, since the id leads to a name.
 */
async function noteCertificate(
  db: LoopbreakDatabase,
  tab: Tab,
  match: PageMatch,
  atlas: Atlas,
  moment: Moment,
): Promise<void> {
  const { site, certificate } = match;
  if (certificate === undefined) return;
  const before = await pageBefore(tab, match, atlas);
  const course = match.course ?? before?.course ?? null;
  const isOwn = course !== null && (await isOwnCourse(db, course));
  if (!isOwn && !before) return;
  const id = `certificate/${site.id}/${await hashOf(`${site.id}/${certificate}`)}`;
  const isNew = await noteEvent(db, { id, kind: 'certificate', site: site.id, course, at: moment.at });
  if (isNew) await tellOf(db, tab, 'certificate', course, moment);
}

/** Notes a visit to a page of enrolling, buying or of a certificate; the first two once a day for each course or page. */
export async function noteVisit(
  db: LoopbreakDatabase,
  tab: Tab,
  match: PageMatch,
  atlas: Atlas,
  moment: Moment,
): Promise<void> {
  const { kind, site, course, address } = match;
  if (kind === 'certificate') return noteCertificate(db, tab, match, atlas, moment);
  if (kind !== 'enrol' && kind !== 'checkout') return;
  const day = dayOf(moment.at, calendarOf(await readSettings(db), moment.zone));
  // What the page is about may be in its address, as a cart's number: a hash tells it from others as well.
  const id = `${kind}/${site.id}/${await hashOf(course ?? address)}@${day}`;
  const isNew = await noteEvent(db, { id, kind, site: site.id, course, at: moment.at });
  if (isNew) await tellOf(db, tab, kind, course, moment);
}
