import type { PageFacts } from './beat';

/** What a person does on a page that is neither played nor made ready: they practise, which is doing, or read a text lesson. */
export type WorkKind = 'practice' | 'reading';

/** Why a stretch of work goes on or ended: no input for a minute, or out of sight, out of focus, on another page. */
export type WorkState = 'working' | 'idle' | 'left';

/** One heartbeat of a stretch of work, cumulative as those of playing are. */
export interface WorkBeat {
  /** Random, one for each unbroken stretch. */
  readonly session: string;
  readonly seq: number;
  /** When the stretch began, by the machine's clock, in epoch milliseconds. */
  readonly from: number;
  /** Milliseconds of work since, by the monotonic clock. */
  readonly wall: number;
  readonly state: WorkState;
  /** Only the tab's own page says what it is. */
  readonly page: PageFacts | null;
}

/** An input keeps work going for this long (product.md, 'Counting, exactly'). */
export const WORK_GOES_ON_MS = 60_000;
