import type { Beat, BeatState, PageFacts, WatchMode } from './beat';

/** What a beat says of the player as it is now. */
type PlayerFacts = Pick<Beat, 'rate' | 'muted' | 'loops' | 'duration' | 'player' | 'page'>;

/** What was seen of one player at one moment. */
export interface Sample extends PlayerFacts {
  /** Milliseconds by the monotonic clock. */
  readonly now: number;
  /** The same moment by the machine's clock, in epoch milliseconds. */
  readonly epoch: number;
  /** How far the media has got, in milliseconds; null where nobody can tell (a player that isn't to be found, a new source). */
  readonly position: number | null;
  /** Why it doesn't play for the person, verified on the element itself; null while it does. */
  readonly stop: BeatState | null;
  readonly mode: WatchMode;
}

/** An unbroken stretch of playing that goes on. */
export interface Stretch {
  /** All that was counted so far, as it is told to the background. */
  readonly beat: Beat;
  readonly last: Sample;
  /** Milliseconds counted beyond what the media advanced; at most the tolerance. */
  readonly ahead: number;
}

/** What is known of one player. */
export interface Watch {
  readonly open: Stretch | null;
  /** Where the media stood still although it claims to play: nothing begins until it has moved on. */
  readonly stuckAt: number | null;
}

/** What a look at a player led to: the beats are to be sent. */
interface Observed {
  readonly watch: Watch;
  readonly beats: readonly Beat[];
}

/**
 * Why the player is looked at: something may have changed (`seen`), a heartbeat is due (`beat`), a new stretch is wanted (`split`),
 * the page went to another lesson (`moved`) or is being left (`gone`), or what was seen since the last look was no lesson (`void`).
 */
export type Cause = 'seen' | 'beat' | 'split' | 'moved' | 'gone' | 'void';

export const UNWATCHED: Watch = { open: null, stuckAt: null };

/**
 * The media may lag behind the clock by this much and all is counted: sound devices start late (0.3 s with Bluetooth) and events wait
 * for a busy page. It is the accuracy that is promised (1 s), and it is granted once for a stretch, not once for a look.
 */
const TOLERANCE_MS = 1000;
/** Clocks that disagree by more, or media that fell back by more, mean sleep, a clock that was set, or a stall without an event. */
const BREAK_MS = 2000;
/** Longest time between two looks in which media of unknown position is believed: timers of hidden pages run once a minute. */
const BLIND_MS = 75_000;

/** How far the wall clock has run ahead of the media, in milliseconds of the wall clock. */
function aheadAt({ ahead, last }: Stretch, sample: Sample, wall: number): number {
  const advance = sample.position === null || last.position === null ? null : sample.position - last.position;
  if (advance === null || (advance < 0 && sample.loops)) return wall > BLIND_MS ? wall : 0;
  return Math.max(0, ahead + wall - Math.max(0, advance) / last.rate);
}

/** Why a stretch ends that isn't halted and isn't left, or null when it goes on. */
function cutOf({ mode, muted }: Beat, sample: Sample, split: boolean): BeatState | null {
  if (mode !== sample.mode && mode === 'watched') return 'hidden';
  return split || mode !== sample.mode || muted !== sample.muted ? 'stalled' : null;
}

/** The title is read anew since it lags behind in-page navigation; the address stays that of the stretch's beginning. */
const factsOf = (kept: PageFacts | null, fresh: PageFacts | null): PageFacts | null =>
  kept && fresh && { ...fresh, url: kept.url };

function begin(stuckAt: number | null, sample: Sample, cause: Cause, newId: () => string): Observed {
  const { now, epoch, position, stop, ...facts } = sample;
  if (stop || cause === 'gone') return { watch: UNWATCHED, beats: [] };
  if (stuckAt !== null && stuckAt === position) return { watch: { open: null, stuckAt }, beats: [] };
  const beat: Beat = { session: newId(), seq: 0, from: epoch, wall: 0, media: 0, state: 'playing', ...facts };
  return { watch: { open: { beat, last: sample, ahead: 0 }, stuckAt: null }, beats: [beat] };
}

/**
 * Looks at a player once more: counts what was played since the last look, ends the stretch where it has to end, begins one where it
 * can begin. There is a beat at a beginning, one when due, one at an end.
 *
 * Counted is the time of the monotonic clock, never more than the media advanced at its speed (see `TOLERANCE_MS`).
 */
export function observe({ open, stuckAt }: Watch, sample: Sample, cause: Cause, newId: () => string): Observed {
  if (!open) return begin(stuckAt, sample, cause, newId);

  const { last, beat: before } = open;
  const wall = Math.max(0, sample.now - last.now);
  const ahead = aheadAt(open, sample, wall);
  const trusted = ahead <= TOLERANCE_MS;
  const counted = cause === 'void' ? 0 : trusted ? wall : Math.max(0, wall - ahead);
  const broken = ahead > BREAK_MS || Math.abs(sample.epoch - last.epoch - wall) > BREAK_MS;
  const end =
    cause === 'moved' || cause === 'gone'
      ? 'left'
      : (sample.stop ?? cutOf(before, sample, cause === 'split') ?? (broken ? 'stalled' : null));

  const told = end || cause === 'beat';
  const { rate, loops, duration } = end ? before : sample;
  const beat: Beat = {
    ...before,
    ...{ rate, loops, duration },
    seq: before.seq + (told ? 1 : 0),
    wall: before.wall + counted,
    media: before.media + counted * last.rate,
    state: end ?? 'playing',
    page: end ? before.page : factsOf(before.page, sample.page),
  };
  if (!end) {
    const rest = trusted ? ahead : Math.max(0, ahead - wall);
    return { watch: { open: { beat, last: sample, ahead: rest }, stuckAt: null }, beats: told ? [beat] : [] };
  }
  const still = broken && sample.position === last.position ? sample.position : null;
  const next = begin(still, sample, cause, newId);
  return { watch: next.watch, beats: [beat, ...next.beats] };
}
