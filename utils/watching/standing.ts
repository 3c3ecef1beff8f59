import type { PageMatch } from '@/utils/catalogue/site';
import type { Held } from './interval';

/** What a lesson is taken for, and by whose word: the person's on it, theirs on its channel, or the judge's. */
export interface Standing {
  readonly verdict: 'lesson' | 'not-a-lesson' | 'unsure';
  readonly by: 'person' | 'channel' | 'judge';
}

/**
 * Why what plays on a page is measured and not counted yet; null where it counts or doesn't. Only on general video sites is a lesson's
 * address no proof, and the video has to be judged.
 */
export function heldOn(match: PageMatch | null, standing: Standing | null): Held | null {
  if (!match?.site.general || match.kind !== 'lesson') return null;
  if (standing === null) return 'unjudged';
  return standing.verdict === 'unsure' ? 'unsure' : null;
}
