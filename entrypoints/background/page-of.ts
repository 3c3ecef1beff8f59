import { cleanTitle } from '@/utils/catalogue/clean-title';
import { matchPage } from '@/utils/catalogue/match';
import type { PageMatch, Site } from '@/utils/catalogue/site';
import { parsePageFacts } from '@/utils/messaging/parse-beat';
import type { PageGuide } from '@/utils/messaging/protocol';
import { askTab } from '@/utils/platform/messenger';
import type { Sender } from '@/utils/platform/sender';
import type { Tab } from '@/utils/platform/tabs';
import type { PageFacts } from '@/utils/watching/beat';
import type { PlayingSession } from '@/utils/watching/interval';

/** What pages are matched with: the sites that are known, and what the tab's page was seen to show where rules ask for it. */
export interface Atlas {
  readonly sites: readonly Site[];
  readonly found: readonly string[] | null;
}

/** The lesson's page that something plays on: what it is and what it is called. */
export interface LessonPage {
  /** Null on a page of no site of the catalogue. */
  readonly match: PageMatch | null;
  readonly title: string;
  readonly courseTitle: string | null;
}

const UNKNOWN: LessonPage = { match: null, title: '', courseTitle: null };

/** What a page needs to know of itself. */
export function guideOf(site: Site): PageGuide {
  return {
    advert: site.advert ?? null,
    lessonTitle: site.titles?.lesson ?? [],
    courseTitle: site.titles?.course ?? [],
  };
}

const isSameOrigin = (one: string, other: string): boolean => {
  const origin = URL.parse(one)?.origin;
  return origin !== undefined && origin === URL.parse(other)?.origin;
};

function lessonPage(facts: PageFacts, { sites, found }: Atlas): LessonPage {
  const match = matchPage(facts.url, sites, found);
  if (!match) return UNKNOWN;
  const title = cleanTitle(facts.lesson ?? facts.title, match.site);
  return { match, title, courseTitle: facts.course === null ? null : cleanTitle(facts.course, match.site) };
}

const factsOfTab = (tab: Tab): PageFacts => ({ url: tab.url, title: tab.title, lesson: null, course: null });

/**
 * What a tab's own page is, by what it says itself, since the browser's word on a page may lag behind navigation inside it. Null when it
 * claims to be of another origin than the browser says: that is no page of ours to believe.
 */
export function ownPage(said: PageFacts | null, sender: Sender, tab: Tab, atlas: Atlas): LessonPage | null {
  if (!said) return tabPage(tab, atlas);
  return isSameOrigin(said.url, sender.url || tab.url) ? lessonPage(said, atlas) : null;
}

/** What a tab's own page is by the browser's word alone. */
export function tabPage(tab: Tab, atlas: Atlas): LessonPage {
  return lessonPage(factsOfTab(tab), atlas);
}

/** What the page is that a frame plays in: the browser's word on the tab, and the titles that the tab's own page tells when asked. */
export async function pageAround(tab: Tab, atlas: Atlas): Promise<LessonPage> {
  const known = tabPage(tab, atlas);
  if (!known.match) return known;
  const message = { kind: 'describe', guide: guideOf(known.match.site) } as const;
  const said = parsePageFacts(await askTab(tab.id, message, 0));
  return said && isSameOrigin(said.url, tab.url) ? lessonPage(said, atlas) : known;
}

/** The page that a session was told to play or be worked in, which its tab may have left; null where it isn't known any more. */
export function pageOfSession(session: PlayingSession, { sites, found }: Atlas): LessonPage | null {
  const match = session.address === null ? null : matchPage(session.address, sites, found);
  if (match?.lesson !== session.lesson) return null;
  // A list of videos isn't in the address that is kept.
  return { match: { ...match, course: session.course }, title: session.title, courseTitle: session.courseTitle };
}

/** The frame that a beat is of: of a page that its tab has left, the number it had there. */
export function frameOf(
  beat: { readonly page: PageFacts | null },
  before: PlayingSession | null,
  sender: Sender,
): number {
  if (!sender.hasLeft) return sender.frameId;
  return before?.frameId ?? (beat.page ? 0 : sender.frameId);
}
