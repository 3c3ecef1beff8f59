import type { Beat, BeatState, PageFacts, PlayerPlace, WatchMode } from './beat';

/** What was seen of one player at one moment. */
export interface Sample {
  /** Milliseconds by the monotonic clock. */
  readonly now: number;
  /** The same moment by the machine's clock, in epoch milliseconds. */
  readonly epoch: number;
  /** How far the media has got, in milliseconds; null where nobody can tell (a player that isn't to be found, a new source). */
  readonly position: number | null;
  /** Playing speed, above 0. */
  readonly rate: number;
  /** Why it doesn't play, verified on the element itself; null while it plays. */
  readonly stop: BeatState | null;
  /** How it reaches the person; null when it is neither seen nor heard. */
  readonly mode: WatchMode | null;
  readonly advert: boolean;
  readonly muted: boolean;
  readonly loops: boolean;
  readonly duration: number | null;
  readonly player: PlayerPlace;
  readonly page: PageFacts | null;
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

/** Wall-clock milliseconds to count between two looks, and whether the stretch holds together across them. */
function countedBetween(open: Stretch, sample: Sample): { counted: number; ahead: number; broken: boolean } {
  const { last } = open;
  const wall = Math.max(0, sample.now - last.now);
  const jumped = Math.abs(sample.epoch - last.epoch - (sample.now - last.now)) > BREAK_MS;
  const advance = sample.position === null || last.position === null ? null : sample.position - last.position;
  if (advance === null || (advance < 0 && sample.loops)) {
    const blind = wall > BLIND_MS;
    return { counted: blind ? 0 : wall, ahead: 0, broken: jumped || blind };
  }
  const ahead = Math.max(0, open.ahead + wall - Math.max(0, advance) / last.rate);
  if (ahead <= TOLERANCE_MS) return { counted: wall, ahead, broken: jumped };
  return { counted: Math.max(0, wall - ahead), ahead: Math.max(0, ahead - wall), broken: jumped || ahead > BREAK_MS };
}

const haltOf = (sample: Sample): BeatState | null =>
  sample.stop ?? (sample.advert ? 'advert' : sample.mode ? null : 'hidden');

/** The title is read anew since it lags behind in-page navigation; the address stays that of the stretch's beginning. */
const factsOf = (kept: PageFacts | null, fresh: PageFacts | null): PageFacts | null =>
  kept && fresh ? { ...fresh, url: kept.url } : kept;

/** Why a stretch that isn't halted ends all the same, or null when it goes on. */
function cutOf(open: Stretch, sample: Sample, cause: Cause): BeatState | null {
  if (cause === 'split' || sample.muted !== open.beat.muted) return 'stalled';
  if (sample.mode === open.beat.mode) return null;
  return sample.mode === 'heard' ? 'hidden' : 'stalled';
}

function begin(sample: Sample, newId: () => string): Stretch | null {
  if (haltOf(sample) || !sample.mode) return null;
  const { rate, mode, muted, loops, duration, player, page, epoch } = sample;
  const state = { session: newId(), seq: 0, from: epoch, wall: 0, media: 0, state: 'playing' } as const;
  return { beat: { ...state, mode, rate, muted, player, duration, loops, page }, last: sample, ahead: 0 };
}

/**
 * Looks at a player once more: counts what was played since the last look, ends the stretch where it has to end, begins one where it
 * can begin. The beats are to be sent: one at a beginning, one when due, one at an end.
 *
 * Counted is the time of the monotonic clock, never more than the media advanced at its speed (see `TOLERANCE_MS`).
 */
export function observe(
  watch: Watch,
  sample: Sample,
  cause: Cause,
  newId: () => string,
): { readonly watch: Watch; readonly beats: readonly Beat[] } {
  const { open } = watch;
  if (!open) return start(watch.stuckAt, sample, cause, newId);

  const { counted, ahead, broken } = countedBetween(open, sample);
  const kept = cause === 'void' ? 0 : counted;
  const left = cause === 'moved' || cause === 'gone';
  const end = left ? 'left' : (haltOf(sample) ?? cutOf(open, sample, cause) ?? (broken ? 'stalled' : null));
  const beat: Beat = {
    ...open.beat,
    seq: open.beat.seq + (end || cause === 'beat' ? 1 : 0),
    wall: open.beat.wall + kept,
    media: open.beat.media + kept * open.last.rate,
    state: end ?? 'playing',
    rate: end ? open.beat.rate : sample.rate,
    duration: left ? open.beat.duration : (sample.duration ?? open.beat.duration),
    loops: sample.loops,
    page: left ? open.beat.page : factsOf(open.beat.page, sample.page),
  };
  if (!end)
    return { watch: { open: { beat, last: sample, ahead }, stuckAt: null }, beats: cause === 'beat' ? [beat] : [] };

  const still = broken && sample.position !== null && sample.position === open.last.position;
  const next = start(still ? sample.position : null, sample, cause, newId);
  return { watch: next.watch, beats: [beat, ...next.beats] };
}

function start(
  stuckAt: number | null,
  sample: Sample,
  cause: Cause,
  newId: () => string,
): { readonly watch: Watch; readonly beats: readonly Beat[] } {
  if (stuckAt !== null && stuckAt === sample.position && !sample.stop)
    return { watch: { open: null, stuckAt }, beats: [] };
  const open = cause === 'gone' ? null : begin(sample, newId);
  return { watch: { open, stuckAt: null }, beats: open ? [open.beat] : [] };
}
