import type { PageMatch, Site } from '@/utils/catalogue/site';
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
  /** The browser doesn't let the extension see course sites, which it asked for at install; `site`: the one that the page is of. */
  | { readonly kind: 'not-permitted'; readonly site: Site | null; readonly patterns: readonly string[] }
  /** A page of a site that the person hasn't allowed yet, of the catalogue or (`site` null) of none. */
  | { readonly kind: 'not-allowed'; readonly site: Site | null; readonly patterns: readonly string[] };

/** What it is told from. */
export interface CountingFacts {
  readonly at: EpochMs;
  readonly tabId: number | null;
  /** What the tab's address is, null where it is of no site of the catalogue or can't be seen. */
  readonly page: PageMatch | null;
  /** Match patterns of the course sites that the browser keeps from the extension; null where it keeps none that the page needs. */
  readonly refused: readonly string[] | null;
  /** Match patterns to ask for, so that the tab's page can be read; null where it may be, or is none that can be. */
  readonly wanted: readonly string[] | null;
  /** All that tabs reported last. */
  readonly sessions: readonly PlayingSession[];
  readonly settings: Pick<Settings, 'sitesOff' | 'listening' | 'privateWindows'>;
  /** What the person said of the page's lesson. */
  readonly correction: 'lesson' | 'not-a-lesson' | null;
  /** What the judge says of the page's video, or the person of its channel; null where neither said anything. */
  readonly judged: 'lesson' | 'not-a-lesson' | 'unsure' | null;
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

/** What the judge's verdict keeps from counting; null where it doesn't, or there is none. */
function whyByJudge({ judged }: CountingFacts): NotCounted | null {
  if (judged === 'unsure') return 'unsure';
  return judged === 'not-a-lesson' ? 'not-a-lesson-by-judge' : null;
}

function byPage(facts: CountingFacts): Counting {
  const { page, settings, correction, wanted, refused } = facts;
  if (refused && (page ? page.site.core : !wanted)) {
    return { kind: 'not-permitted', site: page?.site ?? null, patterns: refused };
  }
  if (wanted && page?.kind !== 'other') return { kind: 'not-allowed', site: page?.site ?? null, patterns: wanted };
  if (!page) return { kind: 'not-counted', why: 'unknown-site', page };
  if (settings.sitesOff.includes(page.site.id)) return { kind: 'not-counted', why: 'site-off', page };
  if (correction === 'not-a-lesson') return { kind: 'not-counted', why: 'not-a-lesson', page };
  if (page.kind === 'practice') return { kind: 'practice', page };
  const byJudge = correction === null ? whyByJudge(facts) : null;
  if (byJudge) return { kind: 'not-counted', why: byJudge, page };
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
