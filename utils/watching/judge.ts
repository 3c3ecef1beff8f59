import type { PageMatch } from '@/utils/catalogue/site';
import type { Settings } from '@/utils/settings/settings';
import { MINUTE } from '@/utils/time/brands';
import type { Beat } from './beat';
import type { NotCounted } from './interval';

/** What the browser, and not the page, says of the tab. */
export interface TabFacts {
  readonly privateWindow: boolean;
  /** Muted by the person, on the tab itself. */
  readonly tabMuted: boolean;
}

/** What the person said of this lesson, or null. */
export type LessonVerdict = 'lesson' | 'not-a-lesson' | null;

type Played = Pick<Beat, 'mode' | 'muted' | 'loops' | 'duration'>;

const isSilent = (beat: Played, tab: TabFacts): boolean => beat.muted || tab.tabMuted;
/** The length of a live lesson isn't known, and it isn't short. */
const isShort = (beat: Played): boolean => beat.duration !== null && beat.duration < MINUTE;

/** Muted and repeating by itself: a promo or a hover preview, wherever it stands (product.md, 'Counting, exactly'). */
const isPromo = (beat: Played): boolean => beat.muted && beat.loops;

function whyNotThisPage(match: PageMatch, beat: Played, tab: TabFacts): NotCounted | null {
  if (match.kind !== 'lesson') return 'not-a-lesson-page';
  if (!match.needsMedia) return null;
  if (isShort(beat)) return 'short-clip';
  return isSilent(beat, tab) ? 'promo' : null;
}

/**
 * Why something that plays isn't counted, or null where it is. The person's word on a lesson goes over the catalogue's, and a private
 * window over all. A lesson that is only heard is recorded whatever the settings say: they leave it out of the figures. An advert in
 * the same element isn't judged here: the page leaves it out of the stretch.
 */
export function whyNotCounted(
  match: PageMatch | null,
  beat: Played,
  settings: Pick<Settings, 'privateWindows' | 'sitesOff'>,
  verdict: LessonVerdict,
  tab: TabFacts,
): NotCounted | null {
  if (tab.privateWindow && !settings.privateWindows) return 'private-window';
  if (!match) return 'unknown-site';
  if (settings.sitesOff.includes(match.site.id)) return 'site-off';
  if (verdict === 'not-a-lesson') return 'not-a-lesson';
  if (isPromo(beat)) return 'promo';
  if (beat.mode === 'heard' && isSilent(beat, tab)) return 'unheard';
  if (verdict === 'lesson') return null;
  if (match.site.general && isShort(beat)) return 'short-clip';
  return whyNotThisPage(match, beat, tab);
}
