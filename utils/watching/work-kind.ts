import type { PageMatch } from '@/utils/catalogue/site';
import type { Beat } from './beat';
import type { WorkBeat, WorkKind } from './work-beat';

/** What work counts on a page: practice, or a text lesson on a site whose text lessons count; null on any other. */
export function workKindOf({ kind, site }: PageMatch): WorkKind | null {
  if (kind === 'practice') return 'practice';
  return kind === 'reading' && site.text === true ? 'reading' : null;
}

/** A beat of work in the form of one of playing, so that the same bounds hold for both. No media is covered. */
export function playedAs({ session, seq, from, wall, state, page }: WorkBeat): Beat {
  const nothingPlays = { media: 0, mode: 'watched', rate: 1, muted: false, duration: null, loops: false } as const;
  const goesOn = state === 'working' ? 'playing' : state === 'left' ? 'left' : 'paused';
  return { ...nothingPlays, session, seq, from, wall, state: goesOn, player: 'page', page };
}
