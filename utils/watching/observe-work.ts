import { BEAT_EVERY_MS, BEAT_STALE_MS, type PageFacts } from './beat';
import { WORK_GOES_ON_MS, type WorkBeat, type WorkState } from './work-beat';

/** A moment of a page: by the monotonic clock, and by the machine's, both in milliseconds. */
export interface Instant {
  readonly now: number;
  readonly epoch: number;
}

/** A stretch of work that goes on. */
export interface Work {
  /** As it was told last, or would be. */
  readonly beat: WorkBeat;
  /** By the monotonic clock: when it began, when the person did anything last, when a beat was last sent. */
  readonly start: number;
  readonly input: number;
  readonly told: number;
  /** When it was looked at last. */
  readonly last: Instant;
}

/** What a look led to: the beats are to be sent. */
interface Worked {
  readonly work: Work | null;
  readonly beats: readonly WorkBeat[];
}

/** Clocks that disagree by more have been set, or the machine slept. */
const BREAK_MS = 2000;

/** Whether the time since the last look can't be vouched for: a beat is due more often than that. */
function isBroken({ last }: Work, { now, epoch }: Instant): boolean {
  const wall = now - last.now;
  return wall > BEAT_STALE_MS || Math.abs(epoch - last.epoch - wall) > BREAK_MS;
}

/** The end of the work that can be vouched for: not after now, not a minute after the last input, not in a sleep. */
function reached(work: Work, at: Instant): number {
  return Math.min(isBroken(work, at) ? work.last.now : at.now, work.input + WORK_GOES_ON_MS);
}

function told(work: Work, until: number, state: WorkState): WorkBeat {
  const wall = Math.max(work.beat.wall, until - work.start);
  return { ...work.beat, seq: work.beat.seq + 1, wall, state };
}

/** The person did something: work goes on, or begins. `page` is what the page is at a beginning. */
export function noteInput(work: Work | null, at: Instant, page: PageFacts | null, newId: () => string): Worked {
  const isOver = work !== null && (isBroken(work, at) || at.now - work.input > WORK_GOES_ON_MS);
  if (work && !isOver) return { work: { ...work, input: at.now, last: at }, beats: [] };
  const ended = work ? [told(work, reached(work, at), 'idle')] : [];
  const beat: WorkBeat = { session: newId(), seq: 0, from: at.epoch, wall: 0, state: 'working', page };
  return { work: { beat, start: at.now, input: at.now, told: at.now, last: at }, beats: [...ended, beat] };
}

/** The time for a look has come: work goes on, and a beat may be due, or it has ended a minute after the last input. */
export function noteTime(work: Work, at: Instant): Worked {
  const until = reached(work, at);
  const isOver = isBroken(work, at) || until >= work.input + WORK_GOES_ON_MS;
  if (!isOver && at.now < work.told + BEAT_EVERY_MS) return { work: { ...work, last: at }, beats: [] };
  const beat = told(work, until, isOver ? 'idle' : 'working');
  return { work: isOver ? null : { ...work, beat, told: at.now, last: at }, beats: [beat] };
}

/** The page is out of sight or focus, or another one: work ends now. */
export function noteLeft(work: Work, at: Instant): Worked {
  return { work: null, beats: [told(work, reached(work, at), 'left')] };
}

/** How many milliseconds until work is to be looked at: when the next beat is due, or at its end. */
export function untilLook(work: Work, now: number): number {
  return Math.max(0, Math.ceil(Math.min(work.told + BEAT_EVERY_MS, work.input + WORK_GOES_ON_MS) - now));
}
