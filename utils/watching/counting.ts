import type { PageMatch } from '@/utils/catalogue/site';
import type { Settings } from '@/utils/settings/settings';
import type { EpochMs } from '@/utils/time/brands';
import { BEAT_STALE_MS } from './beat';
import type { NotCounted, PlayingSession } from './interval';

/** What is being counted right now, or why nothing is; for the popup to say. */
export type Counting =
  | { readonly kind: 'counting'; readonly session: PlayingSession; readonly elsewhere: boolean }
  /** A lesson is open and counts as soon as it plays. */
  | { readonly kind: 'ready'; readonly page: PageMatch }
  /** A page for practice: work there is doing. */
  | { readonly kind: 'practice'; readonly page: PageMatch }
  | { readonly kind: 'not-counted'; readonly why: NotCounted; readonly page: PageMatch | null }
  /** The browser doesn't let the extension see the course sites. */
  | { readonly kind: 'not-permitted' };

/** What it is told from. */
export interface CountingFacts {
  readonly at: EpochMs;
  readonly tabId: number | null;
  /** What the tab's address is, null where it is of no site of the catalogue or can't be seen. */
  readonly page: PageMatch | null;
  /** Whether the browser shows the tab's address and whether all course sites may be read. */
  readonly addressSeen: boolean;
  readonly permitted: boolean;
  /** All that tabs reported last. */
  readonly sessions: readonly PlayingSession[];
  readonly settings: Pick<Settings, 'sitesOff' | 'listening' | 'privateWindows'>;
  /** What the person said of the page's lesson. */
  readonly correction: 'lesson' | 'not-a-lesson' | null;
}

const newest = (sessions: readonly PlayingSession[]): PlayingSession | undefined =>
  sessions.reduce<PlayingSession | undefined>(
    (last, one) => (last && last.beatAt >= one.beatAt ? last : one),
    undefined,
  );

/** A refusal that the person has since lifted says nothing any more, though the tab hasn't reported again. */
function stillRefused(why: NotCounted, { settings, page, correction }: CountingFacts): boolean {
  if (why === 'site-off') return page !== null && settings.sitesOff.includes(page.site.id);
  if (why === 'listening-off') return !settings.listening;
  if (why === 'private-window') return !settings.privateWindows;
  if (why === 'not-a-lesson' || why === 'not-a-lesson-by-judge' || why === 'unsure') return correction !== 'lesson';
  if (why === 'short-clip' || why === 'promo') return correction !== 'lesson';
  return true;
}

function byPage(facts: CountingFacts): Counting {
  const { page, settings, correction } = facts;
  if (!page) {
    if (!facts.addressSeen && !facts.permitted) return { kind: 'not-permitted' };
    return { kind: 'not-counted', why: 'unknown-site', page };
  }
  if (settings.sitesOff.includes(page.site.id)) return { kind: 'not-counted', why: 'site-off', page };
  if (correction === 'not-a-lesson') return { kind: 'not-counted', why: 'not-a-lesson', page };
  if (page.kind === 'practice') return { kind: 'practice', page };
  const isText = page.kind === 'reading' && page.site.text === true;
  if (page.kind === 'lesson' || isText || correction === 'lesson') return { kind: 'ready', page };
  return { kind: 'not-counted', why: 'not-a-lesson-page', page };
}

/** Says what is counted: first what plays in the tab, then why it isn't counted, then other tabs, then what the page would be. */
export function countingOf(facts: CountingFacts): Counting {
  const { at, tabId, page } = facts;
  const plays = (one: PlayingSession): boolean => one.open && one.refused === null && at - one.beatAt <= BEAT_STALE_MS;
  const here = facts.sessions.filter((one) => one.tabId === tabId);
  const counted = newest(here.filter(plays).filter(({ held }) => held === null));
  const held = newest(here.filter(plays))?.held ?? null;
  if (held === 'unsure' && !counted) return { kind: 'not-counted', why: 'unsure', page };
  if (counted) return { kind: 'counting', session: counted, elsewhere: false };
  const last = newest(here);
  const why = last?.refused ?? null;
  const samePage = page !== null && last?.address === page.address;
  if (why !== null && samePage && stillRefused(why, facts)) return { kind: 'not-counted', why, page };
  const other = newest(facts.sessions.filter((one) => plays(one) && one.held === null));
  if (other) return { kind: 'counting', session: other, elsewhere: true };
  return byPage(facts);
}
