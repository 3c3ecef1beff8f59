/** How a lesson reached the person: in view, or heard from a tab that isn't. */
export type WatchMode = 'watched' | 'heard';
/** Where the playing element was found; `unseen` is a tab that sounds with no element to be found. */
export type PlayerPlace = 'page' | 'shadow' | 'frame' | 'unseen';
/** Why a stretch of playing goes on or ended. */
export type BeatState = 'playing' | 'paused' | 'ended' | 'stalled' | 'hidden' | 'advert' | 'left';

/** What the page said of itself when the stretch began; only the tab's own page says it, a frame sends null. */
export interface PageFacts {
  readonly url: string;
  readonly title: string;
  readonly lesson: string | null;
  readonly course: string | null;
}

/**
 * One heartbeat: the whole of one unbroken stretch of playing so far. Cumulative, so that a lost, repeated or late one does no harm:
 * the highest sequence number of a session says all.
 */
export interface Beat {
  /** Random, one for each unbroken stretch. */
  readonly session: string;
  readonly seq: number;
  /** When the stretch began, by the machine's clock, in epoch milliseconds. */
  readonly from: number;
  /** Milliseconds played since, by the monotonic clock, bounded by the advance of the media. */
  readonly wall: number;
  /** Milliseconds of media covered: the sum of rate times wall-clock. */
  readonly media: number;
  readonly state: BeatState;
  readonly mode: WatchMode;
  readonly rate: number;
  readonly muted: boolean;
  readonly player: PlayerPlace;
  /** Length of the media in milliseconds; null when it is live or not known. */
  readonly duration: number | null;
  /** True when the element repeats by itself, as promos do. */
  readonly loops: boolean;
  readonly page: PageFacts | null;
}

/**
 * A beat this often while a lesson plays: under the 30 s after which an idle Chrome worker is stopped, and 2.4 messages a minute at most
 * (reliability.md §4).
 */
export const BEAT_EVERY_MS = 25_000;
/** A session whose last beat is older than this can't be playing any more (one period and its delay). */
export const BEAT_STALE_MS = 38_000;
