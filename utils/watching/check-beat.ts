import { type DurationMs, durationMs, type EpochMs, epochMs, MINUTE, SECOND, shift } from '@/utils/time/brands';
import { BEAT_STALE_MS, type Beat } from './beat';
import type { PlayingSession } from './interval';

/** What two clocks and a message on its way may differ by. */
const SLACK = durationMs(2 * SECOND);
/** A page that isn't heard buffers twenty beats, some seven minutes; no first beat tells of more than this. */
const OLDEST = durationMs(10 * MINUTE);
/** The greatest playback rate of any browser. */
const MOST_RATE = 16;

/** A beat that can be true. Its stretch goes from `from` to `from + wall`. */
export interface CheckedBeat extends Omit<Beat, 'from' | 'wall' | 'media' | 'page'> {
  readonly from: EpochMs;
  readonly wall: DurationMs;
  readonly media: DurationMs;
}

/**
 * Why a beat changes nothing. `repeated`: a newer one of the session is known; `closed`: the session ended on this side;
 * `foreign`: the session is another frame's; `too-old`: it ended before anything that may still be told.
 */
export type BeatRefusal = 'repeated' | 'closed' | 'foreign' | 'too-old';

export type BeatCheck =
  | { readonly ok: true; readonly checked: CheckedBeat }
  | { readonly ok: false; readonly refused: BeatRefusal };

/** Where a beat came from, and the bounds it is held against. */
export interface BeatBounds {
  readonly tabId: number;
  readonly frameId: number;
  /** By the machine's clock, when the background received the beat. */
  readonly now: EpochMs;
  /** Nothing before this moment counts (the screen was locked until then); null where nothing says so. */
  readonly notBefore: EpochMs | null;
}

interface Stretch {
  readonly from: EpochMs;
  readonly wall: number;
}

/** A stretch that would end after now was timed before the clock went back: it keeps its length and ends now. */
function endedByNow({ from, wall }: Stretch, now: EpochMs): Stretch {
  return from + wall > now + SLACK ? { from: shift(now, -wall), wall } : { from, wall };
}

/** Drops what lies before a moment; null when nothing is left. A stretch that begins just now has no length yet and stays. */
function after({ from, wall }: Stretch, bound: EpochMs): Stretch | null {
  if (from >= bound) return { from, wall };
  const to = from + wall;
  return to > bound ? { from: bound, wall: to - bound } : null;
}

function firstStretch(beat: Beat, { now, notBefore }: BeatBounds): Stretch | null {
  const from = epochMs(Math.min(Math.round(beat.from), now + OLDEST));
  // A stretch that is too long is cut at its beginning by the bound below; here only so that it can't be ended before time began.
  const told = endedByNow({ from, wall: Math.min(beat.wall, now) }, now);
  const unlocked = notBefore === null || notBefore > now ? 0 : notBefore;
  return after(told, epochMs(Math.max(unlocked, now - OLDEST)));
}

/**
 * A stretch is unbroken, so it can't be longer than the time since it began; a late beat before it doesn't shorten it. Where the clock
 * has gone back that time isn't known, so at most one period is added; the stretch stays in the era of the clock in which it began.
 */
function grown(beat: Beat, before: PlayingSession, now: EpochMs): Stretch {
  const wentBack = now < before.beatAt;
  const possible = (wentBack ? before.wall + BEAT_STALE_MS : now - before.from) + SLACK;
  return { from: before.from, wall: Math.max(before.wall, Math.min(beat.wall, possible)) };
}

function refusalOf(beat: Beat, before: PlayingSession, { tabId, frameId }: BeatBounds): BeatRefusal | null {
  if (before.tabId !== tabId || before.frameId !== frameId) return 'foreign';
  if (beat.seq <= before.seq) return 'repeated';
  return before.open ? null : 'closed';
}

/**
 * Holds a beat against what is possible: a page can send what it likes (reliability.md §3), so a stretch never is longer than the
 * wall-clock time since it began, never ends after now and never belongs to two frames.
 */
export function checkBeat(beat: Beat, before: PlayingSession | null, bounds: BeatBounds): BeatCheck {
  const refused = before && refusalOf(beat, before, bounds);
  if (refused) return { ok: false, refused };
  const stretch = before ? grown(beat, before, bounds.now) : firstStretch(beat, bounds);
  if (!stretch) return { ok: false, refused: 'too-old' };
  const media = Math.max(before?.media ?? 0, Math.min(beat.media, stretch.wall * MOST_RATE));
  const { page, ...rest } = beat;
  return {
    ok: true,
    checked: {
      ...rest,
      from: stretch.from,
      wall: durationMs(Math.round(stretch.wall)),
      media: durationMs(Math.round(media)),
    },
  };
}
