import { matchPage } from '@/utils/catalogue/match';
import type { LoopbreakDatabase } from '@/utils/db/database';
import type { Moment } from '@/utils/db/moment';
import { keepPlace, noteReturning, placeOf } from '@/utils/db/place-store';
import { playingIn } from '@/utils/db/playing-store';
import { positionIn, seekIn } from '@/utils/platform/lesson-position';
import { openAddress, showTab, type Tab, tabOf } from '@/utils/platform/tabs';
import { atlasOf } from './known-sites';

/** Notes where the lesson of a tab stands, for the way back to it. */
export async function notePlace(db: LoopbreakDatabase, tabId: number, { at }: Moment): Promise<void> {
  const sessions = await playingIn(db, tabId);
  const session = sessions.toSorted((a, b) => a.beatAt - b.beatAt).findLast(({ refused }) => refused === null);
  if (!session?.lesson || !session.address) return;
  const { lesson, address, title, courseTitle } = session;
  const position = await positionIn(tabId);
  await keepPlace(db, { at, tabId, lesson, address, title, courseTitle, position, returning: null });
}

/** The lesson that a tab's page is of; null where it is of none. Of some sites the address without its query is that of every lesson. */
async function lessonIn(db: LoopbreakDatabase, tab: Tab): Promise<string | null> {
  const { sites, found } = await atlasOf(db, tab);
  return matchPage(tab.url, sites, found)?.lesson ?? null;
}

/** Back to the lesson: its tab where it is still open on it, else its page in another where that may be opened, at the place where it stood. */
export async function returnToLesson(
  db: LoopbreakDatabase,
  mayOpen: () => Promise<boolean> = async () => true,
): Promise<void> {
  const place = await placeOf(db);
  if (!place) return;
  const tab = await tabOf(place.tabId);
  if (tab && (await lessonIn(db, tab)) === place.lesson) return showTab(tab.id);
  if (!(await mayOpen())) return;
  await noteReturning(db, await openAddress(place.address));
}

/** The page that was opened to go back has come: its player is put where the lesson stood. May be told several times. */
export async function seekReturned(db: LoopbreakDatabase, tab: Tab): Promise<void> {
  const place = await placeOf(db);
  if (place?.returning !== tab.id || (await lessonIn(db, tab)) !== place.lesson) return;
  if (place.position === null || (await seekIn(tab.id, place.position))) await noteReturning(db, null);
}
