import type { Texts } from '@/components/Texts';
import type { PlayerPlace } from '@/utils/watching/beat';
import type { IntervalMode, WatchInterval } from '@/utils/watching/interval';
import { siteName } from './site-name';

const PLAYER_KEYS = {
  page: 'week_why_player_page',
  shadow: 'week_why_player_shadow',
  frame: 'week_why_player_frame',
  unseen: 'week_why_player_unseen',
} as const satisfies Record<PlayerPlace, string>;

const MODE_KEYS = {
  watched: 'week_why_watched',
  heard: 'week_why_heard',
  read: 'week_why_read',
} as const satisfies Record<IntervalMode, string>;

/** Says why a stretch was counted: the site and kind of page, the player, how it reached the person, its speed and how much it covered. */
export function whyCounted(interval: WatchInterval, listening: boolean, texts: Texts): string[] {
  const { text, duration, locale } = texts;
  const { site, player, mode, rate, muted, media, correctedAt } = interval;
  const speed = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(rate);
  if (interval.estimatedBy !== undefined) {
    const corrected = correctedAt === null ? [] : [text('week_why_corrected')];
    return [siteName(site), text('week_why_estimate', siteName(interval.estimatedBy)), ...corrected];
  }
  // What is read has no player, no sound and no speed.
  if (mode === 'read') {
    const corrected = correctedAt === null ? [] : [text('week_why_corrected')];
    return [text('week_why_page', siteName(site)), text('week_why_read'), ...corrected];
  }
  return [
    text('week_why_page', siteName(site)),
    text(PLAYER_KEYS[player]),
    text(MODE_KEYS[mode]),
    text(muted ? 'week_why_muted' : 'week_why_sound'),
    text('week_why_speed', speed),
    ...(rate === 1 ? [] : [text('week_why_media', duration(media))]),
    ...(mode === 'heard' && !listening ? [text('week_why_left_out')] : []),
    ...(correctedAt === null ? [] : [text('week_why_corrected')]),
  ];
}
