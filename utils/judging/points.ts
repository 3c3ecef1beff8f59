import { featuresOf } from './features';
import type { Weigh } from './model';
import type { Reason } from './verdict';

/** Something that is known of a video, with what it adds to the score, in logits. */
export interface Point {
  readonly reason: Reason | null;
  readonly weight: number;
}

/**
 * What a category adds. It is the uploader's default and no proof: of thirty videos each, read by eye, two to four under Education were
 * lessons, a third under Howto & Style, and a well-known programming course stands under People & Blogs (design notes on sites, B 5).
 */
const CATEGORIES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    Education: 1,
    'Science & Technology': 0.3,
    Music: -4,
    Gaming: -1.5,
    Entertainment: -1,
    Comedy: -1.5,
    Sports: -2,
    'News & Politics': -1.5,
    'Film & Animation': -1,
    'Pets & Animals': -1,
    'Travel & Events': -1,
    Shows: -3,
    Movies: -3,
    Trailers: -3,
  }),
);

/** Lessons are seldom shorter than songs, and what is longer than films mostly is a course. In minutes, up to and without. */
const LENGTHS: readonly { readonly below: number; readonly weight: number }[] = [
  { below: 2, weight: -1 },
  { below: 5, weight: -0.4 },
  { below: 20, weight: 0 },
  { below: 60, weight: 0.3 },
  { below: 150, weight: 0.4 },
  { below: Number.POSITIVE_INFINITY, weight: 1 },
];

/** Such a channel sends nothing else. */
const LABEL = -4;

/** A live stream may be a class, but then its title says so. */
const LIVE = -1.5;

/** How much words count that don't stand in the title, and by how much they can turn the score. */
const AROUND = {
  playlist: { share: 0.5, most: 2 },
  tags: { share: 0.25, most: 1.5 },
  description: { share: 0.15, most: 1 },
} as const;
/** Of a description its beginning alone: what follows are links and thanks. */
const LONGEST = 300;

/** What a category adds; nothing for one that isn't known. */
export function aboutCategory(category: string | null): Point[] {
  const weight = category === null ? 0 : (CATEGORIES.get(category) ?? 0);
  if (category === null || weight === 0) return [];
  return [{ reason: category === 'Music' ? { kind: 'music' } : { kind: 'category', category }, weight }];
}

/** Channels of labels and those that YouTube makes for artists by itself, by the ends of their names. */
const MUSIC_CHANNEL = /vevo$| - topic$/i;

/** What it adds that a channel is one for music. */
export function aboutChannel(channel: string | null): Point[] {
  return channel !== null && MUSIC_CHANNEL.test(channel) ? [{ reason: { kind: 'music' }, weight: LABEL }] : [];
}

/** What a length in seconds adds. */
export function aboutLength(seconds: number | null): Point[] {
  if (seconds === null) return [];
  const minutes = Math.round(seconds / 60);
  const weight = LENGTHS.find(({ below }) => minutes < below)?.weight ?? 0;
  return weight === 0 ? [] : [{ reason: { kind: 'length', minutes }, weight }];
}

/** What it adds that a video is sent live now. */
export function aboutLive(live: boolean): Point[] {
  return live ? [{ reason: { kind: 'live' }, weight: LIVE }] : [];
}

/** What the words add that stand around a video: those of the lexicon, within bounds. */
export function pointsOf(where: keyof typeof AROUND, text: string, weigh: Weigh): Point[] {
  const { share, most } = AROUND[where];
  const signs = featuresOf(text.slice(0, LONGEST), null).filter(({ hashed, reason }) => !hashed && reason !== null);
  const points = signs.map((sign): Point => {
    const words = sign.reason?.kind === 'words' || sign.reason?.kind === 'numbered' ? sign.reason.words : null;
    return { reason: words === null ? null : { kind: 'words', where, words }, weight: weigh(sign) * share };
  });
  const sum = points.reduce((all, { weight }) => all + weight, 0);
  const excess = Math.abs(sum) > most ? most / Math.abs(sum) : 1;
  return points.map(({ reason, weight }) => ({ reason, weight: weight * excess }));
}
