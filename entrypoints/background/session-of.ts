import type { Tab } from '@/utils/platform/tabs';
import type { EpochMs } from '@/utils/time/brands';
import type { CheckedBeat } from '@/utils/watching/check-beat';
import type { Held, NotCounted, PlayingSession } from '@/utils/watching/interval';
import type { LessonPage } from './page-of';

/** The session that a checked beat makes. Of a site that isn't in the catalogue nothing is kept but that it isn't. */
export function sessionOf(
  beat: CheckedBeat,
  page: LessonPage,
  { refused, held }: { readonly refused: NotCounted | null; readonly held: Held | null },
  from: { readonly frameId: number; readonly tab: Tab; readonly now: EpochMs },
): PlayingSession {
  const { session, seq, wall, media, mode, player, rate, muted } = beat;
  const { match, title, courseTitle } = page;
  return {
    ...{ session, seq, from: beat.from, wall, media, mode, player, rate, muted },
    tabId: from.tab.id,
    frameId: from.frameId,
    beatAt: from.now,
    open: beat.state === 'playing' && refused === null,
    ...(beat.state === 'ended' ? { played: true } : {}),
    refused,
    held,
    site: match?.site.id ?? null,
    lesson: match?.lesson ?? null,
    course: match?.course ?? null,
    address: match?.address ?? null,
    title,
    courseTitle,
  };
}
