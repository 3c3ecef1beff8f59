import type { LoopbreakDatabase } from '@/utils/db/database';
import type { Moment } from '@/utils/db/moment';
import { keepPlace, noteReturning, placeOf } from '@/utils/db/place-store';
import { playingIn } from '@/utils/db/playing-store';
import { positionIn, seekIn } from '@/utils/platform/lesson-position';
import { openAddress, showTab, type Tab, tabOf } from '@/utils/platform/tabs';

/** Notes where the lesson of a tab stands, for the way back to it. */
export async function notePlace(db: LoopbreakDatabase, tabId: number, { at }: Moment): Promise<void> {
  const sessions = await playingIn(db, tabId);
  const session = sessions.toSorted((a, b) => a.beatAt - b.beatAt).findLast(({ refused }) => refused === null);
  if (!session?.lesson || !session.address) return;
  const { lesson, address, title, courseTitle } = session;
  const position = await positionIn(tabId);
  await keepPlace(db, { at, tabId, lesson, address, title, courseTitle, position, returning: null });
}

/** The address as it is kept, without what a page writes behind it. */
const bare = (url: string): string => url.split(/[?#]/, 1)[0] ?? '';

/** Back to the lesson: its tab where it is still open on it, else its page in another, at the place where it stood. */
export async function returnToLesson(db: LoopbreakDatabase): Promise<void> {
  const place = await placeOf(db);
  if (!place) return;
  const tab = await tabOf(place.tabId);
  if (tab && bare(tab.url) === bare(place.address)) return showTab(tab.id);
  await noteReturning(db, await openAddress(place.address));
}

/** The page that was opened to go back has come: its player is put where the lesson stood. May be told several times. */
export async function seekReturned(db: LoopbreakDatabase, tab: Tab): Promise<void> {
  const place = await placeOf(db);
  if (place?.returning !== tab.id || bare(tab.url) !== bare(place.address)) return;
  if (place.position === null || (await seekIn(tab.id, place.position))) await noteReturning(db, null);
}
