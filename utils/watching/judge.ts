import type { PageMatch } from '@/utils/catalogue/site';
import type { Settings } from '@/utils/settings/settings';
import { MINUTE } from '@/utils/time/brands';
import type { Beat } from './beat';
import type { NotCounted } from './interval';
import type { Standing } from './standing';

/** What the browser, and not the page, says of the tab. */
export interface TabFacts {
  readonly privateWindow: boolean;
  /** Muted by the person, on the tab itself. */
  readonly tabMuted: boolean;
}

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
 * window over all; their word on a channel, and the judge's, hold on general video sites alone. A lesson that is only heard is recorded whatever the settings say: they leave it out of the figures. An advert in
 * the same element isn't judged here: the page leaves it out of the stretch.
 */
export function whyNotCounted(
  match: PageMatch | null,
  beat: Played,
  settings: Pick<Settings, 'privateWindows' | 'sitesOff'>,
  standing: Standing | null,
  tab: TabFacts,
): NotCounted | null {
  if (tab.privateWindow && !settings.privateWindows) return 'private-window';
  if (!match) return 'unknown-site';
  if (settings.sitesOff.includes(match.site.id)) return 'site-off';
  const said = standing?.by === 'person' ? standing.verdict : null;
  if (said === 'not-a-lesson') return 'not-a-lesson';
  if (isPromo(beat)) return 'promo';
  if (beat.mode === 'heard' && isSilent(beat, tab)) return 'unheard';
  if (said === 'lesson') return null;
  if (match.site.general && isShort(beat)) return 'short-clip';
  if (match.site.general && standing?.verdict === 'not-a-lesson')
    return standing.by === 'judge' ? 'not-a-lesson-by-judge' : 'not-a-lesson';
  return whyNotThisPage(match, beat, tab);
}
